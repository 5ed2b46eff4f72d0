// Opens the library in a folder: finds it, locks it, reads it.
import { AppError } from '../../../slides/api/errors.ts';
import { createDocumentBackups } from './document-backups.ts';
import { createFolderMaker, discard, isLitter } from './durable-file.ts';
import { errorCode, exists, type FileSystem, orMissing } from './file-system.ts';
import { createFolderLibrary } from './folder-library.ts';
import { createKeptVersions } from './kept-versions.ts';
import { lockLibrary } from './library-lock.ts';
import { kinds, type LibraryPaths, libraryPaths, settingsId } from './library-paths.ts';
import type { LibraryStore } from './library-store.ts';
import { type Machine, thisMachine } from './machine.ts';
import { createMediaFiles } from './media-files.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { readLibrary } from './read-library.ts';
import { createTrashBin } from './trash-bin.ts';
import { writeError } from './write-error.ts';

export type OpenOptions = {
  folder: string;
  now(): number;
  randomBytes(length: number): Uint8Array;
  files?: FileSystem;
  machine?: Machine;
};

/** Throws AppError 'library-missing', 'library-locked', 'library-read-only', 'library-newer' or 'library-unreadable'. */
export async function openLibrary({
  folder,
  now,
  randomBytes,
  files = nodeFileSystem,
  machine = thisMachine,
}: OpenOptions): Promise<LibraryStore> {
  const paths = libraryPaths(folder);
  await assertLibrary(files, paths);
  const lock = await lockLibrary(files, paths, machine, Buffer.from(randomBytes(8)).toString('hex'));
  try {
    const makeFolders = createFolderMaker(files);
    const tools = { files, paths, makeFolders, now };
    const loaded = await readLibrary(tools);
    const media = createMediaFiles(files, paths, makeFolders);
    await clearLitter(files, paths);
    await media.clearLitter();
    const trash = createTrashBin(files, paths, makeFolders, now);
    const kept = createKeptVersions(files, paths, makeFolders, now);
    const backups = createDocumentBackups(files, paths);
    return createFolderLibrary({ tools, loaded, lock, media, trash, kept, backups });
  } catch (error) {
    await lock.release();
    throw openError(error, folder);
  }
}

function openError(error: unknown, folder: string): unknown {
  const told = writeError(error, folder);
  const isUnreadable = told instanceof AppError && (told.code === 'write-failed' || told.code === 'folder-missing');
  if (!isUnreadable) return told;
  return new AppError('library-unreadable', { folder, file: folder, ...told.params }, { cause: error });
}

/** A library without its settings is a broken one, never a missing one: nobody may make a new one in its place. */
async function assertLibrary(files: FileSystem, paths: LibraryPaths): Promise<void> {
  const { folder } = paths;
  try {
    if (!(await exists(files, folder)) || (await exists(files, paths.unfinished))) {
      throw new AppError('library-missing', { folder });
    }
    if (!(await holdsLibrary(files, paths))) throw new AppError('library-missing', { folder });
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') throw new AppError('library-missing', { folder }, { cause: error });
    // A folder that may not be entered, say.
    throw openError(error, folder);
  }
}

/** Whether anything of a library is in the folder. */
export async function holdsLibrary(files: FileSystem, paths: LibraryPaths): Promise<boolean> {
  for (const kind of kinds) {
    const names = (await orMissing(files.list(paths.kind(kind)))) ?? [];
    if (names.some((name) => !isLitter(name))) return true;
  }
  return ((await orMissing(files.list(paths.backups('settings', settingsId)))) ?? []).length > 0;
}

/** What earlier runs left half done. No other process writes here: the lock is ours. */
async function clearLitter(files: FileSystem, paths: LibraryPaths): Promise<void> {
  const folders = [paths.quarantine, ...kinds.flatMap((kind) => [paths.trash(kind), paths.conflicts(kind)])];
  for (const folder of folders) {
    const names = (await orMissing(files.list(folder))) ?? [];
    for (const name of names.filter(isLitter)) await discard(files, `${folder}/${name}`);
  }
  const asides = (await files.list(paths.folder)).filter((name) => name.startsWith('library.lock.'));
  for (const name of asides) await discard(files, `${paths.folder}/${name}`);
}
