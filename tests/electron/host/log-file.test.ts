// The log: where people look when something went wrong, and never a reason for something to go wrong.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLog } from '../../../electron/host/log-file.ts';

let root: string;
let stderr: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'pano-log-'));
  stderr = '';
  for (const level of ['warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((text) => {
      stderr += `${text}\n`;
    });
  }
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true, force: true });
});

it('writes one line each, and shows people only what they should worry about', async () => {
  const log = createLog(path.join(root, 'log'), () => 0);
  log('info', 'started');
  log('warn', 'the port\nis taken', { port: 80 });
  const lines = (await readFile(path.join(root, 'log', 'pano.log'), 'utf8')).split('\n');
  expect(lines).toEqual([
    '1970-01-01T00:00:00.000Z info started',
    '1970-01-01T00:00:00.000Z warn the port ↵ is taken { port: 80 }',
    '',
  ]);
  expect(stderr).toBe('1970-01-01T00:00:00.000Z warn the port ↵ is taken { port: 80 }\n');
});

it('turns over at a megabyte and keeps four old files', async () => {
  const log = createLog(root, () => 0);
  for (let round = 0; round < 7; round++) {
    log('info', `round ${round}`);
    await writeFile(path.join(root, 'pano.log'), 'x'.repeat(2 ** 20 + 1));
  }
  log('info', 'the last');
  expect((await readdir(root)).sort()).toEqual(['pano.log', 'pano.log.1', 'pano.log.2', 'pano.log.3', 'pano.log.4']);
  expect(await readFile(path.join(root, 'pano.log'), 'utf8')).toContain('the last');
});

it('says once that it cannot be written, and goes on', async () => {
  await writeFile(path.join(root, 'log'), 'a file where the folder should be');
  const log = createLog(path.join(root, 'log'), () => 0);
  log('info', 'one');
  log('info', 'two');
  expect(stderr.match(/cannot be written/g)).toHaveLength(1);
});
