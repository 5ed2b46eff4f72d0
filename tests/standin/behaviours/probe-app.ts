// One small app, started for the tests of a file: in the stand-in, or in a real Electron that PANO_ELECTRON names, where the same
// tests prove that the stand-in is told from life.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchShell, type Shell } from '../launch-shell.ts';

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

const mainFile = path.join(import.meta.dirname, 'probe-main.mjs');
let folder: string;
/** Both are there once the first test runs. */
export let shell: Shell;
export let page: Page;

/** A further one, with a user folder of its own name. */
export const launch = (name: string, ...args: string[]) =>
  launchShell({ mainFile, args: [`--user-data-dir=${path.join(folder, name)}`, ...args], env: {} });

export function startProbe(): void {
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pano-behaviours-'));
    shell = await launch('first', '--handle-all-closed');
    page = await shell.page('/page/');
  });
  afterAll(async () => {
    await shell.end();
    await rm(folder, { recursive: true, force: true });
  });
}

/** What the code is worth in the first window. */
export const inWindow = <R>(code: string) =>
  shell.evaluate(
    ({ BrowserWindow }, text) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(text) as Promise<R>,
    code,
  );
