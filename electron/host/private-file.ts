// Small files that no other user of the machine may read: keys and addresses that would let them in.
import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Windows keeps a user's folders from other users by itself, and its files have no such mode. */
const hasModes = process.platform !== 'win32';

/** Whole or not at all; replaces what is there. */
export function writePrivateFile(file: string, text: string): void {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: 'wx', mode: 0o600 });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Null when it is missing, or when others may have read or written it: what it says is then not to be trusted. */
export function readPrivateFile(file: string): string | null {
  const facts = statSync(file, { throwIfNoEntry: false });
  if (facts === undefined || !facts.isFile()) return null;
  if (hasModes && ((facts.mode & 0o077) !== 0 || facts.uid !== process.getuid?.())) return null;
  return readFileSync(file, 'utf8');
}
