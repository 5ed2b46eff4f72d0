// Writes a file that a person chose to keep: whole and on the disk, or not at all, with the older file left as it was.
import { chmod } from 'node:fs/promises';
import { writeDurableFile } from '../host/store/write-durable-file.ts';

/** Throws AppError 'disk-full' or 'write-failed'. */
export async function saveFile(file: string, bytes: Uint8Array): Promise<void> {
  await writeDurableFile(file, bytes);
  // The library's files are for their owner alone; this one is handed on.
  await chmod(file, 0o644);
}
