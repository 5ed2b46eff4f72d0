// What the desktop shell relies on of Electron: messages between page and main, and pages of a protocol of our own.
import { describe, expect, it } from 'vitest';
import { inWindow, page, shell, startProbe } from './probe-app.ts';

startProbe();

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
