// The Node host as people start it: a process with addresses on its first line, ended by a signal, leaving nothing behind.
import { type ChildProcess, spawn } from 'node:child_process';
import { access, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { staffCookie } from '../../contract/test-host.ts';

const root = path.resolve(import.meta.dirname, '../../..');
let home: string;
let running: ChildProcess | null = null;

beforeAll(async () => {
  home = await mkdtemp(path.join(os.tmpdir(), 'pano-home-'));
});
afterAll(async () => {
  running?.kill('SIGKILL');
  await rm(home, { recursive: true, force: true });
});

type Started = { process: ChildProcess; studio: string; player: string };

function start(...args: string[]): Promise<Started> {
  const env = { ...process.env, HOME: home, XDG_DATA_HOME: '', LOCALAPPDATA: home, LANG: 'vi_VN.UTF-8', LC_ALL: '' };
  const child = spawn(process.execPath, [path.join(root, 'electron', 'pano.mjs'), 'serve', '--json', '--port', '0', ...args], {
    cwd: root,
    env,
  });
  running = child;
  return new Promise((resolve, reject) => {
    let heard = '';
    child.stderr.on('data', (part) => {
      heard += String(part);
    });
    createInterface(child.stdout).once('line', (line) => resolve({ process: child, ...JSON.parse(line) }));
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${heard}`)));
  });
}

function end({ process: child }: Started, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    child.on('exit', resolve);
    child.kill(signal);
  });
}

it('makes the user’s library with sample content once, serves it, and gives it up when told to end', async () => {
  const first = await start();
  const cookie = await staffCookie(first.studio);
  const origin = new URL(first.studio).origin;
  const studio = await fetch(`${origin}/studio/`, { headers: { cookie } });
  expect([studio.status, studio.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(await studio.text()).not.toContain('__STYLE_NONCE__');
  expect(new URL(first.player).searchParams.get('screen')).toMatch(/^[a-z0-9]{16}$/);
  expect((await fetch(`${origin}/player/`)).status).toBe(200);
  const library = path.join(home, '.local', 'share', 'pano', 'library');
  if (process.platform === 'linux') await access(path.join(library, 'library.lock'));
  expect(await end(first, 'SIGTERM')).toBe(0);
  if (process.platform === 'linux')
    await expect(access(path.join(library, 'library.lock'))).rejects.toMatchObject({ code: 'ENOENT' });

  const second = await start();
  expect(new URL(second.player).searchParams.get('screen')).toBe(new URL(first.player).searchParams.get('screen'));
  expect(await end(second, 'SIGINT')).toBe(0);
});

it('never makes a library where one was named', async () => {
  await expect(start('--library', path.join(home, 'nowhere'))).rejects.toThrow(
    /ended with 1: [\s\S]*Không có thư viện Pano ở .*nowhere/,
  );
});
