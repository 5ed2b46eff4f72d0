// A banner on the sheets of an office printer, read back by poppler and qpdf, and held to the picture of the banner itself.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportDesign } from '../../../../../electron/host/print/export-design.ts';
import type { ExportOptions } from '../../../../../slides/api/shapes.ts';
import type { Design } from '../../../../../slides/model/design.ts';
import { planTiles, tileMarginMm } from '../../../../../slides/print/tiles.ts';
import { bannerDesign, design, element, testTheme } from '../../../../golden/designs.ts';
import { readTestMedia } from '../../../../golden/pictures.ts';
import { unpackPdf } from '../../../../support/pdf-tools.ts';

const run = promisify(execFile);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pano-tiles-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function exportTo(name: string, one: Design, options: ExportOptions): Promise<string> {
  const { bytes } = await exportDesign({ design: one, theme: testTheme, readMedia: readTestMedia, options, language: 'vi' });
  const at = path.join(folder, name);
  await writeFile(at, bytes);
  return at;
}

const dpi = 25.4;
/** At one pixel a millimetre. */
async function rendered(at: string, page: number): Promise<PNG> {
  const target = at.replace('.pdf', `-${page}`);
  await run('pdftoppm', ['-r', String(dpi), '-f', String(page), '-l', String(page), '-singlefile', '-png', at, target]);
  return PNG.sync.read(await readFile(`${target}.png`));
}

const pixel = ({ data, width }: PNG, x: number, y: number): number[] => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
];

const quarters = design({ width: 400, height: 400, unit: 'mm', bleed: 5, safeMargin: 10 }, [
  ...(['#ff0000', '#00ff00', '#0000ff', '#ffff00'] as const).map((color, index) =>
    element('rectangle', {
      x: (index % 2) * 200,
      y: Math.floor(index / 2) * 200,
      width: 200,
      height: 200,
      fill: { kind: 'solid', color },
    }),
  ),
]);

describe('a banner of 6 m on sheets of paper', () => {
  it.each([
    ['A4', 99, 595, 842],
    ['A3', 48, 1191, 842],
  ] as const)('%s: a plan and %d sheets, all of that size, all vector, in a small file', async (tile, count, width, height) => {
    const at = await exportTo('banner.pdf', bannerDesign(), { format: 'pdf', tile });
    const pdf = await unpackPdf(at);
    expect(pdf).not.toMatch(/\/Image\b/);
    const { stdout } = await run('pdfinfo', ['-l', '200', at]);
    expect(stdout).toMatch(new RegExp(`Pages:\\s+${count + 1}\\b`));
    const sizes = [...stdout.matchAll(/size:\s+([\d.]+) x ([\d.]+)/g)].map(([, x, y]) => [
      Math.round(Number(x)),
      Math.round(Number(y)),
    ]);
    expect(sizes).toHaveLength(count + 1);
    for (const size of sizes) expect(size).toEqual([width, height]);
    expect((await readFile(at)).length).toBeLessThan(500_000);
  });
});

describe('each sheet', () => {
  it('shows its part at true size: the colours are where the design has them', async () => {
    const at = await exportTo('quarters.pdf', quarters, { format: 'pdf', tile: 'A4' });
    const { tiles } = planTiles(400, 400, 'A4');
    const colors = [
      [255, 0, 0],
      [0, 255, 0],
      [0, 0, 255],
      [255, 255, 0],
    ];
    const steps = [2, 51, 100, 149, 198];
    const grid = steps.flatMap((x) => steps.map((y) => [x, y] as const));
    let seen = 0;
    for (const [index, { source }] of tiles.entries()) {
      const sheet = await rendered(at, index + 2);
      for (const [quarter, color] of colors.entries()) {
        // On a grid, from two millimetres inside of the quarter, wherever this sheet shows it and no hatching lies over it.
        for (const [cornerX, cornerY] of grid) {
          const x = (quarter % 2) * 200 + cornerX;
          const y = Math.floor(quarter / 2) * 200 + cornerY;
          const isShown =
            x > source.x + 1 && y > source.y + 1 && x < source.x + source.width - 11 && y < source.y + source.height - 11;
          if (!isShown) continue;
          expect(pixel(sheet, Math.round(x - source.x + tileMarginMm), Math.round(y - source.y + tileMarginMm))).toEqual(color);
          seen++;
        }
      }
    }
    expect(seen).toBeGreaterThan(80);
  });

  it('leaves the printer its white margin, but for the label', async () => {
    const at = await exportTo('margin.pdf', quarters, { format: 'pdf', tile: 'A4' });
    const sheet = await rendered(at, 2);
    for (let y = 0; y < sheet.height; y++) expect(pixel(sheet, 2, y)).toEqual([255, 255, 255]);
    for (let x = 0; x < sheet.width; x++) expect(pixel(sheet, x, 1)).toEqual([255, 255, 255]);
  });
});

it('says how many sheets are too many', async () => {
  const huge = design({ width: 50_000, height: 50_000, unit: 'mm', bleed: 0, safeMargin: 0 }, []);
  const options: ExportOptions = { format: 'pdf', tile: 'A4' };
  await expect(
    exportDesign({ design: huge, theme: testTheme, readMedia: readTestMedia, options, language: 'vi' }),
  ).rejects.toMatchObject({
    code: 'too-many-sheets',
  });
});

it('takes a screen design at its size on paper, in inks too', async () => {
  const slide = design({ width: 1920, height: 1080, unit: 'px', bleed: 0, safeMargin: 0 }, [element('rectangle')]);
  const at = await exportTo('slide.pdf', slide, { format: 'pdf', tile: 'A3', color: 'cmyk' });
  const pdf = await unpackPdf(at);
  expect(pdf).not.toContain('/DeviceRGB');
  // 508 × 286 mm.
  const { stdout } = await run('pdfinfo', [at]);
  expect(stdout).toMatch(/Pages:\s+3\b/);
});
