// What pages of the desktop may ask for, tried from inside: permissions, calls, facts and files, for the staff and for a screen.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shell } from '../standin/launch-shell.ts';
import { callFrom, createHome, type DesktopHome, envelopeFrom, inPage, startWithKiosk } from './desktop-app.ts';

let home: DesktopHome;
let shell: Shell;
let studio: Page;
let player: Page;

beforeAll(async () => {
  home = await createHome();
  ({ shell, studio, player } = await startWithKiosk(home));
});
afterAll(() => home.remove());

describe('permissions', () => {
  it.each([
    'geolocation',
    'notifications',
    'camera',
    'microphone',
    'clipboard-read',
    'midi',
    'idle-detection',
    'window-management',
  ])('denies %s in every window', async (name) => {
    const code = `navigator.permissions.query({ name: '${name}' }).then((p) => p.state)`;
    expect([await inPage(shell, '/studio/', code), await inPage(shell, '/player/', code)]).toEqual(['denied', 'denied']);
  });

  it('refuses when a page asks', async () => {
    expect(await inPage(shell, '/studio/', 'Notification.requestPermission()')).toBe('denied');
    const refused = (what: string) => inPage(shell, '/studio/', `${what}.then(() => 'granted', (error) => error.name)`);
    expect(await refused('navigator.mediaDevices.getUserMedia({ video: true })')).toMatch(/NotAllowedError|NotFoundError/);
    expect(
      await refused(
        `new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, (e) => fail({ name: String(e.code) })))`,
      ),
    ).toBe('1');
  });

  it('were refused to every session on all four counts', async () => {
    if (!shell.isStandin) return;
    const told = await shell.evaluate(
      ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map(({ webContents }) =>
          [...(webContents.session as unknown as { told: Set<string> }).told].sort(),
        ),
      null,
    );
    const four = [
      'setDevicePermissionHandler',
      'setDisplayMediaRequestHandler',
      'setPermissionCheckHandler',
      'setPermissionRequestHandler',
    ];
    expect(told).toEqual([four, four]);
  });

  it('lets no download out past the save dialog', async () => {
    await shell.evaluate(({ session }) => {
      session.defaultSession.on('will-download', (event) =>
        Object.assign(globalThis, { isDownloadRefused: event.defaultPrevented }),
      );
    }, null);
    await inPage(
      shell,
      '/studio/',
      `(() => { const a = document.createElement('a'); a.href = URL.createObjectURL(new Blob(['x'])); a.download = 'x.exe'; a.click(); return 0; })()`,
    );
    await expect
      .poll(() => shell.evaluate(() => (globalThis as unknown as { isDownloadRefused?: boolean }).isDownloadRefused, null))
      .toBe(true);
  });
});

describe('calls', () => {
  it('are refused to a screen when they are the staff’s', async () => {
    for (const method of [
      'designs.list',
      'settings.get',
      'library.describe',
      'media.list',
      'screens.states',
      'pairing.waiting',
      'screens.addresses',
    ]) {
      expect(await envelopeFrom(player, method, {}), method).toEqual({ ok: false, error: { code: 'forbidden', params: {} } });
    }
    expect(await envelopeFrom(player, 'settings.setKioskPin', { pin: null })).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
    expect(await envelopeFrom(player, 'files.saveAs', { fileName: 'a', bytes: new Uint8Array() })).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
  });

  it('give a screen its own bundle and no other', async () => {
    const states = await callFrom(studio)('screens.states', {});
    const shown = new URL(player.url()).searchParams.get('screen');
    const other = states.find(({ screen }) => screen.id !== shown)?.screen.id;
    expect(other).toBeDefined();
    expect(await envelopeFrom(player, 'screens.bundle', {})).toMatchObject({ ok: true, value: { screen: { id: shown } } });
    const foreign = await envelopeFrom(player, 'screens.bundle', { screenId: other });
    expect(foreign.ok && (foreign.value as { screen: { id: string } }).screen.id !== shown).toBe(false);
  });

  it('have a known name and the right shape, or are refused', async () => {
    for (const method of ['nothing', '', '__proto__', 'constructor', 'toString', 'x'.repeat(100_000)]) {
      expect(await envelopeFrom(studio, method, {})).toMatchObject({ ok: false, error: { code: 'unknown-method' } });
    }
    for (const input of [null, 1, 'x', [], { extra: 1 }, undefined]) {
      expect(await envelopeFrom(studio, 'designs.list', input)).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    }
    const polluted = await studio.evaluate(async () => {
      const input = JSON.parse('{"__proto__":{"polluted":true},"id":"x"}') as unknown;
      await window.pano?.call('designs.get', input);
      return 'polluted' in {};
    });
    expect(polluted).toBe(false);
    expect(await shell.evaluate(() => 'polluted' in {}, null)).toBe(false);
    const odd = (method: unknown) =>
      studio.evaluate((value) => window.pano?.call(value as string, {}), method).catch((error: Error) => error.message);
    expect(await odd(5)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(await odd(['designs.list'])).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });

  it('are refused to a frame inside a page, even if its process were taken over', async () => {
    if (!shell.isStandin) return;
    // The stand-in's own way out of the isolated world stands for a renderer that an attacker runs.
    const call = callFrom(studio);
    const before = await call('settings.get', {});
    await inPage(
      shell,
      '/studio/',
      `(() => { const f = document.createElement('iframe'); f.id = 'taken'; document.body.append(f); return 0; })()`,
    );
    const cdp = await studio.context().newCDPSession(studio);
    const contexts: { id: number; name: string; frameId: string }[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      contexts.push({ id: context.id, name: context.name, frameId: (context.auxData as { frameId: string }).frameId });
    });
    await cdp.send('Runtime.enable');
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const inner = contexts.find(({ name, frameId }) => name === 'Electron Isolated Context' && frameId !== frameTree.frame.id);
    const args = JSON.stringify(['array', ['settings.setKioskPin', ['object', [['pin', '9999']]]]]);
    const message = JSON.stringify({ kind: 'invoke', id: 1, channel: 'pano:call', args });
    await cdp.send('Runtime.evaluate', {
      ...(inner === undefined ? {} : { contextId: inner.id }),
      expression: `globalThis.__standinTell(${JSON.stringify(message)})`,
    });
    await expect.poll(() => shell.output()).toContain('a call from a page that may not speak was refused');
    expect(inner).toBeDefined();
    expect(await call('settings.get', {})).toEqual(before);
    await inPage(shell, '/studio/', `document.querySelector('#taken').remove()`);
  });

  it('tell a screen only the facts that screens may hear', async () => {
    const listen = (page: Page) =>
      page.evaluate(() => {
        const names: string[] = [];
        Object.assign(window, { names });
        window.pano?.onEvent(({ name }) => void names.push(name));
      });
    await listen(studio);
    await listen(player);
    const call = callFrom(studio);
    const [playlist] = await call('playlists.list', {});
    if (playlist === undefined) throw new Error('the sample library has no playlist');
    await call('playlists.save', { document: { ...playlist.document, name: 'Khác' }, baseRevision: playlist.revision });
    const heard = (page: Page) => page.evaluate(() => (window as unknown as { names: string[] }).names);
    await expect.poll(() => heard(player)).toContain('bundle.changed');
    expect([...new Set(await heard(player))]).toEqual(['bundle.changed']);
    expect(await heard(studio)).toContain('document.saved');
  });
});

describe('files', () => {
  it('of the staff are refused to a screen', async () => {
    const [design] = await callFrom(studio)('designs.list', {});
    const thumb = `/thumb/${design?.id}-${design?.revision}.png`;
    const status = (page: Page, path: string) => page.evaluate(async (address) => (await fetch(address)).status, path);
    expect(await status(studio, thumb)).toBe(200);
    expect(await status(player, thumb)).toBe(403);
    expect(await status(player, '/studio/')).toBe(403);
  });

  it('and storage of a screen are apart from the staff’s', async () => {
    await studio.evaluate(() => localStorage.setItem('secret', '1'));
    expect(await player.evaluate(() => localStorage.getItem('secret'))).toBeNull();
  });
});
