// A library with bad files in it: what is whole opens, what is not is set aside or left alone, and it is told.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileSystem } from '../../../../electron/host/store/file-system.ts';
import { nodeFileSystem } from '../../../../electron/host/store/node-file-system.ts';
import { sha256 } from '../../../../electron/host/store/sha256.ts';
import { sealEnvelope } from '../../../../slides/schema/envelope.ts';
import { schemaVersion } from '../../../../slides/schema/migrations.ts';
import { createClock, createForTest, openForTest, startMs } from './open-for-test.ts';
import { birth, design, settings } from './sample-documents.ts';

let temporary = '';
let folder = '';
const inside = (...names: string[]) => path.join(folder, ...names);
const minuteMs = 60_000;

/** Design 1 was saved three times, 20 minutes apart, and once more right after; design 2 once. */
beforeEach(async () => {
  temporary = await mkdtemp(path.join(os.tmpdir(), 'pano-recovery-'));
  folder = path.join(temporary, 'office');
  const clock = createClock();
  const store = await createForTest(folder, undefined, birth, clock.now);
  for (const [index, name] of ['one', 'two', 'three'].entries()) {
    await store.save('designs', design(name), index);
    clock.pass(20 * minuteMs);
  }
  await store.save('settings', settings, 1);
  clock.pass(-15 * minuteMs);
  await store.save('designs', design('four'), 3);
  await store.save('designs', design('other', 'design-2'), 0);
  await store.close();
});

afterEach(async () => {
  await rm(temporary, { recursive: true, force: true });
});

const damages: [string, (text: string) => string | Uint8Array][] = [
  ['cut in half', (text) => text.slice(0, text.length / 2)],
  ['emptied', () => ''],
  ['filled with zeros', (text) => '\0'.repeat(text.length)],
  ['changed by one letter', (text) => text.replace('four', 'fool')],
  ['not even UTF-8', (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xff])])],
  ['put under another name', (text) => text.replace('design-1', 'design-9')],
];

describe('a document', () => {
  it.each(damages)('that was %s comes back from its newest backup, and the bad file is kept', async (_name, damage) => {
    const file = inside('designs/design-1.json');
    const bad = damage(await readFile(file, 'utf8'));
    await writeFile(file, bad);
    const store = await openForTest(folder);
    expect(store.get('designs', 'design-1')?.document.name).toBe('three');
    // A revision that was given out before the damage is not given out again.
    expect(store.get('designs', 'design-1')?.revision).toBeGreaterThan(3);
    expect(store.get('designs', 'design-2')?.document.name).toBe('other');
    const [problem] = store.problems;
    expect(store.problems).toHaveLength(1);
    expect(problem).toMatchObject({ file: 'designs/design-1.json', problem: expect.stringContaining('backup') });
    expect(await readFile(inside(problem?.quarantinedAs ?? ''))).toEqual(Buffer.from(bad));
    expect(problem?.quarantinedAs).toMatch(/^quarantine\/2026-11-22T08-00-00-000Z-designs-design-1\.json$/);
    expect((await store.check()).ok).toBe(false);
    await store.close();
    const again = await openForTest(folder);
    expect(again.problems).toEqual([]);
    expect(again.get('designs', 'design-1')).toEqual(store.get('designs', 'design-1'));
    expect((await again.check()).ok).toBe(true);
    await again.close();
  });

  it('skips a backup that is damaged itself', async () => {
    await writeFile(inside('designs/design-1.json'), '');
    const backups = (await readdir(inside('backups/designs/design-1'))).sort();
    expect(backups).toHaveLength(3);
    await writeFile(inside('backups/designs/design-1', backups.at(-1) ?? ''), 'x');
    const store = await openForTest(folder);
    expect(store.get('designs', 'design-1')?.document.name).toBe('two');
    await store.close();
  });

  it('without any backup is set aside, and the rest of the library opens', async () => {
    await rm(inside('backups/designs'), { recursive: true });
    await writeFile(inside('designs/design-1.json'), 'x');
    const store = await openForTest(folder);
    expect(store.list('designs').map(({ document }) => document.name)).toEqual(['other']);
    expect(store.problems).toMatchObject([{ problem: expect.stringContaining('no backup') }]);
    expect(await readFile(inside(store.problems[0]?.quarantinedAs ?? ''), 'utf8')).toBe('x');
    await store.close();
  });

  it('that the disk no longer gives comes back from its backup', async () => {
    const bad = inside('designs/design-1.json');
    let isBad = true;
    const files: FileSystem = {
      ...nodeFileSystem,
      read: (file) =>
        isBad && file === bad ? Promise.reject(Object.assign(new Error(), { code: 'EIO' })) : nodeFileSystem.read(file),
      async rename(from, to) {
        await nodeFileSystem.rename(from, to);
        if (to === bad || from === bad) isBad = false;
      },
      wait: async () => undefined,
    };
    const store = await openForTest(folder, files);
    expect(store.get('designs', 'design-1')?.document.name).toBe('three');
    expect(store.problems).toHaveLength(1);
    await store.close();
  });

  it('that another program holds is left alone and cannot be overwritten', async () => {
    const held = inside('designs/design-1.json');
    const before = await readFile(held);
    const files: FileSystem = {
      ...nodeFileSystem,
      read: (file) => (file === held ? Promise.reject(Object.assign(new Error(), { code: 'EBUSY' })) : nodeFileSystem.read(file)),
      wait: async () => undefined,
    };
    const store = await openForTest(folder, files);
    expect(store.get('designs', 'design-1')).toBeNull();
    expect(store.problems).toMatchObject([{ file: 'designs/design-1.json', quarantinedAs: null }]);
    await expect(store.save('designs', design('mine'), 0)).rejects.toMatchObject({ code: 'write-failed' });
    await store.close();
    expect(await readFile(held)).toEqual(before);
  });

  it('of a newer Pano is left alone, told, and never overwritten', async () => {
    const file = inside('designs/design-1.json');
    const newer = sealEnvelope({ schema: schemaVersion + 1, revision: 9, kind: 'designs', payload: { new: true } }, sha256);
    await writeFile(file, newer);
    const store = await openForTest(folder);
    expect(store.get('designs', 'design-1')).toBeNull();
    expect(store.problems).toMatchObject([{ file: 'designs/design-1.json', quarantinedAs: null }]);
    await expect(store.save('designs', design('mine'), 0)).rejects.toMatchObject({ code: 'library-newer' });
    await expect(store.restore('designs', 'design-1')).rejects.toMatchObject({ code: 'library-newer' });
    await store.close();
    expect(await readFile(file, 'utf8')).toBe(newer);
  });

  it('with a name that none of ours has is left alone and told', async () => {
    const copy = inside('designs', 'design-1 (conflicted copy).json');
    await cp(inside('designs/design-1.json'), copy);
    await writeFile(inside('designs', 'Thumbs.db'), 'x');
    const store = await openForTest(folder);
    expect(store.list('designs')).toHaveLength(2);
    expect(store.problems).toMatchObject([{ file: 'designs/design-1 (conflicted copy).json', quarantinedAs: null }]);
    await store.close();
  });
});

describe('a backup', () => {
  it('is there for every document from its birth', async () => {
    await rm(inside('themes/theme-red.json'));
    await writeFile(inside('themes/theme-red.json'), 'x');
    const store = await openForTest(folder);
    expect(store.list('themes')).toHaveLength(1);
    expect(store.problems).toMatchObject([{ problem: expect.stringContaining('backup') }]);
    await store.close();
  });

  it('of the settings is made when the library is opened without one, and only then', async () => {
    await rm(inside('backups/settings'), { recursive: true });
    for (let start = 0; start < 3; start++)
      await (await openForTest(folder, undefined, () => startMs + start * 60 * minuteMs)).close();
    expect(await readdir(inside('backups/settings/office'))).toHaveLength(1);
  });

  it('that cannot be written is told, and the save counts all the same', async () => {
    const files: FileSystem = {
      ...nodeFileSystem,
      createFile: (file) =>
        file.includes('backups')
          ? Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' }))
          : nodeFileSystem.createFile(file),
    };
    const store = await openForTest(folder, files);
    expect(await store.save('designs', design('new', 'design-3'), 0)).toBe(1);
    await store.close();
    expect(store.problems).toMatchObject([{ file: 'designs/design-3.json', problem: expect.stringContaining('ENOSPC') }]);
  });
});

describe('the settings', () => {
  it('come back from their backup when they are damaged, or gone', async () => {
    for (const spoil of [
      () => writeFile(inside('settings/office.json'), 'x'),
      () => rm(inside('settings'), { recursive: true }),
    ]) {
      await spoil();
      const store = await openForTest(folder);
      expect(store.get('settings', 'office')?.document).toEqual(settings);
      expect(store.problems).toHaveLength(1);
      await store.close();
    }
  });

  it('without a backup make the library unreadable, never a new and empty one', async () => {
    await rm(inside('backups/settings'), { recursive: true });
    for (const spoil of [
      () => writeFile(inside('settings/office.json'), 'x'),
      () => rm(inside('settings/office.json')),
      () => rm(inside('settings'), { recursive: true }),
    ]) {
      await spoil();
      const before = await readdir(folder, { recursive: true });
      await expect(openForTest(folder)).rejects.toMatchObject({ code: 'library-unreadable' });
      await expect(createForTest(folder)).rejects.toMatchObject({ code: 'library-exists' });
      expect(await readdir(folder, { recursive: true })).toEqual(before);
    }
  });

  it('of a newer Pano keep this one from touching anything', async () => {
    const newer = sealEnvelope({ schema: schemaVersion + 1, revision: 1, kind: 'settings', payload: {} }, sha256);
    await writeFile(inside('settings/office.json'), newer);
    await writeFile(inside('designs/design-1.json'), 'damaged');
    const before = await readdir(folder, { recursive: true });
    await expect(openForTest(folder)).rejects.toMatchObject({
      code: 'library-newer',
      params: { schema: schemaVersion + 1 },
    });
    expect(await readdir(folder, { recursive: true })).toEqual(before);
    expect(await readFile(inside('designs/design-1.json'), 'utf8')).toBe('damaged');
  });
});

describe('opening', () => {
  it('clears what interrupted saves have left', async () => {
    await mkdir(inside('media/ab'), { recursive: true });
    await mkdir(inside('trash/designs'), { recursive: true });
    const litter = [
      'designs/.design-1.json.1234.tmp',
      'media/ab/.abcd.1234.tmp',
      'trash/designs/.x.json.1.tmp',
      'library.lock.ab12',
    ];
    for (const name of litter) await writeFile(inside(name), 'half');
    const store = await openForTest(folder);
    expect(store.problems).toEqual([]);
    await store.close();
    const left = await readdir(folder, { recursive: true });
    expect(left.filter((name) => name.endsWith('.tmp') || name.startsWith('library.lock'))).toEqual([]);
  });

  it('reads the libraries of every earlier version, and changes nothing in them', async () => {
    const fixtures = path.resolve(import.meta.dirname, '../../../fixtures/library');
    const expected = JSON.parse(await readFile(path.join(fixtures, 'expected.json'), 'utf8'));
    for (const version of (await readdir(fixtures)).filter((name) => /^v\d+$/.test(name))) {
      const copy = path.join(temporary, version);
      await cp(path.join(fixtures, version), copy, { recursive: true });
      const store = await openForTest(copy);
      expect(store.problems).toEqual([]);
      // One design of the fixture has an approval, which came with version 3.
      const hasApprovals = version !== 'v1' && version !== 'v2';
      for (const kind of ['designs', 'media', 'fonts', 'settings'] as const) {
        if (kind === 'fonts' && version === 'v1') continue;
        const found = Object.fromEntries(store.list(kind).map((stored) => [stored.document.id, stored]));
        const { 'design-approved': approved, ...others } = expected[kind];
        expect(found).toEqual(hasApprovals && approved !== undefined ? { ...others, 'design-approved': approved } : others);
      }
      // The fonts that an office can add came with version 2, and lie beside the pictures.
      const mediaFiles = version === 'v1' ? 1 : 2;
      expect(await store.check()).toMatchObject({ ok: true, counts: { designs: hasApprovals ? 3 : 2, mediaFiles } });
      await store.close();
      expect(await readFile(path.join(copy, 'designs/design-slide.json'))).toEqual(
        await readFile(path.join(fixtures, version, 'designs/design-slide.json')),
      );
    }
  });
});

describe('the check of an open library', () => {
  it('tells of files that changed or went behind its back', async () => {
    const store = await openForTest(folder);
    await writeFile(inside('designs/design-1.json'), 'x');
    await rm(inside('designs/design-2.json'));
    const { ok, problems } = await store.check();
    expect(ok).toBe(false);
    expect(problems.map(({ file }) => file).sort()).toEqual(['designs/design-1.json', 'designs/design-2.json']);
    await store.close();
  });

  it('verifies the trash and the versions set aside, and counts all copies', async () => {
    const store = await openForTest(folder);
    await store.save('designs', design('mine'), 99).catch(() => undefined);
    await store.remove('designs', 'design-2');
    const whole = await store.check();
    expect(whole).toMatchObject({ ok: true, counts: { trash: 1, keptVersions: 1, damagedBackups: 0, quarantined: 0 } });
    expect(whole.counts.backups).toBeGreaterThanOrEqual(6);
    const [trashed = ''] = await readdir(inside('trash/designs'));
    await writeFile(inside('trash/designs', trashed), 'x');
    const [backup = ''] = await readdir(inside('backups/designs/design-1'));
    await writeFile(inside('backups/designs/design-1', backup), 'x');
    const after = await store.check();
    expect(after.problems).toMatchObject([{ file: `trash/designs/${trashed}` }]);
    expect(after.counts).toMatchObject({ damagedBackups: 1, backups: (whole.counts.backups ?? 0) - 1 });
    await store.close();
  });

  it('speaks the language of the office', async () => {
    const first = await openForTest(folder);
    await first.save('settings', { ...settings, language: 'vi' }, 2);
    await first.close();
    await writeFile(inside('designs/design-1.json'), '');
    const store = await openForTest(folder, undefined, () => startMs);
    expect(store.problems[0]?.problem).toContain('đã dùng bản sao lưu');
    await store.close();
  });
});
