// Several files at once on the command line: all of them or nothing.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renamedFont } from '../../../support/renamed-font.ts';
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
  const font = renamedFont('Anton-400', { family: 'UTM Thu', embedding: 2 });
  await writeFile(inFolder('good.ttf'), font);
  await writeFile(inFolder('bad.ttf'), font.subarray(0, 50_000));
  await writeFile(inFolder('bad.woff2'), 'wOF2 and so on');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function counts(): Promise<Record<string, number>> {
  const { counts } = await runPanoJson<{ counts: Record<string, number> }>(['check', '--library', library]);
  return counts;
}

describe('pano import of several files', () => {
  it.each(['bad.csv', 'bad.png', 'bad.pano', 'bad.ttf', 'bad.woff2'])(
    'takes nothing when %s among them cannot be read',
    async (bad) => {
      const before = await counts();
      const files = ['good.csv', 'good.png', bad].map(inFolder);
      const run = await runPano(['import', ...files, '--library', library]);
      expect(run).toMatchObject({ code: 1, stdout: '' });
      expect(run.stderr).toContain(bad);
      expect(await counts()).toEqual(before);
    },
  );

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

  it('takes a font, says what its maker does not allow, and checks it with the rest', async () => {
    const before = await counts();
    const args = ['import', inFolder('good.ttf'), '--library', library];
    const made = await runPanoJson<{ fonts: { id: string; name: string }[]; warnings: string[] }>(args);
    expect(made.fonts).toEqual([{ id: expect.stringMatching(/^[0-9a-f]{64}$/), name: 'UTM Thu' }]);
    expect(made.warnings).toEqual([expect.stringContaining('UTM Thu')]);
    expect(await counts()).toEqual({
      ...before,
      fonts: 1,
      mediaFiles: (before.mediaFiles ?? 0) + 1,
      backups: expect.any(Number),
    });
    expect((await runPanoJson<{ fonts: unknown[] }>(args)).fonts).toEqual(made.fonts);
    expect((await counts()).fonts).toBe(1);
  });
});
