// One writer per library: a file made with `wx` that names its holder. A lock whose holder is dead is taken over.
import { z } from 'zod';
import { AppError } from '../../../slides/api/errors.ts';
import { discard, writeNewFile } from './durable-file.ts';
import { errorCode, type FileSystem, orMissing, readPatiently } from './file-system.ts';
import type { LibraryPaths } from './library-paths.ts';
import type { Machine } from './machine.ts';
import { writeError } from './write-error.ts';

const holderShape = z.object({
  pid: z.number(),
  hostName: z.string(),
  bootId: z.string(),
  processStart: z.string(),
  token: z.string(),
});
type Holder = z.infer<typeof holderShape>;

export interface LibraryLock {
  release(): Promise<void>;
}

/** Throws AppError 'library-locked' or 'library-read-only'. */
export async function lockLibrary(files: FileSystem, paths: LibraryPaths, machine: Machine, token: string): Promise<LibraryLock> {
  const { pid, hostName, bootId } = machine;
  const ours = JSON.stringify({ pid, hostName, bootId, processStart: machine.processStart(pid) ?? '', token } satisfies Holder);
  // Each round either has the lock, meets a living holder, or clears a dead one away.
  for (let round = 0; round < 20; round++) {
    if (await tryCreate(files, paths, ours)) return { release: () => release(files, paths.lock, ours) };
    const text = await readSettled(files, paths.lock);
    if (text === null) continue;
    const holder = parseHolder(text);
    if (holder !== null && isAlive(holder, machine)) {
      throw new AppError('library-locked', { pid: holder.pid, host: holder.hostName });
    }
    await clearAway(files, paths.lock, text, `${paths.lock}.${token}`);
  }
  throw new AppError('library-locked', { pid: 0, host: hostName });
}

async function tryCreate(files: FileSystem, paths: LibraryPaths, text: string): Promise<boolean> {
  try {
    await writeNewFile(files, paths.lock, Buffer.from(text), { isSynced: false });
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST') return false;
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
      throw new AppError('library-read-only', { folder: paths.folder }, { cause: error });
    }
    await discard(files, paths.lock);
    throw writeError(error, paths.relative(paths.lock));
  }
}

/** The lock's text; a holder that has made the file may need a moment to write into it. */
async function readSettled(files: FileSystem, file: string): Promise<string | null> {
  for (let attempt = 0; ; attempt++) {
    const bytes = await orMissing(readPatiently(files, file));
    if (bytes === null) return null;
    const text = Buffer.from(bytes).toString('utf8');
    if (parseHolder(text) !== null || attempt === 10) return text;
    await files.wait(25);
  }
}

function parseHolder(text: string): Holder | null {
  try {
    return holderShape.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A holder on another machine cannot be asked, so it counts as alive. */
function isAlive(holder: Holder, machine: Machine): boolean {
  if (holder.hostName !== machine.hostName) return true;
  if (holder.bootId !== machine.bootId) return false;
  const start = machine.processStart(holder.pid);
  return start !== null && start === holder.processStart;
}

/** Two processes may judge one lock dead at once: the slower one must not remove what the faster one has made since. */
async function clearAway(files: FileSystem, lock: string, judged: string, aside: string): Promise<void> {
  if ((await orMissing(files.rename(lock, aside).then(() => true))) === null) return;
  const moved = Buffer.from(await files.read(aside)).toString('utf8');
  if (moved === judged) await files.unlink(aside);
  else await files.rename(aside, lock);
}

/** A lock that cannot be removed now is a dead one as soon as this process ends. */
async function release(files: FileSystem, lock: string, ours: string): Promise<void> {
  const bytes = await orMissing(readPatiently(files, lock));
  if (bytes !== null && Buffer.from(bytes).toString('utf8') === ours) await discard(files, lock);
}
