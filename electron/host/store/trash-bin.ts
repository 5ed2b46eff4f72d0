// The trash: removed documents, each removal a file of its own.
import path from 'node:path';
import type { DocumentKind, Stored } from '../../../slides/model/document-kinds.ts';
import { copyFileName, newestWholeCopy } from './dated-copies.ts';
import { documentBytes } from './document-text.ts';
import { discard, type MakeFolders, putInPlace, replaceFile } from './durable-file.ts';
import { type FileSystem, retryBusy } from './file-system.ts';
import type { LibraryPaths } from './library-paths.ts';

export interface TrashBin {
  /** Moves the file of a document here. When it throws, the document is still where it was. */
  take<K extends DocumentKind>(kind: K, stored: Stored<K>): Promise<void>;
  newest<K extends DocumentKind>(kind: K, id: string): Promise<{ stored: Stored<K>; forget(): Promise<void> } | null>;
}

export function createTrashBin(files: FileSystem, paths: LibraryPaths, makeFolders: MakeFolders, now: () => number): TrashBin {
  return {
    async take(kind, stored) {
      const { id } = stored.document;
      const folder = paths.trash(kind);
      const bytes = documentBytes(kind, stored);
      const trashed = path.join(folder, copyFileName(id, now(), stored.revision));
      const file = paths.document(kind, id);
      await makeFolders(folder);
      // A copy that is durable before the document's own name goes: a power cut never leaves neither.
      await replaceFile(files, trashed, bytes, { before: () => null });
      try {
        await retryBusy(files, () => files.unlink(file));
      } catch (error) {
        await discard(files, trashed);
        throw error;
      }
      try {
        await files.syncFolder(path.dirname(file));
      } catch (error) {
        await putInPlace(files, file, bytes);
        await discard(files, trashed);
        throw error;
      }
    },
    async newest(kind, id) {
      const found = await newestWholeCopy(files, kind, id, paths.trash(kind));
      return found && { stored: found.stored, forget: () => discard(files, found.copy.file) };
    },
  };
}
