// Settings and the PIN that leaves kiosk mode.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failureOf, firstScreenId, type HostForTest, hostForTest } from '../host-for-test.ts';

let test: HostForTest;
beforeEach(async () => {
  test = await hostForTest();
});
afterEach(() => test.close());

const check = (pin: string) => test.staff('screens.checkPin', { pin });

describe('the PIN', () => {
  it('opens nothing but itself, and is on the disk only as a salted hash', async () => {
    expect(await check('')).toEqual({ ok: true });
    await test.staff('settings.setKioskPin', { pin: '2468' });
    expect(await check('2468')).toEqual({ ok: true });
    expect(await check('2469')).toEqual({ ok: false });
    expect(await check('')).toEqual({ ok: false });
    expect((await test.staff('settings.get', {})).document.kioskPinHash).toBe('set');
    const stored = await readFile(path.join(test.store.folder, 'settings', 'office.json'), 'utf8');
    expect(stored).toMatch(/"kioskPinHash":"[0-9a-f]{32}:[0-9a-f]{64}"/);
    test = await test.reopen();
    expect(await check('2468')).toEqual({ ok: true });
  });

  it('is kept when the settings are saved, and goes when it is taken away', async () => {
    await test.staff('settings.setKioskPin', { pin: '2468' });
    const { document, revision } = await test.staff('settings.get', {});
    const changed = { ...document, officeName: 'Phường Bến Nghé', kioskPinHash: null };
    await test.staff('settings.save', { document: changed, baseRevision: revision });
    expect(await check('1111')).toEqual({ ok: false });
    await test.staff('settings.setKioskPin', { pin: null });
    expect(await check('1111')).toEqual({ ok: true });
  });

  it('can be tried five times a minute, each screen by itself', async () => {
    await test.staff('settings.setKioskPin', { pin: '2468' });
    const screen = test.as({ role: 'screen', screenId: await firstScreenId(test.staff) });
    const answers = [];
    for (let i = 0; i < 6; i++) answers.push(await failureOf(screen('screens.checkPin', { pin: `000${i}` })));
    expect(answers).toEqual([...Array(5).fill('no failure'), 'too-many-requests']);
    expect(await failureOf(screen('screens.checkPin', { pin: '2468' }))).toBe('too-many-requests');
    expect(await check('2468')).toEqual({ ok: true });
    test.pass(60_000);
    expect(await screen('screens.checkPin', { pin: '2468' })).toEqual({ ok: true });
  });

  it('tells whether there is one, without costing a try', async () => {
    const screen = test.as({ role: 'screen', screenId: await firstScreenId(test.staff) });
    expect(await screen('screens.checkPin', { pin: null })).toEqual({ ok: true });
    await test.staff('settings.setKioskPin', { pin: '2468' });
    for (let i = 0; i < 6; i++) expect(await screen('screens.checkPin', { pin: null })).toEqual({ ok: false });
    expect(await screen('screens.checkPin', { pin: '2468' })).toEqual({ ok: true });
  });

  it.each(['123', '1234567890123', 'abcd', '12 34', ''])('cannot be %j', async (pin) => {
    expect(await failureOf(test.staff('settings.setKioskPin', { pin }))).toBe('bad-input');
  });
});

describe('the settings', () => {
  it('refuse a time zone that nobody has heard of', async () => {
    const { document, revision } = await test.staff('settings.get', {});
    const save = (timeZone: string) =>
      test.staff('settings.save', { document: { ...document, timeZone }, baseRevision: revision });
    await expect(save('Asia/Atlantis')).rejects.toMatchObject({ code: 'zone-unknown', params: { zone: 'Asia/Atlantis' } });
    await save('Asia/Bangkok');
    expect((await test.staff('settings.get', {})).document.timeZone).toBe('Asia/Bangkok');
  });
});

describe('a native ability', () => {
  it('that this runtime lacks is said to be lacking', async () => {
    expect(await test.staff('host.describe', {})).toMatchObject({ runtime: 'node', canSaveAs: false, canOpenKiosk: false });
    expect(await failureOf(test.staff('files.saveAs', { fileName: 'a.pdf', bytes: new Uint8Array(1) }))).toBe(
      'not-available-here',
    );
  });

  it('that it has is for the staff only', async () => {
    const saved: string[] = [];
    const desktop = await hostForTest({
      runtime: 'desktop',
      saveAs: async (fileName) => {
        saved.push(fileName);
        return `/home/a/${fileName}`;
      },
    });
    expect(await desktop.staff('host.describe', {})).toMatchObject({ runtime: 'desktop', canSaveAs: true, canOpenKiosk: false });
    expect(await desktop.as({ role: 'guest' })('host.describe', {})).toMatchObject({ canSaveAs: false });
    const answer = await desktop.staff('files.saveAs', { fileName: 'băng rôn.pdf', bytes: new Uint8Array(1) });
    expect([answer.path, saved]).toEqual(['/home/a/băng rôn.pdf', ['băng rôn.pdf']]);
    await desktop.close();
  });
});
