// The bytes of media: each file is named by its SHA-256, written once, and verified at every read.
import { AppError } from '../../../slides/api/errors.ts';
import { type MediaId, mediaId } from '../../../slides/model/id.ts';
import { discard, isLitter, type MakeFolders, removeFile, replaceFile } from './durable-file.ts';
import { errorCode, type FileSystem, orMissing, readPatiently } from './file-system.ts';
import type { LibraryPaths } from './library-paths.ts';
import { sha256 } from './sha256.ts';
import { writeError } from './write-error.ts';

export interface MediaFiles {
  /** `onNew` hears of a file that was not there, before it is. */
  put(bytes: Uint8Array, onNew?: (id: MediaId) => void): Promise<MediaId>;
  drop(id: MediaId): Promise<void>;
  /** Throws AppError 'not-found' or 'media-damaged'. */
  read(id: MediaId): Promise<Uint8Array>;
  /** The ids of all files there are. */
  list(): Promise<MediaId[]>;
  clearLitter(): Promise<void>;
}

export function createMediaFiles(files: FileSystem, paths: LibraryPaths, makeFolders: MakeFolders): MediaFiles {
  async function shelves(): Promise<string[]> {
    const names = await files.list(paths.kind('media'));
    return names.filter((name) => /^[0-9a-f]{2}$/.test(name));
  }

  return {
    async put(bytes, onNew) {
      const id = mediaId.parse(sha256(bytes));
      const file = paths.mediaFile(id);
      try {
        await makeFolders(paths.mediaShelf(id));
        const there = await orMissing(readPatiently(files, file));
        if (there !== null && sha256(there) === id) {
          // An earlier run may have been killed between the rename and this.
          await files.syncFolder(paths.mediaShelf(id));
        } else {
          if (there === null) onNew?.(id);
          await replaceFile(files, file, bytes, { before: () => there });
        }
      } catch (error) {
        throw writeError(error, id);
      }
      return id;
    },

    async drop(id) {
      try {
        await removeFile(files, paths.mediaFile(id));
      } catch (error) {
        throw writeError(error, id);
      }
    },

    async read(id) {
      if (!mediaId.safeParse(id).success) throw new AppError('not-found', { kind: 'media', id: String(id).slice(0, 80) });
      let bytes: Uint8Array | null;
      try {
        bytes = await orMissing(readPatiently(files, paths.mediaFile(id)));
      } catch (error) {
        if (errorCode(error) === null) throw error;
        throw new AppError('media-damaged', { name: id }, { cause: error });
      }
      if (bytes === null) throw new AppError('not-found', { kind: 'media', id });
      if (sha256(bytes) !== id) throw new AppError('media-damaged', { name: id });
      return bytes;
    },

    async list() {
      const ids: MediaId[] = [];
      for (const shelf of await shelves()) {
        for (const name of await files.list(paths.mediaShelf(shelf))) {
          const parsed = mediaId.safeParse(name);
          if (parsed.success && name.startsWith(shelf)) ids.push(parsed.data);
        }
      }
      return ids;
    },

    async clearLitter() {
      for (const shelf of await shelves()) {
        const folder = paths.mediaShelf(shelf);
        for (const name of await files.list(folder)) {
          if (isLitter(name)) await discard(files, `${folder}/${name}`);
        }
      }
    },
  };
}
