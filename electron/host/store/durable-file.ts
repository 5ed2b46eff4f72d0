// Writes a file so that a power cut at any instant leaves the old content or the new one, whole, and never neither.
// Temporary file in the same folder → write → size check → fsync → rename → fsync of the folder. Never in place.
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { errorCode, exists, type FileSystem, orMissing, retryBusy } from './file-system.ts';

export type ReplaceOptions = {
  /** What the file holds now; null when there is none. Asked for only when the new content must be taken back. */
  before(): Uint8Array | null;
};

/** Resolves once the new content would survive a power cut. When it throws, the file has its old content. */
export async function replaceFile(files: FileSystem, file: string, bytes: Uint8Array, { before }: ReplaceOptions): Promise<void> {
  await putInPlace(files, file, bytes);
  try {
    await files.syncFolder(path.dirname(file));
  } catch (error) {
    // The new name may or may not outlive a power cut, so the save is refused and the old content goes back.
    const old = before();
    await (old === null ? files.unlink(file) : putInPlace(files, file, old));
    throw error;
  }
}

/** As `replaceFile`, without the fsync of the folder: for many files in one folder, which is then synced once. */
export async function putInPlace(files: FileSystem, file: string, bytes: Uint8Array): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeNewFile(files, temporary, bytes, { isSynced: true });
    await retryBusy(files, () => files.rename(temporary, file));
  } catch (error) {
    await discard(files, temporary);
    throw error;
  }
}

/** Writes a file that must not exist yet. Without sync it reaches the disk when the system sees fit. */
export async function writeNewFile(
  files: FileSystem,
  file: string,
  bytes: Uint8Array,
  { isSynced }: { isSynced: boolean },
): Promise<void> {
  const created = await files.createFile(file);
  try {
    // A single write may take a part only and still report success: on a nearly full disk it does.
    for (let at = 0; at < bytes.length; ) {
      const taken = await created.write(bytes.subarray(at));
      if (taken <= 0) throw shortWrite(file);
      at += taken;
    }
    if ((await created.byteLength()) !== bytes.length) throw shortWrite(file);
    if (isSynced) await created.sync();
  } finally {
    await created.close();
  }
}

/** Whether a name in a folder is a temporary file that nobody will finish. */
export function isLitter(name: string): boolean {
  return name.startsWith('.') && name.endsWith('.tmp');
}

/** Removes a leftover. What cannot be removed now is removed when the library is opened next. */
export async function discard(files: FileSystem, file: string): Promise<void> {
  try {
    await files.unlink(file);
  } catch (error) {
    if (errorCode(error) === null) throw error;
  }
}

/** Resolves once a power cut would not bring it back; `onGone` hears as soon as it is gone. A file that is not there is no failure. */
export async function removeFile(files: FileSystem, file: string, onGone: () => void = () => undefined): Promise<void> {
  await orMissing(retryBusy(files, () => files.unlink(file)));
  onGone();
  await files.syncFolder(path.dirname(file));
}

export type MakeFolders = (folder: string) => Promise<void>;

/** Makes folders with their parents, each once; a folder's name is synced even when an earlier run has made it. */
export function createFolderMaker(files: FileSystem): MakeFolders {
  const settled = new Set<string>();
  return async function makeFolders(folder) {
    const parent = path.dirname(folder);
    if (settled.has(folder) || parent === folder) return;
    const isNew = !(await exists(files, folder));
    if (isNew) {
      await makeFolders(parent);
      await makeFolder(files, folder);
    }
    try {
      await files.syncFolder(parent);
    } catch (error) {
      // The folder around the library may belong to someone else.
      if (isNew || !['EACCES', 'EPERM'].includes(errorCode(error) ?? '')) throw error;
    }
    settled.add(folder);
  };
}

async function makeFolder(files: FileSystem, folder: string): Promise<void> {
  try {
    await files.makeFolder(folder);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

function shortWrite(file: string): Error {
  return Object.assign(new Error(`only a part of ${path.basename(file)} was written`), { code: 'ESHORT' });
}
