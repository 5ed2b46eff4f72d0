// Who holds a library: the judgement for every kind of lock that may be found.
import { describe, expect, it } from 'vitest';
import { lockLibrary } from '../../../../electron/host/store/library-lock.ts';
import { libraryPaths } from '../../../../electron/host/store/library-paths.ts';
import type { Machine } from '../../../../electron/host/store/machine.ts';
import { createCrashFileSystem } from './crash-file-system.ts';

const machine: Machine = {
  pid: 7,
  hostName: 'lobby',
  bootId: 'boot-1',
  processStart: (pid) => (pid === 7 || pid === 8 ? 'ticks-1' : null),
};
const paths = libraryPaths('/library');

async function foundLock(text: string) {
  const files = createCrashFileSystem();
  await files.makeFolder('/library');
  const file = await files.createFile(paths.lock);
  await file.write(Buffer.from(text));
  return files;
}

function holder(changes: object): string {
  return JSON.stringify({ pid: 8, hostName: 'lobby', bootId: 'boot-1', processStart: 'ticks-1', token: 'old', ...changes });
}

describe('a lock that is found', () => {
  it.each([
    ['of a living process', holder({}), 8],
    ['of this very process', holder({ pid: 7 }), 7],
    ['of a process on another machine', holder({ hostName: 'other', pid: 99 }), 99],
    ['of another machine that was restarted since', holder({ hostName: 'other', bootId: 'boot-0' }), 8],
  ])('%s keeps others out', async (_name, text, pid) => {
    const files = await foundLock(text);
    await expect(lockLibrary(files, paths, machine, 'new')).rejects.toMatchObject({ code: 'library-locked', params: { pid } });
    expect(Buffer.from(await files.read(paths.lock)).toString()).toBe(text);
  });

  it.each([
    ['of a dead process', holder({ pid: 99 })],
    ['of a process whose number another has now', holder({ processStart: 'ticks-0' })],
    ['of this machine before it was restarted', holder({ bootId: 'boot-0' })],
    ['left empty by a power cut', ''],
    ['left half by a power cut', holder({}).slice(0, 20)],
    ['of zeros', '\0'.repeat(100)],
  ])('%s is taken over', async (_name, text) => {
    const files = await foundLock(text);
    const lock = await lockLibrary(files, paths, machine, 'new');
    expect(JSON.parse(Buffer.from(await files.read(paths.lock)).toString())).toMatchObject({ pid: 7, token: 'new' });
    await lock.release();
    expect(await files.list('/library')).toEqual([]);
  });

  it('goes to exactly one of several who find it dead at once', async () => {
    const files = await foundLock(holder({ pid: 99 }));
    const takers = Array.from({ length: 8 }, (_, index) => lockLibrary(files, paths, machine, `taker-${index}`));
    const results = await Promise.allSettled(takers);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await files.list('/library')).toEqual(['library.lock']);
  });

  it('is not removed by someone who no longer holds it', async () => {
    const files = await foundLock(holder({ pid: 99 }));
    const lock = await lockLibrary(files, paths, machine, 'first');
    await files.unlink(paths.lock);
    await lockLibrary(files, paths, machine, 'second');
    await lock.release();
    expect(await files.list('/library')).toEqual(['library.lock']);
  });
});
