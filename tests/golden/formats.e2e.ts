// Every print format: a slogan becomes a design and then a PDF in the host, and the sheet that the shop gets has the true size
// and shows what the studio shows. One Chromium paints for all.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Design } from '../../slides/model/design.ts';
import type { Theme } from '../../slides/model/theme.ts';
import { printFormats } from '../../slides/print/formats.ts';
import { type HostForTest, hostForTest } from '../electron/host/host-for-test.ts';
import { boxSizesMm, fontsIn, picturesIn, rasterise } from '../support/pdf-tools.ts';
import { differingShare, meanDifference, meanOfShift, wantedShare } from './compare.ts';
import { openGoldenPage } from './golden-page.ts';
import { readTestMedia } from './pictures.ts';

const run = promisify(execFile);
/** The same for every shape of page, so that letters on a strip of paper are no smaller than on a poster. */
const pixels = 400_000;
/** pdfinfo rounds each side of a box to a hundredth of a unit, which is ten points on the largest pages. */
const roundingMm = 0.04;
// Both are painted finer and averaged, so little is left of how each smooths its edges: at most 0.0002 and a quarter of a pixel
// were seen. `share` finds what is wrong in one place (0.0005 is a blot of 14 × 14 pixels), `shiftPx` what is wrong everywhere.
const tolerance = { share: 0.0005, shiftPx: 0.5 };
/** One look for the first, another for the second. */
const slogans = [
  'Toàn dân tham gia bảo vệ môi trường xanh, sạch, đẹp',
  'Nhiệt liệt chào mừng kỷ niệm 82 năm Ngày thành lập Quân đội nhân dân Việt Nam',
] as const;

let host: HostForTest;
let browser: Browser;
let page: Page;
let folder: string;
let theme: Theme;
beforeAll(async () => {
  host = await hostForTest();
  const { document: settings } = await host.staff('settings.get', {});
  theme = (await host.staff('themes.get', { id: settings.defaultThemeId })).document;
  folder = await mkdtemp(path.join(tmpdir(), 'pano-formats-'));
  ({ browser, page } = await openGoldenPage(readTestMedia));
});
afterAll(async () => {
  await browser.close();
  await host.close();
  await rm(folder, { recursive: true });
});

async function make(format: string, slogan: string): Promise<{ design: Design; file: string }> {
  const order = { slogans: [slogan], kinds: [], formats: [format], themeId: theme.id, campaignId: null };
  const [made] = await host.staff('designs.fromSlogans', order);
  if (made === undefined) throw new Error(`nothing was made for ${format}`);
  const { document: design } = await host.staff('designs.get', { id: made.id });
  const { bytes } = await host.staff('exports.design', { id: made.id, options: { format: 'pdf' } });
  const file = path.join(folder, `${format}.pdf`);
  await writeFile(file, bytes);
  return { design, file };
}

function expectSize(actual: readonly number[], width: number, height: number): void {
  expect(Math.abs((actual[0] ?? 0) - width)).toBeLessThan(roundingMm);
  expect(Math.abs((actual[1] ?? 0) - height)).toBeLessThan(roundingMm);
}

const sheets = printFormats.map((format, index) => ({ ...format, slogan: slogans[index % 2] ?? slogans[0] }));

describe.each(sheets)('$id', ({ id, slogan, page: { width, height, bleed } }) => {
  it('is a sound file of the true size, without fonts and pictures, that shows the picture of the studio', async () => {
    const { design, file } = await make(id, slogan);
    expect((await run('qpdf', ['--check', file])).stdout).toContain('No syntax or stream encoding errors');
    expect(await fontsIn(file)).toEqual([]);
    expect(await picturesIn(file)).toEqual([]);
    const boxes = await boxSizesMm(file);
    const [fullWidth, fullHeight] = [width + 2 * bleed, height + 2 * bleed];
    expectSize(boxes.trim, width, height);
    expectSize(boxes.bleed, fullWidth, fullHeight);
    expectSize(boxes.media, fullWidth, fullHeight);

    const printed = await rasterise(file, sizeOf(design));
    const studio = await paintInStudio(design);
    expect(differingShare(`format-${id}`, studio, printed, tolerance.share)).toBeLessThanOrEqual(tolerance.share);
    expect(meanDifference(studio, printed)).toBeLessThan(meanOfShift(studio, 1) * tolerance.shiftPx);
  });
});

it('would tell by the picture that the smallest line of a banner is missing', async () => {
  const { design, file } = await make('bangron-6x0.8', slogans[0]);
  const elements = design.elements.filter(({ name }) => name !== 'Tên đơn vị');
  expect(elements).toHaveLength(design.elements.length - 1);
  const lacking = await paintInStudio({ ...design, elements });
  expect(wantedShare(lacking, await rasterise(file, sizeOf(design)))).toBeGreaterThan(tolerance.share);
});

function sizeOf({ page: { width, height, bleed } }: Design): { widthPx: number; heightPx: number } {
  const [fullWidth, fullHeight] = [width + 2 * bleed, height + 2 * bleed];
  const scale = Math.sqrt(pixels / (fullWidth * fullHeight));
  return { widthPx: Math.round(fullWidth * scale), heightPx: Math.round(fullHeight * scale) };
}

async function paintInStudio(design: Design): Promise<Buffer> {
  const base64 = await page.evaluate(([one, own, wish]) => window.pagePainting.paint(one, own, wish), [
    design,
    theme,
    { ...sizeOf(design), isOffscreen: false, hasBleed: true, isFine: true },
  ] as const);
  return Buffer.from(base64, 'base64');
}
