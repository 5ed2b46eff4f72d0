// Folders that may not be entered, or that are none: told in a sentence, and nothing is changed.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileSystem } from '../../../../electron/host/store/file-system.ts';
import { createCrashFileSystem } from './crash-file-system.ts';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { createForTest, openForTest } from './open-for-test.ts';
import { birth, design, settings } from './sample-documents.ts';

describe('opening a library whose folder', () => {
  const reading: (keyof FileSystem)[] = ['stat', 'list'];

  it.each(['EACCES', 'EPERM', 'EIO'])('answers with %s tells so, wherever the disk says it first', async (code) => {
    const disk = createCrashFileSystem();
    await (await createForTest('/library', disk)).close();
    const before = disk.snapshot();
    // The operations that look for a library come first; none of them may end in the sentence for bugs.
    for (let at = 1; at <= 6; at++) {
      const files = createFaultyFileSystem(disk, { at, code, isLasting: true });
      const failure = await openForTest('/library', files).then(
        (store) => store.close(),
        (error: unknown) => error,
      );
      if (!reading.some((name) => name === files.failed)) continue;
      expect(failure).toMatchObject({ code: 'library-unreadable', params: { folder: '/library', reason: code } });
      expect(disk.snapshot()).toEqual(before);
    }
    expect.hasAssertions();
  });
});

describe('the check of a library', () => {
  let temporary = '';
  let folder = '';
  beforeEach(async () => {
    temporary = await mkdtemp(path.join(os.tmpdir(), 'pano-closed-'));
    folder = path.join(temporary, 'office');
    const store = await createForTest(folder, undefined, birth);
    await store.save('designs', design('one'), 0);
    await store.save('settings', { ...settings, language: 'vi' }, 1);
    await store.close();
  });
  afterEach(() => rm(temporary, { recursive: true, force: true }));

  it.each(['backups/designs', 'backups/designs/design-1', 'backups/settings'])(
    'with a file where %s should be tells of it, and counts the rest',
    async (place) => {
      const file = path.join(folder, place);
      await rm(file, { recursive: true, force: true });
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, 'x');
      const store = await openForTest(folder);
      const { ok, counts, problems } = await store.check();
      expect(ok).toBe(false);
      expect(counts).toMatchObject({ designs: 1 });
      expect(problems).toContainEqual({
        file: place,
        problem: expect.stringContaining('phải là một thư mục'),
        quarantinedAs: null,
      });
      await store.close();
    },
  );
});
