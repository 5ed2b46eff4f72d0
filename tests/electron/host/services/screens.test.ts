// What a screen is given to play, and what the staff sees of it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ScheduleEntry } from '../../../../slides/model/schedule.ts';
import { failureOf, firstScreenId, type HostForTest, hostForTest } from '../host-for-test.ts';

let test: HostForTest;
beforeEach(async () => {
  test = await hostForTest();
});
afterEach(() => test.close());

async function bundleOf(screenId: Awaited<ReturnType<typeof firstScreenId>>) {
  const bundle = await test.staff('screens.bundle', { screenId });
  if (bundle === null) throw new Error('no bundle');
  return bundle;
}

describe('a bundle', () => {
  it('holds all that its screen needs, and nothing else', async () => {
    const bundle = await bundleOf(await firstScreenId(test.staff));
    const playlistIds = new Set(bundle.playlists.map(({ id }) => id));
    expect(playlistIds).toEqual(new Set([...bundle.entries.map((entry) => entry.playlistId), bundle.screen.defaultPlaylistId]));
    const needed = new Set(bundle.playlists.flatMap(({ items }) => items.map(({ designId }) => designId)));
    expect(new Set(bundle.designs.map(({ id }) => id))).toEqual(needed);
    expect(bundle.designs.length).toBeLessThan((await test.staff('designs.list', {})).length);
    expect(new Set(bundle.themes.map(({ id }) => id))).toEqual(new Set(bundle.designs.map(({ themeId }) => themeId)));
    expect(bundle.entries.every(({ screenIds }) => screenIds.length === 1)).toBe(true);
    expect(JSON.stringify(bundle)).not.toContain('kioskPinHash');
  });

  it('has the same hash until something that it holds changes', async () => {
    const screenId = await firstScreenId(test.staff);
    const { hash, designs } = await bundleOf(screenId);
    const unused = (await test.staff('designs.list', {})).find(({ id }) => !designs.some((design) => design.id === id));
    if (unused === undefined) throw new Error('every design of the sample is shown');
    const aside = await test.staff('designs.get', { id: unused.id });
    await test.staff('designs.save', { document: { ...aside.document, name: 'Khác' }, baseRevision: aside.revision });
    test = await test.reopen();
    expect((await bundleOf(screenId)).hash).toBe(hash);

    const [shown] = designs;
    if (shown === undefined) throw new Error('the bundle has no design');
    const { document, revision } = await test.staff('designs.get', { id: shown.id });
    await test.staff('designs.save', { document: { ...document, name: 'Mới' }, baseRevision: revision });
    const changed = await bundleOf(screenId);
    expect(changed.hash).not.toBe(hash);
    expect(changed.designs.find(({ id }) => id === shown.id)?.name).toBe('Mới');
  });

  it('leaves out what is switched off or meant for others', async () => {
    const screenId = await firstScreenId(test.staff);
    const others = (await test.staff('screens.list', {})).map(({ document }) => document.id).filter((id) => id !== screenId);
    const [entry] = await test.staff('entries.list', {});
    if (entry === undefined) throw new Error('the sample has no entry');
    const save = (document: ScheduleEntry, baseRevision: number) => test.staff('entries.save', { document, baseRevision });
    const ids = async () => (await bundleOf(screenId)).entries.map(({ id }) => id);
    expect(await ids()).toContain(entry.document.id);
    const off = await save({ ...entry.document, isEnabled: false }, entry.revision);
    expect(await ids()).not.toContain(entry.document.id);
    await save({ ...entry.document, screenIds: others }, off.revision);
    expect(await ids()).not.toContain(entry.document.id);
  });
});

describe('the state of a screen', () => {
  it('comes from its own reports', async () => {
    const screenId = await firstScreenId(test.staff);
    const state = async () => (await test.staff('screens.states', {})).find(({ screen }) => screen.id === screenId);
    expect(await state()).toMatchObject({
      isPaired: false,
      lastSeenAtMs: null,
      bundleHash: null,
      isUpToDate: false,
      showing: null,
    });
    const screen = test.as({ role: 'screen', screenId });
    const bundle = await screen('screens.bundle', {});
    test.pass(30_000);
    const bundleHash = bundle?.hash ?? '';
    expect(await screen('screens.report', { bundleHash, showing: 'Chào mừng' })).toEqual({ bundleHash });
    expect(await state()).toMatchObject({ bundleHash, isUpToDate: true, showing: 'Chào mừng' });
    expect(test.heard.at(-1)).toEqual({ name: 'screen.reported', payload: { screenId } });

    const settings = await test.staff('settings.get', {});
    await test.staff('settings.save', {
      document: { ...settings.document, officeName: 'UBND phường' },
      baseRevision: settings.revision,
    });
    expect(await state()).toMatchObject({ isUpToDate: false });
    expect((await screen('screens.report', { bundleHash, showing: null })).bundleHash).not.toBe(bundleHash);
  });

  it('cannot be told by another screen', async () => {
    const screenId = await firstScreenId(test.staff);
    const other = test.as({ role: 'screen', screenId: 'another' as typeof screenId });
    expect(await failureOf(other('screens.report', { screenId, bundleHash: null, showing: 'x' }))).toBe('forbidden');
    expect(await failureOf(test.staff('screens.report', { bundleHash: null, showing: null }))).toBe('bad-input');
  });
});

describe('the program', () => {
  it('is one round of the loop from what shows now, in the time of the office, and says why', async () => {
    const screenId = await firstScreenId(test.staff);
    const tuesdayNoonMs = Date.UTC(2026, 10, 24, 5);
    const { items, validUntil, why } = await test.staff('program.at', { screenId, atMs: tuesdayNoonMs });
    expect(items.length).toBeGreaterThan(0);
    expect(Date.parse(items[0]?.from ?? '')).toBeLessThanOrEqual(tuesdayNoonMs);
    expect(Date.parse(items[0]?.until ?? '')).toBeGreaterThan(tuesdayNoonMs);
    for (const [index, { from }] of items.entries()) if (index > 0) expect(from).toBe(items[index - 1]?.until);
    expect(validUntil).toBe('2026-11-24T17:00:00+07:00');
    expect(why.map(({ verdict }) => verdict)).toContain('plays');
    const shown = await test.staff('designs.list', {});
    expect(shown.map(({ name }) => name)).toContain(items[0]?.name);
  });

  it('lists everything up to an instant', async () => {
    const screenId = await firstScreenId(test.staff);
    const atMs = Date.UTC(2026, 10, 24, 9, 59);
    const untilMs = atMs + 5 * 60_000;
    const { items } = await test.staff('program.at', { screenId, atMs, untilMs });
    expect(Date.parse(items.at(-1)?.until ?? '')).toBeGreaterThanOrEqual(untilMs);
    expect(items.map(({ until }) => until)).toContain('2026-11-24T17:00:00+07:00');
  });
});

describe('a screen', () => {
  it.each([null, 'gone'])('is not saved with %j as its default playlist', async (id) => {
    const stored = await test.staff('screens.get', { id: await firstScreenId(test.staff) });
    const document = { ...stored.document, defaultPlaylistId: id as typeof stored.document.defaultPlaylistId };
    const params = { name: document.name };
    const saving = test.staff('screens.save', { document, baseRevision: stored.revision });
    await expect(saving).rejects.toMatchObject({ code: 'default-playlist-needed', params });
    expect(await test.staff('screens.get', { id: document.id })).toEqual(stored);
  });
});
