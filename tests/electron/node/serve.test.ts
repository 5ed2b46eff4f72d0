// The Node host as people start it: a process with addresses on its first line, ended by a signal, leaving nothing behind.
import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeSampleLibrary, staffCookie } from '../../contract/test-host.ts';
import { endAll, ownSurroundings, started, startServe } from './serve-process.ts';

let home: string;

beforeAll(async () => {
  home = await mkdtemp(path.join(os.tmpdir(), 'pano-home-'));
});
afterAll(async () => {
  endAll();
  await rm(home, { recursive: true, force: true });
});

it('makes the user’s library with sample content once, serves it, and gives it up when told to end, with one key until a new one is asked for', async () => {
  const first = await startServe(home);
  const cookie = await staffCookie(first.studio);
  const origin = new URL(first.studio).origin;
  const studio = await fetch(`${origin}/studio/`, { headers: { cookie } });
  expect([studio.status, studio.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(await studio.text()).not.toContain('__STYLE_NONCE__');
  expect(new URL(first.player).searchParams.get('screen')).toMatch(/^[a-z0-9]{16}$/);
  expect((await fetch(`${origin}/player/`)).status).toBe(200);
  const library = path.join(home, '.local', 'share', 'pano', 'library');
  if (process.platform === 'linux') await access(path.join(library, 'library.lock'));
  expect(await first.end('SIGTERM')).toBe(0);
  if (process.platform === 'linux')
    await expect(access(path.join(library, 'library.lock'))).rejects.toMatchObject({ code: 'ENOENT' });

  const second = await startServe(home);
  expect(new URL(second.studio).searchParams.get('key')).toBe(new URL(first.studio).searchParams.get('key'));
  expect(new URL(second.player).searchParams.get('screen')).toBe(new URL(first.player).searchParams.get('screen'));
  expect(await second.end('SIGINT')).toBe(0);

  const third = await startServe(home, '--new-key');
  expect(new URL(third.studio).searchParams.get('key')).not.toBe(new URL(first.studio).searchParams.get('key'));
  expect(await third.end('SIGINT')).toBe(0);
});

it.skipIf(process.platform === 'win32')('leaves in its log what ended it', async () => {
  const library = await makeSampleLibrary();
  const bug = `data:text/javascript,process.on('SIGUSR2',()=>{throw(new(Error)('boom'))})`;
  const env = { ...ownSurroundings(home), NODE_OPTIONS: `--import=${bug}` };
  const serving = await started(
    ['electron/pano.mjs', 'serve', '--json', '--port', '0', '--library', library],
    env,
    process.cwd(),
  );
  expect(await serving.end('SIGUSR2')).not.toBe(0);
  expect(await readFile(path.join(library, 'log', 'pano.log'), 'utf8')).toMatch(/ error Pano ends by a bug .*boom/);
});

it('never makes a library where one was named', async () => {
  await expect(startServe(home, '--library', path.join(home, 'nowhere'))).rejects.toThrow(
    /ended with 1: [\s\S]*Không có thư viện Pano ở .*nowhere/,
  );
});
