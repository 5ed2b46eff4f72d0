// Starts the built desktop shell as a program of its own, under the stand-in, or on real Electron when PANO_ELECTRON names its
// program. Both give the same handle, so the same specs run on both.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type * as Electron from 'electron';
import { _electron, type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..', '..');
// Where its imports are found, and one for each test process: two runs at once do not pull it from under each other.
const built = path.join(root, 'node_modules', '.cache', 'pano-standin', String(process.pid));

export type Shell = {
  isStandin: boolean;
  /** Runs in the main process. The function is sent as text: it sees its two arguments and nothing around it. */
  evaluate<R, A>(work: (electron: typeof Electron, arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** The page whose path begins so (`/studio/`), as soon as there is one. */
  page(pathStart: string): Promise<Page>;
  /** Everything the program has printed. */
  output(): string;
  /** The exit code, once it has ended. */
  ended: Promise<number | null>;
  /** Ends it as the system would. */
  end(): Promise<void>;
};

export type LaunchOptions = { mainFile?: string; args: string[]; env: Record<string, string> };

export function launchShell({
  mainFile = path.join(root, 'dist', 'desktop', 'main.js'),
  args,
  env,
}: LaunchOptions): Promise<Shell> {
  const program = process.env.PANO_ELECTRON;
  return program === undefined ? launchStandin(mainFile, args, env) : launchElectron(program, mainFile, args, env);
}

async function launchStandin(mainFile: string, args: string[], env: Record<string, string>): Promise<Shell> {
  await buildStandin();
  const child = spawn(process.execPath, [path.join(built, 'run-main.mjs'), mainFile, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const remote = listenTo(child);
  let browser: Browser | null = null;
  const connected = remote.endpoint.then(async (endpoint) => {
    browser = await chromium.connectOverCDP(endpoint);
    return browser;
  });
  connected.catch(() => undefined);
  return {
    isStandin: true,
    evaluate: remote.evaluate,
    page: async (pathStart) =>
      findPage(() => connected.then((known) => known.contexts().flatMap((context) => context.pages())), pathStart, remote.output),
    output: remote.output,
    ended: remote.ended,
    async end() {
      child.kill('SIGTERM');
      // The specs that are about ending wait for `ended` themselves; cleaning up must not hang on a machine that is busy.
      const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
      await remote.ended;
      clearTimeout(timer);
      await Promise.race([browser?.close(), new Promise((resolve) => setTimeout(resolve, 5000).unref())]);
    },
  };
}

async function launchElectron(program: string, mainFile: string, args: string[], env: Record<string, string>): Promise<Shell> {
  const clean = Object.entries({ ...process.env, ...env }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const electron = await _electron.launch({
    executablePath: program,
    args: [mainFile, ...args],
    env: Object.fromEntries(clean),
    cwd: root,
  });
  const child = electron.process();
  const said = collect(child);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    isStandin: false,
    evaluate: (work, arg) => electron.evaluate(work as never, arg as never) as never,
    page: (pathStart) => findPage(async () => electron.windows(), pathStart, said),
    output: said,
    ended,
    async end() {
      await electron.close();
      await ended;
    },
  };
}

async function findPage(pages: () => Promise<Page[]>, pathStart: string, output: () => string): Promise<Page> {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = (await pages()).find((page) => URL.canParse(page.url()) && new URL(page.url()).pathname.startsWith(pathStart));
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no window showed ${pathStart}; the program said:\n${output()}`);
}

function collect(child: ChildProcess): () => string {
  let said = '';
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return () => said;
}

type Answer = { id?: number; isOk?: boolean; value?: unknown; endpoint?: string };

function listenTo(child: ChildProcess) {
  const output = collect(child);
  const waiting = new Map<number, { resolve(value: never): void; reject(error: Error): void }>();
  let lastId = 0;
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const endpoint = new Promise<string>((resolve, reject) => {
    child.on('message', (answer: Answer) => {
      if (answer.endpoint !== undefined) resolve(answer.endpoint);
      if (answer.id === undefined) return;
      const call = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (answer.isOk === true) call?.resolve(answer.value as never);
      else call?.reject(new Error(String(answer.value)));
    });
    void ended.then((code) => {
      const gone = new Error(`the program ended with ${code}:\n${output()}`);
      reject(gone);
      for (const call of waiting.values()) call.reject(gone);
      waiting.clear();
    });
  });
  endpoint.catch(() => undefined);
  return {
    output,
    ended,
    endpoint,
    async evaluate<R, A>(work: (electron: typeof Electron, arg: A) => R | Promise<R>, arg: A): Promise<R> {
      await endpoint;
      lastId += 1;
      const id = lastId;
      return new Promise<R>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        child.send({ id, source: work.toString(), arg });
      });
    },
  };
}

let building: Promise<void> | null = null;

/** The stand-in is TypeScript and Node 20 runs none: built once per test file, in a blink. */
function buildStandin(): Promise<void> {
  building ??= (async () => {
    removeLeftovers();
    const output = { entryFileNames: '[name].js' };
    const shared = { configFile: false, root, logLevel: 'warn', publicDir: false } as const;
    const into = { outDir: built, emptyOutDir: false, minify: false } as const;
    const at = (name: string) => path.join(import.meta.dirname, name);
    await build({
      ...shared,
      build: { ...into, ssr: true, target: 'node20', rolldownOptions: { input: at('electron.ts'), output } },
    });
    for (const name of ['world-main.ts', 'world-isolated.ts']) {
      const options = { input: at(name), output: { ...output, format: 'iife' as const } };
      await build({ ...shared, build: { ...into, target: 'chrome120', modulePreload: false, rolldownOptions: options } });
    }
    await copyFile(at('run-main.mjs'), path.join(built, 'run-main.mjs'));
    if (!existsSync(path.join(built, 'electron.js'))) throw new Error('the stand-in was not built');
  })();
  return building;
}

/** What test processes before this one have left: they are ended without a word. */
function removeLeftovers(): void {
  const folder = path.dirname(built);
  if (!existsSync(folder)) return;
  for (const pid of readdirSync(folder)) {
    try {
      process.kill(Number(pid), 0);
    } catch {
      rmSync(path.join(folder, pid), { recursive: true, force: true });
    }
  }
}
