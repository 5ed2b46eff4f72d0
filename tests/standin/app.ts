// `app`: the program's life. Ready only after the entry file has run; quitting asks every window first.
import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import type * as Electron from 'electron';
import { emitCancelable } from './cancelable.ts';
import { type Engine, startEngine } from './engine.ts';
import { claimInstance, type InstanceClaim } from './single-instance.ts';

type Used = Pick<
  Electron.App,
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'hasSingleInstanceLock'
  | 'getPath'
  | 'getLocale'
  | 'getVersion'
  | 'getName'
  | 'isPackaged'
>;

/** What app must ask of windows, without knowing their module. */
export type Closable = { close(): void };

class StandinApp extends EventEmitter implements Used {
  readonly isPackaged = false;
  isSandboxEnabled = false;
  /** Filled by browser-window.ts. */
  readonly windows = new Set<Closable>();
  #isReady = false;
  #isQuitting = false;
  #exitCode = 0;
  #engine: Promise<Engine> | null = null;
  #claim: InstanceClaim | null = null;
  readonly #ready = new Promise<void>((resolve) => {
    this.once('ready', () => resolve());
  });

  engine(): Promise<Engine> {
    this.#engine ??= startEngine();
    return this.#engine;
  }

  /** Called by the loader once the entry file has run to its end. */
  async becomeReady(): Promise<void> {
    if (this.#isQuitting) return;
    await this.engine();
    this.#isReady = true;
    this.emit('ready', {}, {});
  }

  isReady(): boolean {
    return this.#isReady;
  }

  whenReady(): Promise<void> {
    return this.#ready;
  }

  enableSandbox(): void {
    if (this.#isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    this.isSandboxEnabled = true;
  }

  requestSingleInstanceLock(): boolean {
    if (this.#claim !== null) return true;
    this.#claim = claimInstance(this.getPath('userData'), (argv, workingDirectory) => {
      this.emit('second-instance', {}, argv, workingDirectory, undefined);
    });
    return this.#claim !== null;
  }

  hasSingleInstanceLock(): boolean {
    return this.#claim !== null;
  }

  getPath(name: Parameters<Electron.App['getPath']>[0]): string {
    const userData = switchValue('user-data-dir') ?? path.join(tmpdir(), 'pano-standin-user');
    const home = process.env.HOME ?? homedir();
    const places: Partial<Record<typeof name, string>> = {
      home,
      userData,
      temp: tmpdir(),
      logs: path.join(userData, 'logs'),
      documents: path.join(home, 'Documents'),
    };
    const place = places[name];
    if (place === undefined) throw new Error(`Failed to get '${name}' path`);
    if (name === 'userData') mkdirSync(place, { recursive: true });
    return place;
  }

  getLocale(): string {
    return switchValue('lang') ?? 'en-US';
  }

  getVersion(): string {
    return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
  }

  getName(): string {
    return 'pano';
  }

  quit(): void {
    if (this.#isQuitting) return;
    if (emitCancelable(this, 'before-quit', {})) return;
    this.#isQuitting = true;
    for (const window of [...this.windows]) window.close();
    // A window that refused to close has taken the quit back.
    if (this.windows.size > 0) this.#isQuitting = false;
    else this.#leave();
  }

  #leave(): void {
    if (emitCancelable(this, 'will-quit', {})) {
      this.#isQuitting = false;
      return;
    }
    this.emit('quit', {}, this.#exitCode);
    void this.#end(this.#exitCode);
  }

  /** Skips before-quit and will-quit. */
  exit(exitCode = 0): void {
    this.#isQuitting = true;
    this.emit('quit', {}, exitCode);
    void this.#end(exitCode);
  }

  async #end(exitCode: number): Promise<void> {
    this.#claim?.release();
    // From here on the browser is taken from under whatever still waits for it; that is no failure of the app.
    process.on('unhandledRejection', () => undefined);
    try {
      if (this.#engine !== null) await (await this.#engine).end();
    } finally {
      // Whatever the browser left behind, the app ends: a profile that cannot be removed must not keep it here.
      process.exit(exitCode);
    }
  }

  /** The last window is gone. Nobody listening means quit; while quitting nobody is asked. */
  lastWindowClosed(): void {
    if (this.#isQuitting) return;
    if (this.listenerCount('window-all-closed') === 0) this.quit();
    else this.emit('window-all-closed');
  }
}

export function switchValue(name: string): string | null {
  // The last one wins, as in Chromium.
  const found = process.argv.findLast((argument) => argument.startsWith(`--${name}=`));
  return found === undefined ? null : found.slice(name.length + 3);
}

export const app = new StandinApp();
process.once('SIGTERM', () => app.quit());
