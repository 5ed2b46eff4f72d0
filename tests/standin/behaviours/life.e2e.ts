// What the desktop shell relies on of Electron: the order of its start, a renderer that dies, and its end.
import { describe, expect, it } from 'vitest';
import { inWindow, launch, shell, startProbe } from './probe-app.ts';

startProbe();

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
