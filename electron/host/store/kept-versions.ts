// Versions that were refused because the document had changed meanwhile: set aside, so that nobody's work is lost.
import path from 'node:path';
import type { DocumentKind, DocumentOf } from '../../../slides/model/document-kinds.ts';
import { canonicalJson } from '../../../slides/schema/canonical-json.ts';
import { copyFileName, listCopies, newestWholeCopy, readCopy } from './dated-copies.ts';
import { documentBytes } from './document-text.ts';
import { type MakeFolders, replaceFile } from './durable-file.ts';
import type { FileSystem } from './file-system.ts';
import type { LibraryPaths } from './library-paths.ts';
import type { KeptVersion } from './library-store.ts';

export interface KeptVersions {
  keep<K extends DocumentKind>(kind: K, document: DocumentOf<K>, baseRevision: number): Promise<void>;
  list<K extends DocumentKind>(kind: K, id: string): Promise<KeptVersion<K>[]>;
}

export function createKeptVersions(
  files: FileSystem,
  paths: LibraryPaths,
  makeFolders: MakeFolders,
  now: () => number,
): KeptVersions {
  return {
    async keep(kind, document, baseRevision) {
      const folder = paths.conflicts(kind);
      // An editor that goes on saving against a stale revision must not fill the disk with one and the same version.
      const newest = await newestWholeCopy(files, kind, document.id, folder);
      if (newest !== null && canonicalJson(newest.stored.document) === canonicalJson(document)) return;
      const stored = { document, revision: baseRevision + 1 };
      await makeFolders(folder);
      const file = path.join(folder, copyFileName(document.id, now(), stored.revision));
      await replaceFile(files, file, documentBytes(kind, stored), { before: () => null });
    },
    async list(kind, id) {
      const versions: KeptVersion<typeof kind>[] = [];
      for (const copy of await listCopies(files, paths.conflicts(kind), id)) {
        const stored = await readCopy(files, kind, id, copy);
        if (stored !== null) versions.push({ name: copy.name, savedAtMs: copy.savedAtMs, document: stored.document });
      }
      return versions;
    },
  };
}
