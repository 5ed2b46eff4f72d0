// Several files at once on the command line: all of them or nothing.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPano, runPanoJson } from '../../../support/run-pano.ts';
import { blackPng } from '../../host/import/make-picture.ts';

let folder: string;
let library: string;
const inFolder = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'pano-import-'));
  library = inFolder('library');
  await runPanoJson(['init', '--library', library]);
  await writeFile(inFolder('good.csv'), 'text\n"Rửa tay thường xuyên, phòng dịch bệnh"\n');
  await writeFile(inFolder('good.png'), blackPng(40, 20));
  await writeFile(inFolder('bad.csv'), '');
  await writeFile(inFolder('bad.png'), blackPng(400, 400).subarray(0, 60));
  await writeFile(inFolder('bad.pano'), '{ "format": "pano-des');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function counts(): Promise<Record<string, number>> {
  const { counts } = await runPanoJson<{ counts: Record<string, number> }>(['check', '--library', library]);
  return counts;
}

describe('pano import of several files', () => {
  it.each(['bad.csv', 'bad.png', 'bad.pano'])('takes nothing when %s among them cannot be read', async (bad) => {
    const before = await counts();
    const files = ['good.csv', 'good.png', bad].map(inFolder);
    const run = await runPano(['import', ...files, '--library', library]);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain(bad);
    expect(await counts()).toEqual(before);
  });

  it('takes nothing when the theme is not there', async () => {
    const before = await counts();
    const run = await runPano(['import', inFolder('good.png'), inFolder('good.csv'), '--theme', 'nope', '--library', library]);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(await counts()).toEqual(before);
  });

  it('takes all when all can be read', async () => {
    const files = [inFolder('good.csv'), inFolder('good.png')];
    const made = await runPanoJson<{ designs: unknown[]; media: unknown[] }>(['import', ...files, '--library', library]);
    expect([made.designs.length, made.media.length]).toEqual([3, 1]);
  });
});
