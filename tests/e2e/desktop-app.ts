// The built desktop app for the desktop's tests: its real main process, its real pages, a home folder of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { createClient } from '../../slides/api/client.ts';
import type { Call } from '../../slides/api/contract.ts';
import type { Envelope } from '../../slides/api/dispatch.ts';
import { launchShell, type Shell } from '../standin/launch-shell.ts';

export type DesktopHome = {
  folder: string;
  /** Where the app makes its library at the first start. */
  libraryFolder: string;
  /** Starts the app; more arguments as on its command line. */
  start(...args: string[]): Promise<Shell>;
  /** Ends every start and removes the folder. */
  remove(): Promise<void>;
};

export async function createHome(): Promise<DesktopHome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pano-desktop-'));
  const started: Shell[] = [];
  return {
    folder,
    libraryFolder: path.join(folder, 'data', 'pano', 'library'),
    async start(...args) {
      const env = { HOME: folder, XDG_DATA_HOME: path.join(folder, 'data'), TZ: 'Asia/Ho_Chi_Minh' };
      const shell = await launchShell({ args: [`--user-data-dir=${path.join(folder, 'user')}`, '--lang=vi', ...args], env });
      started.push(shell);
      return shell;
    },
    async remove() {
      for (const shell of started) await shell.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The contract through a page's own bridge: exactly what its scripts can ask. */
export function callFrom(page: Page): Call {
  return createClient((method, input) => envelopeFrom(page, method, input));
}

/** Also what the contract refuses. */
export function envelopeFrom(page: Page, method: string, input: unknown): Promise<Envelope> {
  return page.evaluate(
    ([name, value]) => {
      if (window.pano === undefined) throw new Error('the page has no bridge');
      return window.pano.call(name as string, value);
    },
    [method, input] as const,
  );
}

/** Makes the next save dialogs answer with this file; null cancels them. Returns what tells their suggested names. */
export async function answerSaveDialogs(shell: Shell, filePath: string | null): Promise<() => Promise<string[]>> {
  await shell.evaluate(({ dialog }, answer) => {
    const suggested: string[] = [];
    Object.assign(globalThis, { suggested });
    const show = async (...args: unknown[]) => {
      const options = args.at(-1) as { defaultPath?: string };
      suggested.push(options.defaultPath ?? '');
      return answer === null ? { canceled: true, filePath: '' } : { canceled: false, filePath: answer };
    };
    Object.assign(dialog, { showSaveDialog: show });
  }, filePath);
  return () => shell.evaluate(() => (globalThis as unknown as { suggested: string[] }).suggested, null);
}

/** The studio, and beside it the kiosk of the first screen. */
export async function startWithKiosk(home: DesktopHome): Promise<{ shell: Shell; studio: Page; player: Page }> {
  const shell = await home.start();
  const studio = await shell.page('/studio/');
  await studio.getByRole('navigation').first().waitFor();
  const [state] = await callFrom(studio)('screens.states', {});
  if (state === undefined) throw new Error('the sample library has no screen');
  await callFrom(studio)('screens.openKiosk', { screenId: state.screen.id });
  const player = await shell.page('/player/');
  await player.waitForFunction(() => window.pano !== undefined);
  return { shell, studio, player };
}

/** Runs the code in a page's own world, as its scripts would, in the window whose address holds `part`. */
export function inPage<R>(shell: Shell, part: string, code: string): Promise<R> {
  return shell.evaluate(
    ({ BrowserWindow }, [wanted, text]) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes(wanted));
      return window?.webContents.executeJavaScript(text) as Promise<R>;
    },
    [part, code] as const,
  );
}
