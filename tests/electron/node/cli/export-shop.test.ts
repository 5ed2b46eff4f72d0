// The zip for the print shop and pictures for the web, as a script gets them.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runPano, runPanoJson } from '../../../support/run-pano.ts';

let folder: string;
let library: string[];
let banner: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pano-shop-cli-'));
  library = ['--library', path.join(folder, 'library')];
  await runPano(['init', ...library, '--sample']);
  const designs = await runPanoJson<{ id: string; kind: string }[]>(['list', 'designs', ...library]);
  banner = designs.find(({ kind }) => kind === 'banner')?.id ?? '';
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('writes what was said on the command line into the message of the zip', async () => {
  const out = path.join(folder, 'job.zip');
  const said = ['--material', 'Bạt Hiflex', '--quantity', '4', '--pickup', '2026-11-30', '--contact', 'Ngọc', '--note', 'gấp'];
  await runPanoJson(['export', banner, ...library, '--out', out, ...said]);
  const message = strFromU8(unzipSync(await readFile(out))['tin-nhan.txt'] ?? new Uint8Array());
  for (const words of [': Bạt Hiflex\n', ': 4\n', '30', ': Ngọc\n', ': gấp\n']) expect(message).toContain(words);
});

it('says in one line that a day is no day, and writes nothing', async () => {
  const out = path.join(folder, 'never.zip');
  const run = await runPano(['export', banner, ...library, '--out', out, '--pickup', 'tomorrow']);
  expect(run.code).toBe(1);
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
  await expect(readFile(out)).rejects.toMatchObject({ code: 'ENOENT' });
});

it.each([
  ['facebook', 1200, 630],
  ['story', 1080, 1920],
] as const)('makes a WebP picture of the size for %s', async (size, width, height) => {
  const out = path.join(folder, `${size}.webp`);
  await runPanoJson(['export', banner, ...library, '--out', out, '--size', size]);
  const bytes = await readFile(out);
  expect(bytes.toString('latin1', 8, 12)).toBe('WEBP');
  const picture = await loadImage(bytes);
  expect([picture.width, picture.height]).toEqual([width, height]);
});

it('prints what a picture says, and puts other words into it', async () => {
  const out = path.join(folder, 'said.png');
  const told = await runPanoJson<{ alt: string }>(['export', banner, ...library, '--out', out]);
  expect(told.alt).toMatch(/^\p{Lu}.*\.$/u);
  expect((await readFile(out)).toString()).toContain(told.alt);
  await runPanoJson(['export', banner, ...library, '--out', out, '--alt', 'Băng rôn trước cổng']);
  expect((await readFile(out)).toString()).toContain('Băng rôn trước cổng');
  const long = await runPano(['export', banner, ...library, '--out', out, '--alt', 'x'.repeat(1001)]);
  expect(long.code).toBe(2);
});

it('writes a picture in strips into a zip, and says so where the file is none', async () => {
  const out = path.join(folder, 'strips.zip');
  await runPanoJson(['export', banner, ...library, '--out', out, '--strips', 'jpg', '--width', '40000']);
  const files = Object.keys(unzipSync(await readFile(out)));
  expect(files.filter((name) => name.endsWith('.jpg')).length).toBeGreaterThan(1);
  expect(files).toContain('cach-ghep.txt');
  const refused = await runPano(['export', banner, ...library, '--out', path.join(folder, 'strips.png'), '--strips', 'png']);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('.zip');
});
