// Writes a file that a person chose to keep: whole and on the disk, or not at all, with the older file left as it was.
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../slides/api/errors.ts';
import { putInPlace } from '../host/store/durable-file.ts';
import { errorCode } from '../host/store/file-system.ts';
import { nodeFileSystem } from '../host/store/node-file-system.ts';

/** Throws AppError 'disk-full' or 'write-failed'. */
export async function saveFile(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await putInPlace(nodeFileSystem, file, bytes);
    await nodeFileSystem.syncFolder(path.dirname(file));
    // The library's files are for their owner alone; this one is handed on.
    await chmod(file, 0o644);
  } catch (error) {
    const reason = errorCode(error);
    if (reason === null) throw error;
    const name = path.basename(file);
    throw reason === 'ENOSPC'
      ? new AppError('disk-full', { name }, { cause: error })
      : new AppError('write-failed', { name, reason }, { cause: error });
  }
}
