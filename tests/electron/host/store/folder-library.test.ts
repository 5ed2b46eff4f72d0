// What a library promises to those who use it, on a real folder.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../../../electron/host/store/node-file-system.ts';
import type { MediaId } from '../../../../slides/model/id.ts';
import { createClock, createForTest, openForTest } from './open-for-test.ts';
import { birth, design, settings, theme } from './sample-documents.ts';

let temporary = '';
let folder = '';

beforeEach(async () => {
  temporary = await mkdtemp(path.join(os.tmpdir(), 'pano-store-'));
  folder = path.join(temporary, 'deep', 'office');
});

afterEach(async () => {
  await rm(temporary, { recursive: true, force: true });
});

const inside = (...names: string[]) => path.join(folder, ...names);

describe('a new library', () => {
  it('is made with its documents, and opens with them again', async () => {
    const store = await createForTest(folder);
    expect(store.list('themes')).toEqual([{ document: theme, revision: 1 }]);
    await store.close();
    const again = await openForTest(folder);
    expect(again.get('settings', 'office')).toEqual({ document: settings, revision: 1 });
    expect(again.problems).toEqual([]);
    expect(await again.check()).toMatchObject({ ok: true, counts: { settings: 1, themes: 1, designs: 0 } });
    await again.close();
    expect(await readdir(folder)).not.toContain('library.lock');
  });

  it('may lie beside files that are none of its business', async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(inside('notes.txt'), 'mine');
    await (await createForTest(folder)).close();
    expect(await readFile(inside('notes.txt'), 'utf8')).toBe('mine');
  });

  it('never replaces one that is there', async () => {
    const store = await createForTest(folder);
    await store.save('designs', design('kept'), 0);
    await store.close();
    await expect(createForTest(folder)).rejects.toMatchObject({ code: 'library-exists' });
    const again = await openForTest(folder);
    expect(again.get('designs', 'design-1')?.document.name).toBe('kept');
    await again.close();
  });

  it('needs its settings', async () => {
    await expect(createForTest(folder, undefined, birth.slice(1))).rejects.toThrow('settings');
    await expect(readdir(folder)).rejects.toThrow();
  });

  it('that was left unfinished is made anew, without what was left', async () => {
    await mkdir(inside('designs'), { recursive: true });
    await writeFile(inside('library.unfinished'), '');
    await writeFile(inside('designs', 'half.json'), '{"for');
    await expect(openForTest(folder)).rejects.toMatchObject({ code: 'library-missing' });
    const store = await createForTest(folder);
    expect(store.problems).toEqual([]);
    expect(store.list('designs')).toEqual([]);
    await store.close();
  });
});

describe('what is no library', () => {
  it.each([
    ['a folder that is not there', async () => undefined],
    ['an empty folder', async () => void (await mkdir(folder, { recursive: true }))],
    [
      'a file',
      async () => {
        await mkdir(path.dirname(folder), { recursive: true });
        await writeFile(folder, 'x');
      },
    ],
  ])('%s is missing, and nothing is made there', async (_name, prepare) => {
    await prepare();
    await expect(openForTest(folder)).rejects.toMatchObject({ code: 'library-missing', params: { folder } });
    const left = await readdir(folder).catch(() => []);
    expect(left).toEqual([]);
  });

  it.runIf(process.getuid?.() !== 0)('a folder without the right to write is read-only', async () => {
    await (await createForTest(folder)).close();
    const { chmod } = await import('node:fs/promises');
    await chmod(folder, 0o500);
    await expect(openForTest(folder)).rejects.toMatchObject({ code: 'library-read-only' });
    await chmod(folder, 0o700);
  });

  it.each(['EROFS', 'EACCES', 'EPERM'])('a folder that answers %s is read-only', async (code) => {
    await (await createForTest(folder)).close();
    const before = await readdir(folder, { recursive: true });
    const createFile = () => Promise.reject(Object.assign(new Error(code), { code }));
    await expect(openForTest(folder, { ...nodeFileSystem, createFile })).rejects.toMatchObject({
      code: 'library-read-only',
      params: { folder },
    });
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  });
});

describe('saving', () => {
  it('counts revisions and hands out what it holds, unchangeable', async () => {
    const store = await createForTest(folder);
    const mine = design('one');
    expect(await store.save('designs', mine, 0)).toBe(1);
    mine.name = 'changed behind the back of the store';
    expect(store.get('designs', 'design-1')?.document.name).toBe('one');
    expect(() => store.get('designs', 'design-1')?.document.elements.push()).toThrow(TypeError);
    expect(() => Object.assign(store.get('designs', 'design-1')?.document ?? {}, { name: 'x' })).toThrow(TypeError);
    expect(await store.save('designs', design('two'), 1)).toBe(2);
    await store.close();
  });

  it('runs saves of one document in order, however they come', async () => {
    const store = await createForTest(folder);
    const names = Array.from({ length: 20 }, (_, index) => `name ${index + 1}`);
    const revisions = await Promise.all(names.map((name, index) => store.save('designs', design(name), index)));
    expect(revisions).toEqual(names.map((_, index) => index + 1));
    await store.close();
    const again = await openForTest(folder);
    expect(again.get('designs', 'design-1')).toMatchObject({ revision: 20, document: { name: 'name 20' } });
    await again.close();
  });

  it('refuses what is no document, and says where it is wrong', async () => {
    const store = await createForTest(folder);
    const wrong = { ...design('x'), page: { ...design('x').page, width: -1 } };
    await expect(store.save('designs', wrong, 0)).rejects.toMatchObject({ code: 'bad-input', params: { path: 'page.width' } });
    await store.close();
  });

  it.each([
    ['a stale revision', 1],
    ['a birth where there is one already', 0],
    ['a revision from the future', 9],
  ])('refuses %s and keeps both versions', async (_name, baseRevision) => {
    const clock = createClock();
    const store = await createForTest(folder, undefined, birth, clock.now);
    await store.save('designs', design('one'), 0);
    await store.save('designs', design('theirs'), 1);
    clock.pass(5);
    await expect(store.save('designs', design('mine'), baseRevision)).rejects.toMatchObject({
      code: 'conflict',
      params: { name: 'mine' },
    });
    expect(store.get('designs', 'design-1')).toMatchObject({ revision: 2, document: { name: 'theirs' } });
    expect(await store.keptVersions('designs', 'design-1')).toMatchObject([
      { savedAtMs: clock.now(), document: { name: 'mine' } },
    ]);
    await store.close();
    const again = await openForTest(folder);
    expect(await again.keptVersions('designs', 'design-1')).toMatchObject([{ document: { name: 'mine' } }]);
    await again.close();
  });

  it('keeps refused versions newest first, and one of each', async () => {
    const clock = createClock();
    const store = await createForTest(folder, undefined, birth, clock.now);
    await store.save('designs', design('stored'), 0);
    for (const name of ['a', 'b', 'b', 'b']) {
      clock.pass(1000);
      await expect(store.save('designs', design(name), 7)).rejects.toMatchObject({ code: 'conflict' });
    }
    expect((await store.keptVersions('designs', 'design-1')).map(({ document }) => document.name)).toEqual(['b', 'a']);
    await store.close();
  });

  it('after a removal by someone else keeps the refused version too', async () => {
    const store = await createForTest(folder);
    await store.save('designs', design('one'), 0);
    await store.remove('designs', 'design-1');
    await expect(store.save('designs', design('mine'), 1)).rejects.toMatchObject({ code: 'conflict' });
    expect(store.get('designs', 'design-1')).toBeNull();
    expect(await store.keptVersions('designs', 'design-1')).toMatchObject([{ document: { name: 'mine' } }]);
    await store.close();
  });
});

describe('the trash', () => {
  it('gives back the newest removed version under a new revision', async () => {
    const clock = createClock();
    const store = await createForTest(folder, undefined, birth, clock.now);
    await store.save('designs', design('first'), 0);
    await store.remove('designs', 'design-1');
    clock.pass(1000);
    await store.save('designs', design('second'), 0);
    await store.save('designs', design('third'), 1);
    await store.remove('designs', 'design-1');
    expect(store.list('designs')).toEqual([]);
    expect(await store.restore('designs', 'design-1')).toMatchObject({ revision: 3, document: { name: 'third' } });
    expect(store.get('designs', 'design-1')).toMatchObject({ revision: 3 });
    await store.remove('designs', 'design-1');
    await store.close();
    const again = await openForTest(folder);
    expect(again.get('designs', 'design-1')).toBeNull();
    expect((await again.restore('designs', 'design-1')).document.name).toBe('third');
    await again.close();
  });

  it('says when there is nothing to remove or to restore, and never overwrites', async () => {
    const store = await createForTest(folder);
    await expect(store.remove('designs', 'design-1')).rejects.toMatchObject({ code: 'not-found' });
    await expect(store.restore('designs', 'design-1')).rejects.toMatchObject({ code: 'not-found' });
    await expect(store.remove('settings', 'office')).rejects.toMatchObject({ code: 'forbidden' });
    await store.save('designs', design('one'), 0);
    await store.remove('designs', 'design-1');
    await store.save('designs', design('two'), 0);
    await expect(store.restore('designs', 'design-1')).rejects.toMatchObject({ code: 'conflict' });
    expect(store.get('designs', 'design-1')?.document.name).toBe('two');
    await store.close();
  });
});

describe('media', () => {
  it('are stored once under their hash and verified at every read', async () => {
    const store = await createForTest(folder);
    const bytes = new TextEncoder().encode('a picture');
    const [id, again] = await Promise.all([store.putMedia(bytes), store.putMedia(bytes)]);
    expect(again).toBe(id);
    expect(Buffer.from(await store.readMedia(id))).toEqual(Buffer.from(bytes));
    const file = inside('media', id.slice(0, 2), id);
    await writeFile(file, 'a  picture');
    await expect(store.readMedia(id)).rejects.toMatchObject({ code: 'media-damaged' });
    expect((await store.check()).problems).toMatchObject([{ file: `media/${id.slice(0, 2)}/${id}` }]);
    // Importing the picture again heals it.
    await store.putMedia(bytes);
    expect(Buffer.from(await store.readMedia(id))).toEqual(Buffer.from(bytes));
    await rm(file);
    await expect(store.readMedia(id)).rejects.toMatchObject({ code: 'not-found' });
    await store.close();
  });

  it('whose bytes are gone are told by the check', async () => {
    const store = await createForTest(folder);
    const id = 'a'.repeat(64) as MediaId;
    const record = { id, name: 'hoa.png', type: 'image/png' as const, byteLength: 1, widthPx: 1, heightPx: 1, createdAtMs: 1 };
    await store.save('media', record, 0);
    const { ok, problems } = await store.check();
    expect(ok).toBe(false);
    expect(problems).toMatchObject([{ file: `media/aa/${id}`, problem: expect.stringContaining('hoa.png') }]);
    await store.close();
  });
});

describe('names that lead elsewhere', () => {
  const tricks = ['../office', '..', '.', '', 'a/b', 'a\\b', 'C:x', 'a\0', 'Ạ', 'A', '.hidden', 'nul', 'com1', 'x'.repeat(65)];

  it.each(tricks)('are refused at every entrance: %j', async (id) => {
    const store = await createForTest(folder);
    const before = await readdir(temporary, { recursive: true });
    const refused = { code: 'bad-input' };
    expect(store.get('designs', id)).toBeNull();
    await expect(
      store.save('designs', { ...design('x'), id: id as 'x' & ReturnType<typeof design>['id'] }, 0),
    ).rejects.toMatchObject(refused);
    await expect(store.remove('designs', id)).rejects.toMatchObject(refused);
    await expect(store.restore('designs', id)).rejects.toMatchObject(refused);
    await expect(store.keptVersions('designs', id)).rejects.toMatchObject(refused);
    await expect(store.readMedia(id as MediaId)).rejects.toMatchObject({ code: 'not-found' });
    expect(await readdir(temporary, { recursive: true })).toEqual(before);
    await store.close();
  });

  it('are refused as kinds, too', async () => {
    const store = await createForTest(folder);
    for (const kind of ['../x', '__proto__', 'constructor', ''] as unknown as 'designs'[]) {
      expect(() => store.list(kind)).toThrow('kind');
      expect(() => store.get(kind, 'a')).toThrow('kind');
      await expect(store.save(kind, design('x'), 0)).rejects.toMatchObject({ code: 'bad-input' });
      await expect(store.remove(kind, 'a')).rejects.toMatchObject({ code: 'bad-input' });
    }
    await store.close();
  });
});

describe('closing', () => {
  it('waits for what is being saved and accepts nothing afterwards', async () => {
    const store = await createForTest(folder);
    const saved = store.save('designs', design('last'), 0);
    await store.close();
    expect(await saved).toBe(1);
    await expect(store.save('designs', design('late'), 1)).rejects.toThrow('closed');
    await store.close();
  });
});
