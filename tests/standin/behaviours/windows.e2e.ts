// What the desktop shell relies on of Electron: who is asked before a page goes elsewhere, opens windows, takes keys or rights.
import { describe, expect, it } from 'vitest';
import { inWindow, page, shell, startProbe } from './probe-app.ts';

startProbe();

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
