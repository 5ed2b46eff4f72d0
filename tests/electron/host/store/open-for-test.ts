// Opens and makes libraries with a steady clock and a machine whose processes the test decides about.
import { createHash } from 'node:crypto';
import { createLibrary, type NewDocument } from '../../../../electron/host/store/create-library.ts';
import type { FileSystem } from '../../../../electron/host/store/file-system.ts';
import type { LibraryStore } from '../../../../electron/host/store/library-store.ts';
import type { Machine } from '../../../../electron/host/store/machine.ts';
import { openLibrary } from '../../../../electron/host/store/open-library.ts';
import { birth } from './sample-documents.ts';

export const startMs = Date.UTC(2026, 10, 22, 8, 0, 0);

export function createClock() {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    pass(milliseconds: number) {
      nowMs += milliseconds;
    },
  };
}

let opened = 0;

export function testOptions(folder: string, files?: FileSystem, now: () => number = () => startMs) {
  opened += 1;
  const seed = `${opened}`;
  return {
    folder,
    now,
    randomBytes: (length: number) => createHash('sha256').update(seed).digest().subarray(0, length),
    ...(files ? { files, machine: afterRestart(opened) } : {}),
  };
}

/** Every opening happens on a machine started anew, so a lock left behind by a power cut is a dead one. */
function afterRestart(count: number): Machine {
  return { pid: 100, hostName: 'lobby', bootId: `boot-${count}`, processStart: () => 'start' };
}

export function openForTest(folder: string, files?: FileSystem, now?: () => number): Promise<LibraryStore> {
  return openLibrary(testOptions(folder, files, now));
}

export function createForTest(
  folder: string,
  files?: FileSystem,
  documents: readonly NewDocument[] = birth,
  now?: () => number,
): Promise<LibraryStore> {
  return createLibrary({ ...testOptions(folder, files, now), documents });
}
