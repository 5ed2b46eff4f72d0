// A machine that is only a lobby screen: `--kiosk --screen ID` under the real main process, with everything a passer-by tries.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failedExitCode } from '../../electron/desktop/exit-code.ts';
import type { Shell } from '../standin/launch-shell.ts';
import { callFrom, createHome, type DesktopHome, envelopeFrom } from './desktop-app.ts';

const pin = '2468';
let home: DesktopHome;
let shell: Shell;
let player: Page;
let screenId: string;

beforeAll(async () => {
  home = await createHome();
  const office = await home.start();
  const call = callFrom(await office.page('/studio/'));
  await call('settings.setKioskPin', { pin });
  const [state] = await call('screens.states', {});
  screenId = state?.screen.id ?? '';
  await office.end();
  shell = await home.start('--kiosk', '--screen', screenId);
  player = await shell.page('/player/');
  await player.waitForFunction(() => document.body.dataset.state === 'slide', null, { timeout: 30_000 });
});
afterAll(() => home.remove());

type Facts = {
  isKiosk: boolean;
  isFullScreen: boolean;
  isOnTop: boolean;
  isVisible: boolean;
  isMinimized: boolean;
  isFocused: boolean;
};
const covering: Facts = {
  isKiosk: true,
  isFullScreen: true,
  isOnTop: true,
  isVisible: true,
  isMinimized: false,
  isFocused: true,
};

const facts = () =>
  shell.evaluate(({ BrowserWindow }) => {
    return BrowserWindow.getAllWindows().map((window) => ({
      isKiosk: window.isKiosk(),
      isFullScreen: window.isFullScreen(),
      isOnTop: window.isAlwaysOnTop(),
      isVisible: window.isVisible(),
      isMinimized: window.isMinimized(),
      isFocused: window.isFocused(),
    }));
  }, null);

/** Presses a key as the keyboard would; main hears it first. */
const press = (keyCode: string, ...modifiers: ('control' | 'shift' | 'alt' | 'meta')[]) =>
  shell.evaluate(
    ({ BrowserWindow }, key) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.sendInputEvent({ type: 'keyDown', ...key });
      contents?.sendInputEvent({ type: 'keyUp', ...key });
    },
    { keyCode, modifiers },
  );

describe('a kiosk', () => {
  it('covers its display, over everything, with no menu and no developer tools', async () => {
    expect(await facts()).toEqual([covering]);
    const more = await shell.evaluate(({ BrowserWindow, Menu, screen }) => {
      const window = BrowserWindow.getAllWindows()[0];
      const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> } | undefined;
      const preferences = contents?.getLastWebPreferences();
      return {
        hasMenu: Menu.getApplicationMenu() !== null,
        covers: JSON.stringify(window?.getBounds()) === JSON.stringify(screen.getPrimaryDisplay().bounds),
        devTools: preferences?.devTools,
        throttling: preferences?.backgroundThrottling,
      };
    }, null);
    expect(more).toEqual({ hasMenu: false, covers: true, devTools: false, throttling: false });
    if (!shell.isStandin) return;
    const level = await shell.evaluate(({ BrowserWindow }) => {
      return (BrowserWindow.getAllWindows()[0] as unknown as { onTopLevel: string }).onTopLevel;
    }, null);
    expect(level).toBe('screen-saver');
  });

  it('keeps the display awake', async () => {
    const isHeld = await shell.evaluate(({ powerSaveBlocker }) => {
      return Array.from({ length: 10 }, (_, id) => powerSaveBlocker.isStarted(id)).includes(true);
    }, null);
    expect(isHeld).toBe(true);
  });

  it('plays as its own screen and nobody else', async () => {
    expect(await callFrom(player)('host.describe', {})).toMatchObject({ role: 'screen' });
    expect(await envelopeFrom(player, 'screens.bundle', {})).toMatchObject({ ok: true, value: { screen: { id: screenId } } });
    expect(await envelopeFrom(player, 'designs.list', {})).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });

  it.each([
    ['leaving full screen', 'setFullScreen'],
    ['leaving kiosk mode', 'setKiosk'],
    ['being minimized', 'minimize'],
    ['being hidden', 'hide'],
    ['losing the focus', 'blur'],
  ] as const)('is back in its place after %s', async (_what, act) => {
    await shell.evaluate(({ BrowserWindow }, name) => {
      const window = BrowserWindow.getAllWindows()[0];
      if (name === 'setFullScreen' || name === 'setKiosk') window?.[name](false);
      else window?.[name]();
    }, act);
    await expect.poll(facts).toEqual([covering]);
  });

  it('follows its display', async () => {
    if (!shell.isStandin) return;
    const bounds = await shell.evaluate(({ BrowserWindow, screen }) => {
      const larger = { x: 0, y: 0, width: 3840, height: 2160 };
      const [display] = screen.getAllDisplays();
      Object.assign(screen, { displays: [{ ...display, bounds: larger }] });
      (screen as unknown as NodeJS.EventEmitter).emit('display-metrics-changed', {}, display, ['bounds']);
      const window = BrowserWindow.getAllWindows()[0];
      return new Promise((resolve) => setTimeout(() => resolve(window?.getBounds()), 2500));
    }, null);
    expect(bounds).toEqual({ x: 0, y: 0, width: 3840, height: 2160 });
  });

  it('hears the keys of the PIN and no other', async () => {
    await player.evaluate(() => {
      const keys: string[] = [];
      Object.assign(window, { keys });
      window.addEventListener('keydown', ({ key, ctrlKey }) => void keys.push(ctrlKey ? `Ctrl+${key}` : key), { capture: true });
    });
    for (const key of ['a', 'F1', 'F5', 'F11', 'F12', 'Tab', 'Space', 'Left']) await press(key);
    for (const key of ['r', 'w', 'p', 'o', 't', 'n', 'u', 's']) await press(key, 'control');
    for (const key of ['i', 'j', 'r']) await press(key, 'control', 'shift');
    await press('F4', 'alt');
    await press('Left', 'alt');
    await press('q', 'meta');
    await press('7');
    await press('Backspace');
    await player.waitForFunction(() => (window as unknown as { keys: string[] }).keys.includes('Backspace'));
    expect(await player.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual(['7', 'Backspace']);
  });

  it('does not close for the asking: not by script, not by Alt+F4, not after a wrong PIN', async () => {
    await player.evaluate(() => window.close());
    await shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close(), null);
    expect(await callFrom(player)('screens.checkPin', { pin: '1111' })).toEqual({ ok: false });
    await player.evaluate(() => window.close());
    await player.waitForTimeout(200);
    expect(await facts()).toEqual([covering]);
  });

  it('says so when a second start names a screen that is not there, and plays on', async () => {
    const second = await home.start('--kiosk', '--screen=nowhere');
    expect(await second.ended).toBe(0);
    await expect.poll(() => shell.output()).toContain('“nowhere”');
    expect(await facts()).toHaveLength(1);
  });

  it('comes back by itself when its renderer dies, and plays on', async () => {
    await shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(), null);
    const state = () =>
      shell.evaluate(async ({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        return contents?.isCrashed() === true
          ? 'dead'
          : contents?.executeJavaScript('document.body.dataset.state').catch(() => 'dead');
      }, null);
    await expect.poll(() => shell.output()).toContain('a window’s process is gone');
    await expect.poll(state).toBe('slide');
    expect(await facts()).toEqual([covering]);
  });

  it('closes after the right PIN, typed on its pad, and the program ends', async () => {
    const padIsOpen = () =>
      shell.evaluate(({ BrowserWindow }) => {
        return BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          `document.querySelector('[role=dialog]') !== null`,
        ) as Promise<boolean>;
      }, null);
    await press('Q', 'control', 'shift');
    await expect.poll(padIsOpen).toBe(true);
    for (const digit of pin) await press(digit);
    await press('Enter');
    expect(await shell.ended).toBe(0);
  });
});

describe('a kiosk without a screen’s name', () => {
  it('says which screens there are', async () => {
    const unnamed = await home.start('--kiosk');
    expect(await unnamed.ended).toBe(failedExitCode);
    expect(unnamed.output()).toMatch(/Hãy nói màn hình nào sẽ chiếu, với --screen; .*, /);
  });
});
