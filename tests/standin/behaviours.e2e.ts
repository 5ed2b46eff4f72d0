// What the desktop shell relies on of Electron, one behaviour each. On the stand-in this proves the stand-in; with PANO_ELECTRON
// naming a real Electron, the same file proves that the stand-in is told from life.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchShell, type Shell } from './launch-shell.ts';

type Probe = {
  invoke(channel: string, value?: unknown): Promise<unknown>;
  onNews(listener: (...values: unknown[]) => void): void;
  counter: { count: number };
  callBack(work: (value: number) => number): number;
  twice(value: number): Promise<number>;
  [name: string]: unknown;
};
declare global {
  interface Window {
    probe: Probe;
  }
}

const mainFile = path.join(import.meta.dirname, 'behaviours-main.mjs');
let folder: string;
let shell: Shell;
let page: Page;

const launch = (name: string, ...args: string[]) =>
  launchShell({ mainFile, args: [`--user-data-dir=${path.join(folder, name)}`, ...args], env: {} });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pano-behaviours-'));
  shell = await launch('first', '--handle-all-closed');
  page = await shell.page('/page/');
});
afterAll(async () => {
  await shell.end();
  await rm(folder, { recursive: true, force: true });
});

const inWindow = <R>(code: string) =>
  shell.evaluate(
    ({ BrowserWindow }, text) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(text) as Promise<R>,
    code,
  );

describe('start', () => {
  it('is ready after the entry file, and announces sessions and contents before they are used', async () => {
    const order = await shell.evaluate(() => (globalThis as unknown as { order: string[] }).order, null);
    expect(order.slice(0, 1)).toEqual(['entry']);
    expect(order.indexOf('session-created')).toBeGreaterThan(0);
    expect(order.indexOf('ready')).toBeLessThan(order.indexOf('whenReady'));
    expect(order.indexOf('whenReady')).toBeLessThan(order.indexOf('web-contents-created'));
  });

  it('refuses what must come before it', async () => {
    const said = await shell.evaluate(({ app, protocol }) => {
      const tries = [() => app.enableSandbox(), () => protocol.registerSchemesAsPrivileged([])];
      return tries.map((work) => {
        try {
          work();
          return 'no error';
        } catch (error) {
          return String(error);
        }
      });
    }, null);
    expect(said[0]).toMatch(/before app is ready/);
    expect(said[1]).toMatch(/before app is ready/);
  });
});

describe('the context bridge', () => {
  it('runs the preload before the page is read', async () => {
    expect(await page.evaluate(() => window.probe.readyState)).toBe('loading');
  });

  it('shows the page nothing of Electron or Node', async () => {
    const seen = await page.evaluate(() =>
      ['require', 'process', 'ipcRenderer', 'module', 'Buffer', '__standinTell', '__standinInbox'].filter(
        (name) => name in window,
      ),
    );
    expect(seen).toEqual([]);
  });

  it('gives a sandboxed preload no Node modules', async () => {
    const [hasProcess, said] = await page.evaluate(() => (window.probe.hasNode as () => [boolean, string])());
    expect(hasProcess).toBe(false);
    expect(said).toMatch(/module not found: node:fs/);
  });

  it('hands over frozen copies that the page cannot replace', async () => {
    const outcome = await page.evaluate(() => {
      const tries = [
        () => Object.assign(window, { probe: 1 }),
        () => Object.assign(window.probe, { invoke: 1 }),
        () => Object.assign(window.probe, { added: 1 }),
        () => Object.assign(window.probe.counter, { count: 9 }),
        () => (window.probe.list as unknown[]).push(1),
      ];
      return tries.map((work) => {
        try {
          work();
          return 'changed';
        } catch {
          return 'refused';
        }
      });
    });
    expect(outcome).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
  });

  it('drops prototypes and symbols, and keeps arrays, dates and bytes', async () => {
    const seen = await page.evaluate(() => {
      const { counter, list, date, bytes } = window.probe as unknown as {
        counter: object;
        list: unknown;
        date: Date;
        bytes: Uint8Array;
      };
      return {
        counter: JSON.stringify(counter),
        isPlain: Object.getPrototypeOf(counter) === Object.prototype,
        raise: 'raise' in counter,
        sign: 'sign' in window.probe,
        list,
        day: date.getTime(),
        bytes: [...bytes],
      };
    });
    expect(seen).toEqual({
      counter: '{"count":1}',
      isPlain: true,
      raise: false,
      sign: false,
      list: [1, { two: 2 }],
      day: 86_400_000,
      bytes: [1, 2, 3],
    });
  });

  it('carries functions and promises both ways', async () => {
    expect(await page.evaluate(() => window.probe.callBack((value) => value * 2))).toBe(41);
    expect(await page.evaluate(() => window.probe.twice(21))).toBe(42);
  });

  it('lets only the message of an error through', async () => {
    const seen = await page.evaluate(() => {
      try {
        (window.probe.fail as () => void)();
        return null;
      } catch (error) {
        return [(error as Error).message, 'code' in (error as Error)];
      }
    });
    expect(seen).toEqual(['only this', false]);
  });

  it('refuses a second api under the same name, and one that is too deep', async () => {
    expect(await page.evaluate(() => (window.probe.second as () => string)())).toMatch(
      /Cannot bind an API on top of an existing property/,
    );
    expect(await page.evaluate(() => (window.probe.tooDeep as () => string)())).toMatch(/recursion depth exceeded/);
  });
});

describe('IPC', () => {
  it('clones: maps, dates, bytes, undefined and cycles arrive whole', async () => {
    const seen = await page.evaluate(async () => {
      const bytes = new Uint8Array(70_000).fill(7);
      const value = { map: new Map([[1, new Set(['a'])]]), day: new Date(5), none: undefined, nan: Number.NaN, big: 12n, bytes };
      const back = (await window.probe.invoke('echo', value)) as typeof value;
      return [
        back.map.get(1)?.has('a'),
        back.day.getTime(),
        'none' in back,
        Number.isNaN(back.nan),
        back.big === 12n,
        back.bytes.length,
        back.bytes[69_999],
      ];
    });
    expect(seen).toEqual([true, 5, true, true, true, 70_000, 7]);
  });

  it('refuses what cannot be cloned, on the way there and on the way back', async () => {
    const failure = (channel: string) =>
      page.evaluate(
        ([name, isFunction]) =>
          window.probe.invoke(name as string, isFunction ? () => 1 : null).then(
            () => 'no error',
            (error: Error) => error.message,
          ),
        [channel, channel === 'echo'] as const,
      );
    expect(await failure('echo')).toMatch(/An object could not be cloned/);
    expect(await failure('unclonable')).toMatch(/An object could not be cloned/);
  });

  it('tells of a failing handler by its text only, and of a missing one by its channel', async () => {
    const failure = (channel: string) =>
      page.evaluate((name) => window.probe.invoke(name).catch((error: Error) => [error.message, 'code' in error]), channel);
    expect(await failure('fail')).toEqual(["Error invoking remote method 'fail': RangeError: too far", false]);
    expect(await failure('nobody')).toEqual([
      "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
      false,
    ]);
  });

  it('takes one handler for a channel', async () => {
    const said = await shell.evaluate(({ ipcMain }) => {
      try {
        ipcMain.handle('echo', () => 1);
        return 'no error';
      } catch (error) {
        return String(error);
      }
    }, null);
    expect(said).toMatch(/Attempted to register a second handler for 'echo'/);
  });

  it('says who sends, by Electron’s address', async () => {
    expect(await page.evaluate(() => window.probe.invoke('sender'))).toEqual({
      id: await shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.id, null),
      url: 'app://bundle/page/',
      origin: 'app://bundle',
      isTop: true,
    });
  });

  it('loses what is sent before the page is there, and delivers the rest', async () => {
    expect(await page.evaluate(() => (window.probe.early as () => number)())).toBe(0);
    await page.evaluate(() => {
      const seen: unknown[] = [];
      Object.assign(window, { seen });
      window.probe.onNews((...values) => void seen.push(...values));
    });
    await shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.send('news', 1, { two: 2 }), null);
    await page.waitForFunction(() => (window as unknown as { seen: unknown[] }).seen.length === 2);
    expect(await page.evaluate(() => (window as unknown as { seen: unknown[] }).seen)).toEqual([1, { two: 2 }]);
  });
});

describe('a custom protocol', () => {
  it('is a secure origin with whole requests and answers', async () => {
    const seen = await page.evaluate(async () => {
      const echo = await fetch('/echo?q=đ', { method: 'POST', body: 'thân' });
      const bytes = await fetch('/bytes');
      return [
        isSecureContext,
        await echo.text(),
        bytes.status,
        bytes.headers.get('content-range'),
        [...new Uint8Array(await bytes.arrayBuffer())],
      ];
    });
    expect(seen).toEqual([true, 'POST app://bundle/echo?q=%C4%91 thân', 206, 'bytes 0-3/9', [0, 127, 128, 255]]);
  });

  it('has its content security policy kept', async () => {
    expect(await inWindow(`fetch('https://evil.example/').then(() => 'sent', () => 'refused')`)).toBe('refused');
    expect(
      await inWindow(
        `(() => { const s = document.createElement('script'); s.text = 'window.injected = 1'; document.head.append(s); return 'injected' in window; })()`,
      ),
    ).toBe(false);
  });
});

describe('navigation and windows', () => {
  const watch = () =>
    shell.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const told: string[] = [];
      Object.assign(globalThis, { told });
      for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const) {
        contents?.removeAllListeners(name);
        contents?.on(name as 'will-navigate', (event) => {
          told.push(`${name} ${event.url}`);
          if (new URL(event.url).protocol !== 'app:') event.preventDefault();
        });
      }
    }, null);
  const told = () => shell.evaluate(() => (globalThis as unknown as { told: string[] }).told, null);

  it('asks before the page goes elsewhere, and stays when told so', async () => {
    await watch();
    await page.evaluate(() => location.assign('https://evil.example/'));
    await expect.poll(told).toContain('will-frame-navigate https://evil.example/');
    expect(await inWindow('document.title')).toBe('page');
  });

  it('asks again when the answer leads elsewhere', async () => {
    await watch();
    await page.evaluate(() => location.assign('/moved'));
    await expect
      .poll(told)
      .toEqual([
        'will-frame-navigate app://bundle/moved',
        'will-navigate app://bundle/moved',
        'will-redirect https://evil.example/moved',
      ]);
    expect(await inWindow('document.title')).toBe('page');
  });

  it('asks about frames apart, and gives them no preload', async () => {
    await watch();
    await inWindow(
      `new Promise((done) => { const f = document.createElement('iframe'); f.src = '/inner'; f.onload = done; document.body.append(f); }).then(() => 0)`,
    );
    expect(await told()).toEqual(['will-frame-navigate app://bundle/inner']);
    expect(await inWindow(`'probe' in document.querySelector('iframe').contentWindow`)).toBe(false);
    await inWindow(`document.querySelector('iframe').remove()`);
  });

  it('does not ask about the hash, nor about what main itself loads', async () => {
    await watch();
    await page.evaluate(() => {
      location.hash = 'here';
    });
    await shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.loadURL('app://bundle/page/?again'), null);
    expect(await inWindow('location.search')).toBe('?again');
    expect(await told()).toEqual([]);
  });

  it('opens a window for window.open and for links unless that is denied', async () => {
    const count = () => shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null);
    await inWindow(`window.open('/child') && 0`);
    await expect.poll(count).toBe(2);
    await shell.evaluate(({ BrowserWindow }) => {
      const [first, ...others] = BrowserWindow.getAllWindows().sort((a, b) => a.id - b.id);
      for (const other of others) other.destroy();
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      first?.webContents.setWindowOpenHandler(({ url }) => {
        asked.push(url);
        return { action: 'deny' };
      });
    }, null);
    expect(await inWindow(`window.open('https://evil.example/a')`)).toBeNull();
    await inWindow(`document.querySelector('#out').click()`);
    await expect
      .poll(() => shell.evaluate(() => (globalThis as unknown as { asked: string[] }).asked, null))
      .toEqual(['https://evil.example/a', 'https://evil.example/']);
    expect(await count()).toBe(1);
  });

  it('gives main the key before the page, which does not get it when main keeps it', async () => {
    await inWindow(`window.keys = []; addEventListener('keydown', (event) => keys.push(event.key)); 0`);
    await shell.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.on('before-input-event', (event, input) => {
        if (input.key === 'a') event.preventDefault();
      });
      for (const keyCode of ['a', 'b', 'Escape']) contents?.sendInputEvent({ type: 'keyDown', keyCode });
    }, null);
    await expect.poll(() => inWindow('keys')).toEqual(['b', 'Escape']);
  });
});

describe('permissions', () => {
  it('are granted while nobody says no', async () => {
    expect(await inWindow(`navigator.permissions.query({ name: 'geolocation' }).then((p) => p.state)`)).toBe('granted');
  });
});

describe('a dead renderer', () => {
  it('is told with a reason, and comes back with a reload', async () => {
    await shell.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.once('render-process-gone', (_event, details) => Object.assign(globalThis, { gone: details.reason }));
      contents?.forcefullyCrashRenderer();
    }, null);
    await expect
      .poll(() => shell.evaluate(() => (globalThis as unknown as { gone?: string }).gone, null))
      .toMatch(/crashed|killed/);
    await shell.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const loaded = new Promise<void>((resolve) => contents?.once('did-finish-load', () => resolve()));
      contents?.reload();
      return loaded;
    }, null);
    expect(await inWindow('typeof window.probe')).toBe('object');
  });
});

describe('the end', () => {
  it('takes a closed window out of reach', async () => {
    const said = await shell.evaluate(({ BrowserWindow }) => {
      const window = new BrowserWindow({ show: false });
      const { webContents } = window;
      window.on('close', (event) => event.preventDefault());
      window.close();
      const survived = !window.isDestroyed();
      window.destroy();
      try {
        window.getBounds();
        return [survived, webContents.isDestroyed(), 'no error'];
      } catch (error) {
        return [survived, webContents.isDestroyed(), String(error)];
      }
    }, null);
    expect(said).toEqual([true, true, 'TypeError: Object has been destroyed']);
  });

  it('comes with the last window when nobody listens, and with exit code 0', async () => {
    const other = await launch('last-window');
    await other.page('/page/');
    void other.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close(), null).catch(() => undefined);
    expect(await other.ended).toBe(0);
    await other.end();
  });

  it('may be put off by before-quit, and is skipped by exit', async () => {
    const other = await launch('exit', '--handle-all-closed');
    await other.page('/page/');
    const stayed = await other.evaluate(({ app }) => {
      app.once('before-quit', (event) => event.preventDefault());
      app.on('will-quit', (event) => event.preventDefault());
      app.quit();
      return true;
    }, null);
    expect(stayed).toBe(true);
    void other.evaluate(({ app }) => app.exit(3), null).catch(() => undefined);
    expect(await other.ended).toBe(3);
    await other.end();
  });
});
