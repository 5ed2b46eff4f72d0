// What all kinds of document share: order, refusals while something is in use, trash and back, and telling the facts.
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Playlist } from '../../../../slides/model/playlist.ts';
import { failureOf, type HostForTest, hostForTest } from '../host-for-test.ts';
import { twoColors } from '../import/make-picture.ts';

let test: HostForTest;
beforeEach(async () => {
  test = await hostForTest();
});
afterEach(() => test.close());

function playlistNamed(id: string, name: string): Playlist {
  return { id: id as Playlist['id'], name, items: [], transition: { kind: 'fade', durationMs: 500 } };
}

describe('a list', () => {
  it('is in Vietnamese order: đ after d, marks after letters, numbers by value', async () => {
    const names = ['Đón Tết', 'Dân vận', 'ăn toàn', 'Tuần 10', 'Tuần 9', 'anh hùng', 'Âm nhạc', 'Em yêu trường'];
    for (const [index, name] of names.entries()) {
      await test.staff('playlists.save', { document: playlistNamed(`p${index}`, name), baseRevision: 0 });
    }
    const listed = (await test.staff('playlists.list', {})).map(({ document }) => document.name);
    expect(listed.filter((name) => names.includes(name))).toEqual([
      'anh hùng',
      'ăn toàn',
      'Âm nhạc',
      'Dân vận',
      'Đón Tết',
      'Em yêu trường',
      'Tuần 9',
      'Tuần 10',
    ]);
  });
});

describe('removal', () => {
  it('of a design is refused while playlists show it, naming them; afterwards it can be undone', async () => {
    const playlists = await test.staff('playlists.list', {});
    const [first] = playlists;
    const designId = first?.document.items[0]?.designId;
    if (first === undefined || designId === undefined) throw new Error('the sample has no playlist with a design');
    const before = await test.staff('designs.get', { id: designId });
    await expect(test.staff('designs.remove', { id: designId })).rejects.toMatchObject({
      code: 'in-use',
      params: { name: before.document.name, users: expect.stringContaining(first.document.name) },
    });
    expect(await test.staff('designs.get', { id: designId })).toEqual(before);

    for (const { document, revision } of playlists) {
      const items = document.items.filter((item) => item.designId !== designId);
      await test.staff('playlists.save', { document: { ...document, items }, baseRevision: revision });
    }
    await test.staff('designs.remove', { id: designId });
    expect(await failureOf(test.staff('designs.get', { id: designId }))).toBe('not-found');
    const restored = await test.staff('designs.restore', { id: designId });
    expect(restored.document).toEqual(before.document);
    expect(await test.staff('designs.get', { id: designId })).toEqual(restored);
  });

  it('of a playlist is refused while an entry or the default of a screen needs it', async () => {
    const free = playlistNamed('free', 'Tự do');
    await test.staff('playlists.save', { document: free, baseRevision: 0 });
    const [entry] = await test.staff('entries.list', {});
    const [screen] = await test.staff('screens.list', {});
    if (entry === undefined || screen === undefined) throw new Error('the sample has no entry or screen');
    const asEntry = { ...entry.document, playlistId: free.id };
    const { revision } = await test.staff('entries.save', { document: asEntry, baseRevision: entry.revision });
    expect(await failureOf(test.staff('playlists.remove', { id: free.id }))).toBe('in-use');
    await test.staff('entries.save', { document: entry.document, baseRevision: revision });
    const asDefault = { ...screen.document, defaultPlaylistId: free.id };
    const saved = await test.staff('screens.save', { document: asDefault, baseRevision: screen.revision });
    await expect(test.staff('playlists.remove', { id: free.id })).rejects.toMatchObject({
      code: 'in-use',
      params: { users: `“${screen.document.name}”` },
    });
    await test.staff('screens.save', { document: screen.document, baseRevision: saved.revision });
    await test.staff('playlists.remove', { id: free.id });
    expect(await failureOf(test.staff('playlists.get', { id: free.id }))).toBe('not-found');
  });

  it('of a theme is refused while designs wear it', async () => {
    const { document } = await test.staff('settings.get', {});
    expect(await failureOf(test.staff('themes.remove', { id: document.defaultThemeId }))).toBe('in-use');
  });
});

describe('facts', () => {
  it('say what was saved and removed, and wake the screens only for what they can show', async () => {
    const screens: string[] = [];
    test.host.subscribe('screen', ({ name }) => screens.push(name));
    const sketch = playlistNamed('sketch', 'Nháp');
    await test.staff('playlists.save', { document: sketch, baseRevision: 0 });
    await test.staff('playlists.remove', { id: sketch.id });
    expect(test.heard).toEqual([
      { name: 'document.saved', payload: { kind: 'playlists', id: 'sketch', revision: 1 } },
      { name: 'document.removed', payload: { kind: 'playlists', id: 'sketch' } },
    ]);
    expect(screens).toEqual([]);

    const shown = (await test.staff('screens.list', {}))[0]?.document.defaultPlaylistId;
    if (!shown) throw new Error('the sample screen has no default playlist');
    const { document, revision } = await test.staff('playlists.get', { id: shown });
    await test.staff('playlists.save', { document: { ...document, name: `${document.name} mới` }, baseRevision: revision });
    expect(screens).toEqual(['bundle.changed']);
  });

  it('reach the others when one listener fails', async () => {
    test.host.subscribe('staff', () => {
      throw new Error('a window that has just closed');
    });
    const after: string[] = [];
    test.host.subscribe('staff', ({ name }) => after.push(name));
    await test.staff('playlists.save', { document: playlistNamed('p', 'P'), baseRevision: 0 });
    expect(after).toEqual(['document.saved']);
    expect(test.logged.join()).toContain('a window that has just closed');
  });
});

describe('a backup that cannot be made', () => {
  it('keeps no save from being made, and is told once however often it fails', async () => {
    const [found] = await test.staff('playlists.list', {});
    if (found === undefined) throw new Error('the sample has no playlist');
    const backups = path.join(test.store.folder, 'backups', 'playlists');
    await rm(backups, { recursive: true, force: true });
    await writeFile(backups, 'a file where the folder should be');
    let baseRevision = found.revision;
    // Each save waits for the backup of the one before.
    for (const name of ['A', 'B', 'C', 'D']) {
      test.pass(86_400_000);
      ({ revision: baseRevision } = await test.staff('playlists.save', { document: { ...found.document, name }, baseRevision }));
    }
    expect((await test.staff('library.describe', {})).problems).toMatchObject([
      { file: expect.stringContaining(found.document.id) },
    ]);
  });
});

describe('a picture', () => {
  it('that is imported twice at once is one picture', async () => {
    const bytes = new Uint8Array(twoColors('png'));
    const file = { fileName: 'a.png', bytes };
    const [one, two] = await Promise.all([test.staff('media.import', file), test.staff('media.import', file)]);
    expect(two).toEqual(one);
    expect(await test.staff('media.list', {})).toHaveLength(1);
  });
});

describe('a design', () => {
  it('carries the time of its save, whatever the page says', async () => {
    const [summary] = await test.staff('designs.list', {});
    if (summary === undefined) throw new Error('the sample has no design');
    const { document, revision } = await test.staff('designs.get', { id: summary.id });
    test.pass(5000);
    await test.staff('designs.save', { document: { ...document, updatedAtMs: 0 }, baseRevision: revision });
    expect((await test.staff('designs.get', { id: summary.id })).document.updatedAtMs).toBe(document.updatedAtMs + 5000);
  });

  it('is made of each slogan in each kind', async () => {
    const { document } = await test.staff('settings.get', {});
    const slogans = ['An toàn giao thông là hạnh phúc của mọi nhà', 'Tiết kiệm điện là trách nhiệm của mỗi người'];
    const order = { slogans, kinds: ['slide', 'poster', 'banner'] as const, themeId: document.defaultThemeId, campaignId: null };
    const made = await test.staff('designs.fromSlogans', { ...order, kinds: [...order.kinds] });
    expect(made.map(({ slogan, kind }) => `${kind}: ${slogan}`)).toEqual(
      slogans.flatMap((slogan) => order.kinds.map((kind) => `${kind}: ${slogan}`)),
    );
    for (const { id } of made) expect((await test.staff('designs.get', { id })).revision).toBe(1);
  });

  it('is made of each slogan in each print format, with its finishing; a format that is none is refused', async () => {
    const { document } = await test.staff('settings.get', {});
    const order = { slogans: ['Phòng cháy hơn chữa cháy'], kinds: [], themeId: document.defaultThemeId, campaignId: null };
    const formats = ['phuon-0.8x2.5', 'A4-landscape', '2500x700'];
    const made = await test.staff('designs.fromSlogans', { ...order, formats });
    expect(made.map(({ kind, page }) => `${kind} ${page.width}x${page.height}`)).toEqual([
      'banner 800x2500',
      'poster 297x210',
      'banner 2500x700',
    ]);
    const [vertical] = made;
    if (vertical === undefined) throw new Error('nothing was made');
    expect((await test.staff('designs.get', { id: vertical.id })).document.finishing?.polePocket.top).toBe(50);
    expect(await failureOf(test.staff('designs.fromSlogans', { ...order, formats: ['cake'] }))).toBe('bad-input');
    expect(await failureOf(test.staff('designs.fromSlogans', order))).toBe('bad-input');
  });
});
