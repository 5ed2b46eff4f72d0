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
  await writeFile(inFolder('two.csv'), 'text\n"Rửa tay thường xuyên, phòng dịch bệnh"\n"Phòng cháy hơn chữa cháy"\n');
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

describe('pano import --formats', () => {
  type Form = { kind: string; format: string | null; width: number; height: number; unit: string };
  type Made = { designs: (Form & { id: string; name: string })[]; planned?: (Form & { slogan: string })[] };
  const wanted = ['--formats', 'Bangron-6x0.8,standee-0.8x1.8,a3,slide,2500x700'];
  const forms = [
    { kind: 'slide', format: null, width: 1920, height: 1080, unit: 'px' },
    { kind: 'banner', format: 'bangron-6x0.8', width: 6000, height: 800, unit: 'mm' },
    { kind: 'banner', format: 'standee-0.8x1.8', width: 800, height: 1800, unit: 'mm' },
    { kind: 'poster', format: 'A3', width: 297, height: 420, unit: 'mm' },
    { kind: 'banner', format: '2500x700', width: 2500, height: 700, unit: 'mm' },
  ];

  it('says in a dry run what would be made, and makes nothing', async () => {
    const before = await counts();
    const args = ['import', inFolder('two.csv'), ...wanted, '--dry-run', '--library', library];
    const { planned, designs } = await runPanoJson<Made>(args);
    const slogans = ['Rửa tay thường xuyên, phòng dịch bệnh', 'Phòng cháy hơn chữa cháy'];
    expect(planned).toEqual(slogans.flatMap((slogan) => forms.map((form) => ({ slogan, ...form }))));
    expect(designs).toEqual([]);
    expect((await runPano(args)).stdout).toContain('\tbanner\tPhòng cháy hơn chữa cháy\tstandee-0.8x1.8\n');
    expect(await counts()).toEqual(before);
  });

  it('makes each slogan in each of them, finished for its format, and no other kind', async () => {
    const { designs, planned } = await runPanoJson<Made>(['import', inFolder('two.csv'), ...wanted, '--library', library]);
    expect(planned).toBeUndefined();
    expect(designs.map(({ id: _id, name: _name, ...form }) => form)).toEqual([...forms, ...forms]);
    expect(new Set(designs.map(({ name }) => name)).size).toBe(2);
  });

  it('adds to the kinds that are named, and makes what is named twice once', async () => {
    const args = ['--kinds', 'banner', '--formats', 'bangron-6x0.8,poster,A3,2500x700,2500×700'];
    const { planned } = await runPanoJson<Made>(['import', inFolder('good.csv'), ...args, '--dry-run', '--library', library]);
    expect(planned?.map(({ format }) => format)).toEqual(['bangron-6x0.8', 'A3', '2500x700']);
  });

  it.each([
    ['bangron-6x0.9', 'bangron-6x0.8'],
    ['a3,phướn-0.8x2', 'phuon-0.8x2.5'],
    ['slides', 'slide'],
    ['50x700', '100x700'],
  ])('refuses %s and names %s', async (given, nearest) => {
    const run = await runPano(['import', inFolder('good.csv'), '--formats', given, '--library', library]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(`“${nearest}”`);
  });

  it('has every name that it takes in pano list formats, with or without a library', async () => {
    const rows = await runPanoJson<(Form & { id: string; name: string })[]>(['list', 'formats']);
    expect(rows).toHaveLength(4 + 30);
    expect(rows.find(({ id }) => id === 'A0-landscape')).toEqual({
      id: 'A0-landscape',
      name: 'A0 landscape',
      kind: 'poster',
      width: 1189,
      height: 841,
      unit: 'mm',
    });
    const every = rows.map(({ id }) => id).join(',');
    const args = ['import', inFolder('good.csv'), '--formats', every, '--dry-run', '--library', library];
    // The poster is an A3 and the banner one of 6 m.
    expect((await runPanoJson<Made>(args)).planned).toHaveLength(4 + 30 - 2);
    expect((await runPano(['list', 'formats'], '', { LANG: 'vi_VN.UTF-8' })).stdout).toContain('Phướn 0,8 × 2,5 m');
  });
});
