import path from 'node:path';
import { putInPlace } from './durable-file.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { writeError } from './write-error.ts';

/** Writes a file outside the library, such as an export; replaces what is there only when the new content is whole on the disk. */
export async function writeDurableFile(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await putInPlace(nodeFileSystem, file, bytes);
    await nodeFileSystem.syncFolder(path.dirname(file));
  } catch (error) {
    throw writeError(error, path.basename(file));
  }
}
