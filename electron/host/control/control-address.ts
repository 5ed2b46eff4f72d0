// Where a running Pano takes the commands of its own user: a file beside the library's lock, readable by that user alone.
import path from 'node:path';
import { z } from 'zod';
import { readPrivateFile } from '../private-file.ts';

const shape = z.strictObject({
  format: z.literal('pano-control'),
  /** Who wrote it. The lock says who is alive; an address of anybody else is a leftover. */
  pid: z.number(),
  /** A Unix socket in a folder of its own, or a Windows named pipe: no browser and no other machine can reach it. */
  socketPath: z.string(),
  key: z.string(),
});
export type ControlAddress = z.infer<typeof shape>;

export function controlFile(libraryFolder: string): string {
  return path.join(libraryFolder, 'library.control');
}

/** Null when there is none that can be trusted. */
export function readControlAddress(libraryFolder: string): ControlAddress | null {
  const text = readPrivateFile(controlFile(libraryFolder));
  if (text === null) return null;
  try {
    return shape.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
