// `npm start` as a process: when it opens the desktop app, when the browser's studio, and never both.

import { spawn, spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failedExitCode } from '../../electron/desktop/exit-code.ts';
import { staffCookie } from '../contract/test-host.ts';
import { endAll, ownSurroundings, started } from './node/serve-process.ts';

const root = path.resolve(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'pano-start-'));
});
afterAll(async () => {
  endAll();
  await rm(folder, { recursive: true, force: true });
});

describe.skipIf(process.platform === 'win32')('npm start', () => {
  /** An installed copy with a made-up Electron and a made-up Node host, each of which only says that it ran. */
  beforeAll(async () => {
    await chmod(folder, 0o755);
    const electron = path.join(folder, 'node_modules', 'electron');
    for (const made of ['electron', 'dist/node', 'node_modules/electron/dist'])
      await mkdir(path.join(folder, made), { recursive: true });
    for (const script of ['start.mjs', 'build.mjs'])
      await copyFile(path.join(root, 'electron', script), path.join(folder, 'electron', script));
    await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(
      path.join(folder, 'dist', 'node', 'main.js'),
      "export const main = (args) => console.log('browser', ...args);",
    );
    await writeFile(path.join(electron, 'package.json'), '{ "name": "electron" }');
    await writeFile(path.join(electron, 'path.txt'), 'electron');
  });

  async function installElectron(does: string): Promise<void> {
    const program = path.join(folder, 'node_modules', 'electron', 'dist', 'electron');
    await rm(program, { force: true });
    await writeFile(program, `#!/bin/sh\nshift\necho desktop "$@"\n${does}\n`);
    await chmod(program, 0o755);
  }

  function start(args: string[] = [], env: Record<string, string> = { DISPLAY: ':9' }) {
    return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
      const child = spawn(process.execPath, [path.join(folder, 'electron', 'start.mjs'), ...args], {
        env: { PATH: process.env.PATH ?? '', HOME: folder, LANG: 'en_US.UTF-8', ...env },
        cwd: folder,
        // Electron's sandbox does not run as root, so for root there is only the browser: be somebody else.
        ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
      });
      const said = { stdout: '', stderr: '' };
      for (const stream of ['stdout', 'stderr'] as const) {
        child[stream].setEncoding('utf8').on('data', (part: string) => {
          said[stream] += part;
        });
      }
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, ...said }));
    });
  }

  it.each([
    ['ran and was closed', 'exit 0', 0],
    ['could not go on and has said why', `exit ${failedExitCode}`, 1],
    ['was ended by somebody', 'kill -TERM $$', 1],
  ])('opens nothing else when the app %s', async (_name, does, code) => {
    await installElectron(does);
    expect(await start(['--kiosk'])).toEqual({ code, stdout: 'desktop --kiosk\n', stderr: '' });
  });

  it.each([
    ['lacks a system library', 'exit 127'],
    ['may not be run', 'exit 126'],
    ['ends at once for a reason of its own', 'exit 1'],
    ['crashes', 'kill -SEGV $$'],
  ])('says in one line that the window is not available and opens the browser’s studio when Electron %s', async (_name, does) => {
    await installElectron(does);
    expect(await start(['--port', '0'])).toEqual({
      code: 0,
      stdout: 'desktop --port 0\nbrowser --port 0\n',
      stderr: 'Pano: the desktop window is not available (it did not start); opening the same studio in the browser.\n',
    });
  });

  it('says that line in Vietnamese on a Vietnamese system', async () => {
    await installElectron('exit 127');
    expect((await start([], { DISPLAY: ':9', LANG: 'vi_VN.UTF-8' })).stderr).toBe(
      'Pano: không mở được cửa sổ trên máy (không khởi động được); mở cùng xưởng thiết kế ấy trong trình duyệt.\n',
    );
    const asked = await start(['--browser'], { LANG: 'vi_VN.UTF-8' });
    expect(asked.stderr).toContain('đã chọn --browser');
  });

  it('does so as well when the system refuses the program', async () => {
    await installElectron('');
    await chmod(path.join(folder, 'node_modules', 'electron', 'dist', 'electron'), 0o644);
    expect(await start()).toMatchObject({ code: 0, stdout: 'browser\n', stderr: expect.stringMatching(/^Pano: [^\n]*\n$/) });
  });

  it('does not try the app when it is told not to, or where there is no desktop', async () => {
    await installElectron('exit 0');
    expect(await start(['--browser', '--json'])).toMatchObject({ stdout: 'browser --json\n' });
    const noDesktop = await start([], {});
    if (process.platform === 'linux')
      expect(noDesktop).toMatchObject({ stdout: 'browser\n', stderr: expect.stringContaining('no desktop is running') });
  });
});

it('says in one line that a port is no number', () => {
  const args = ['electron/start.mjs', '--browser', '--no-open', '--port', '22x'];
  const env = { ...process.env, HOME: folder, LANG: 'vi_VN.UTF-8', LC_ALL: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr.trim().split('\n').at(-1)).toBe('“22x” không phải là số hợp lệ ở đây.');
});

it('serves a newcomer the studio and a lobby screen with sample content', async () => {
  const home = path.join(folder, 'home');
  await mkdir(home);
  const serving = await started(
    ['electron/start.mjs', '--browser', '--no-open', '--json', '--port', '0'],
    ownSurroundings(home),
    root,
  );
  const origin = new URL(serving.studio).origin;
  const headers = { cookie: await staffCookie(serving.studio), 'content-type': 'application/json' };
  for (const page of ['/studio/', new URL(serving.player).pathname]) {
    expect(await (await fetch(origin + page, { headers })).text()).toMatch(/id="(root|stage)"/);
  }
  const designs = await fetch(`${origin}/api/designs.list`, { method: 'POST', headers, body: '{}' });
  expect(((await designs.json()) as { value: unknown[] }).value.length).toBeGreaterThan(5);
  const [, screen] = /screen=([a-z0-9]+)/.exec(serving.player) ?? [];
  const body = JSON.stringify({ screenId: screen });
  const bundle = await fetch(`${origin}/api/screens.bundle`, { method: 'POST', headers, body });
  expect(((await bundle.json()) as { value: { designs: unknown[] } }).value.designs.length).toBeGreaterThan(0);
  expect(await serving.end('SIGTERM')).toBe(0);
});
