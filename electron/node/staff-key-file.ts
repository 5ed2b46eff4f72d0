// The key that lets the staff in, kept from one start to the next: a studio left open in a tab goes on after a restart.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { defaultLibraryFolder } from '../host/library-folder.ts';
import type { Ports } from '../host/ports.ts';
import { readPrivateFile, writePrivateFile } from '../host/private-file.ts';

/** Beside the user's own library, whichever is open: not in one, which may lie on a shared drive or be carried elsewhere. */
export function staffKeyFile(): string {
  return path.join(path.dirname(defaultLibraryFolder()), 'staff-key');
}

type KeyOptions = { file: string /** Shuts out every tab that is open now. */; isRenewed: boolean } & Pick<
  Ports,
  'randomBytes' | 'log'
>;

/** A key that others may have seen, or that is not one of ours, is replaced. One that cannot be kept serves this start. */
export function keepStaffKey({ file, isRenewed, randomBytes, log }: KeyOptions): string {
  try {
    const kept = isRenewed ? null : readPrivateFile(file)?.trim();
    if (kept && /^[A-Za-z0-9_-]{43}$/.test(kept)) return kept;
    const key = newStaffKey(randomBytes);
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writePrivateFile(file, `${key}\n`);
    return key;
  } catch (error) {
    log('warn', 'the key of the studio could not be kept: tabs that are open now must be opened anew after a restart', error);
    return newStaffKey(randomBytes);
  }
}

export function newStaffKey(randomBytes: Ports['randomBytes']): string {
  return Buffer.from(randomBytes(32)).toString('base64url');
}
