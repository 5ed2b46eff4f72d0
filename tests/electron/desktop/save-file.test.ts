import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { saveFile } from '../../../electron/desktop/save-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pano-save-'));
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = new TextEncoder().encode('Băng rôn');

it('writes the whole file, for others to read too, and leaves nothing beside it', async () => {
  const file = path.join(folder, 'Băng rôn 6 m.pdf');
  await saveFile(file, bytes);
  expect(new Uint8Array(await readFile(file))).toEqual(bytes);
  expect((await stat(file)).mode & 0o444).toBe(0o444);
  expect(await readdir(folder)).toEqual(['Băng rôn 6 m.pdf']);
});

it('replaces an older file', async () => {
  const file = path.join(folder, 'a.pdf');
  await writeFile(file, 'a much longer older file');
  await saveFile(file, bytes);
  expect(new Uint8Array(await readFile(file))).toEqual(bytes);
});

it('says what is wrong when the place cannot be written, and keeps what was there', async () => {
  const target = path.join(folder, 'a folder');
  await expect(saveFile(path.join(target, 'a.pdf'), bytes)).rejects.toMatchObject({
    code: 'folder-missing',
    params: { name: 'a.pdf', reason: 'ENOENT' },
  });
});

it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('keeps the older file in a read-only folder', async () => {
  const file = path.join(folder, 'a.pdf');
  await writeFile(file, 'older');
  await chmod(folder, 0o500);
  try {
    await expect(saveFile(file, bytes)).rejects.toMatchObject({ code: 'write-failed' });
    expect(await readFile(file, 'utf8')).toBe('older');
  } finally {
    await chmod(folder, 0o700);
  }
});
