// Rotating backups of each document, for the day its own file turns out damaged.
import path from 'node:path';
import type { DocumentKind, Stored } from '../../../slides/model/document-kinds.ts';
import { expiredBackups, isBackupDue } from './backup-policy.ts';
import { copyFileName, type DatedCopy, listCopies } from './dated-copies.ts';
import { documentBytes } from './document-text.ts';
import { createFolderMaker, discard, writeNewFile } from './durable-file.ts';
import type { FileSystem } from './file-system.ts';
import type { LibraryPaths } from './library-paths.ts';

export interface DocumentBackups {
  /** Copies the version that was saved at this time, when a copy is due, and lets old copies go. */
  keep<K extends DocumentKind>(kind: K, stored: Stored<K>, savedAtMs: number): Promise<void>;
}

export function createDocumentBackups(files: FileSystem, paths: LibraryPaths): DocumentBackups {
  // Nothing here is synced: the document itself is, and a backup that a power cut leaves half is passed over when needed.
  const makeFolders = createFolderMaker({ ...files, syncFolder: async () => undefined });
  /** Folder → its backups, read when first needed. */
  const known = new Map<string, DatedCopy[]>();

  return {
    async keep(kind, stored, savedAtMs) {
      const { document, revision } = stored;
      const folder = paths.backups(kind, document.id);
      const backups = known.get(folder) ?? (await listCopies(files, folder, document.id));
      known.set(folder, backups);
      const [newest] = backups;
      if (newest?.revision === revision || !isBackupDue(newest?.savedAtMs ?? null, savedAtMs)) return;
      await makeFolders(folder);
      const name = copyFileName(document.id, savedAtMs, revision);
      const copy = { name, file: path.join(folder, name), savedAtMs, revision };
      await writeNewFile(files, copy.file, documentBytes(kind, stored), { isSynced: false });
      const all = [copy, ...backups];
      const expired = expiredBackups(all);
      known.set(
        folder,
        all.filter((backup) => !expired.includes(backup)),
      );
      for (const { file } of expired) await discard(files, file);
    },
  };
}
