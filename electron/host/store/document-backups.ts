// Rotating backups of each document, for the day its own file turns out damaged.
import path from 'node:path';
import type { DocumentKind, Stored } from '../../../slides/model/document-kinds.ts';
import { expiredBackups, isBackupDue } from './backup-policy.ts';
import { copyFileName, type DatedCopy, listCopies } from './dated-copies.ts';
import { documentBytes } from './document-text.ts';
import { discard, type MakeFolders, writeNewFile } from './durable-file.ts';
import type { FileSystem } from './file-system.ts';
import type { LibraryPaths } from './library-paths.ts';

export interface DocumentBackups {
  /** Copies the version that was just saved, when it is time, and lets old copies go. */
  keep<K extends DocumentKind>(kind: K, stored: Stored<K>): Promise<void>;
}

export function createDocumentBackups(
  files: FileSystem,
  paths: LibraryPaths,
  makeFolders: MakeFolders,
  now: () => number,
): DocumentBackups {
  /** Folder → its backups, read when first needed. */
  const known = new Map<string, DatedCopy[]>();
  return {
    async keep(kind, stored) {
      const { id } = stored.document;
      const folder = paths.backups(kind, id);
      const backups = known.get(folder) ?? (await listCopies(files, folder, id));
      known.set(folder, backups);
      const nowMs = now();
      if (!isBackupDue(backups[0]?.savedAtMs ?? null, nowMs)) return;
      await makeFolders(folder);
      const name = copyFileName(id, nowMs, stored.revision);
      const copy = { name, file: path.join(folder, name), savedAtMs: nowMs };
      // Not synced: the document itself is, and a backup that a power cut leaves half is passed over when one is needed.
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
