// The kept key: whoever had the studio open keeps it, whoever may have looked at the file does not.
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createNodePorts } from '../../../electron/node/node-ports.ts';
import { keepStaffKey } from '../../../electron/node/staff-key-file.ts';
import { staffCookie, startTestHost } from '../../contract/test-host.ts';

const { randomBytes } = createNodePorts();
let folder: string;
let file: string;
let warnings: string[];
const keep = (isRenewed = false, at = file) =>
  keepStaffKey({ file: at, isRenewed, randomBytes, log: (_level, message) => void warnings.push(message) });

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'pano-key-'));
  file = path.join(folder, 'state', 'staff-key');
  warnings = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the key of the studio', () => {
  it('is the same at each start, and nobody else’s to read', async () => {
    const key = keep();
    expect(key).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(keep()).toBe(key);
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('is a new one only when asked for', () => {
    const key = keep();
    const renewed = keep(true);
    expect(renewed).not.toBe(key);
    expect(keep()).toBe(renewed);
  });

  it.skipIf(process.platform === 'win32')('is replaced when others could read it', async () => {
    const key = keep();
    await chmod(file, 0o640);
    const next = keep();
    expect(next).not.toBe(key);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('is replaced when it is damaged', async () => {
    keep();
    await writeFile(file, 'short');
    const key = keep();
    expect((await readFile(file, 'utf8')).trim()).toBe(key);
  });

  it('serves one start where it cannot be kept', async () => {
    await writeFile(path.join(folder, 'state'), 'a file where the folder should be');
    expect(keep()).not.toBe(keep());
    expect(warnings).toHaveLength(2);
  });
});

it('lets a studio that was open before a restart go on, until the key is renewed', async () => {
  const start = (isRenewed: boolean, port = 0) => startTestHost({ port, staffKey: () => keep(isRenewed) });
  const roleWith = async (origin: string, cookie: string) => {
    const headers = { cookie, 'content-type': 'application/json' };
    const answer = await fetch(`${origin}/api/host.describe`, { method: 'POST', headers, body: '{}' });
    return ((await answer.json()) as { value: { role: string } }).value.role;
  };
  const first = await start(false);
  const cookie = await staffCookie(first.studioUrl);
  const port = Number(new URL(first.origin).port);
  await first.close();
  const second = await start(false, port);
  expect(await roleWith(second.origin, cookie)).toBe('staff');
  await second.close();
  const third = await start(true, port);
  expect(await roleWith(third.origin, cookie)).toBe('guest');
  await third.close();
});
