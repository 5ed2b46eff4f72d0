// Finishing in the file: a layer that is never printed by mistake, and a background that reaches over every fold.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportDesign } from '../../../../../electron/host/print/export-design.ts';
import type { ExportOptions } from '../../../../../slides/api/shapes.ts';
import type { Finishing } from '../../../../../slides/model/finishing.ts';
import { finishingOf, noFinishing } from '../../../../../slides/print/finishing-defaults.ts';
import { bannerDesign, testTheme } from '../../../../golden/designs.ts';
import { readTestMedia } from '../../../../golden/pictures.ts';
import { pageBox, unpackPdf } from '../../../../support/pdf-tools.ts';

const run = promisify(execFile);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pano-finishing-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function exported(finishing: Finishing | null, own: Partial<ExportOptions> = {}) {
  const options: ExportOptions = { format: 'pdf', ...own };
  const design = bannerDesign({ finishing });
  const { bytes } = await exportDesign({ design, theme: testTheme, readMedia: readTestMedia, options, language: 'vi' });
  const at = path.join(folder, 'banner.pdf');
  await writeFile(at, bytes);
  return { at, pdf: await unpackPdf(at) };
}

/** How many pixels are the layer's magenta, by Ghostscript. */
async function magentaPixels(at: string): Promise<number> {
  const target = path.join(folder, 'page.png');
  await run('gs', ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=png16m', '-r12', `-sOutputFile=${target}`, at]);
  const { data } = PNG.sync.read(await readFile(target));
  let count = 0;
  for (let index = 0; index < data.length; index += 4) {
    if ((data[index] ?? 0) > 200 && (data[index + 1] ?? 255) < 90 && (data[index + 2] ?? 0) > 200) count++;
  }
  return count;
}

it('is drawn on a layer that is off, so that no printer prints it, and shows when it is switched on', async () => {
  const { at, pdf } = await exported(finishingOf('bangron'));
  expect(pdf).toContain('/Name (FINISHING)');
  expect(await magentaPixels(at)).toBe(0);
  // As a reader's layer panel would.
  const switchedOn = path.join(folder, 'on.pdf');
  const bytes = (await readFile(at)).toString('latin1');
  expect(bytes).toContain('/OFF [');
  await writeFile(switchedOn, bytes.replace('/OFF [', '/ON  ['), 'latin1');
  expect(await magentaPixels(switchedOn)).toBeGreaterThan(50);
});

it('is not there for a design that is only cut', async () => {
  expect((await exported(null)).pdf).not.toContain('/OCG');
});

it.each([
  ['the design’s own bleed of 50 mm covers a pocket of 50', finishingOf('phuon'), undefined, 50],
  ['more is taken where the folds need it', { ...noFinishing, frame: 60 }, undefined, 60],
  ['a bleed that was asked for is taken as it is, more', { ...noFinishing, frame: 60 }, 80, 80],
  ['or less', { ...noFinishing, frame: 60 }, 10, 10],
] as const)('%s', async (_what, finishing, bleedMm, expected) => {
  const { pdf } = await exported(finishing, bleedMm === undefined ? {} : { bleedMm });
  const [left = 0] = pageBox(pdf, 'TrimBox');
  const [outer = 0] = pageBox(pdf, 'BleedBox');
  expect(((left - outer) * 10 * 25.4) / 72).toBeCloseTo(expected, 2);
});
