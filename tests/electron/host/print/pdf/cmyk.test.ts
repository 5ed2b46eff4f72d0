// Exports for a press: every colour in inks, the office's recipes to the letter, and the promises of PDF/X-4.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportDesign } from '../../../../../electron/host/print/export-design.ts';
import type { ExportOptions } from '../../../../../slides/api/shapes.ts';
import type { Design } from '../../../../../slides/model/design.ts';
import type { Theme } from '../../../../../slides/model/theme.ts';
import { bannerDesign, design, element, testTheme } from '../../../../golden/designs.ts';
import { alphaPicture, photoPicture, readTestMedia } from '../../../../golden/pictures.ts';
import { pageBox, unpackPdf } from '../../../../support/pdf-tools.ts';

const run = promisify(execFile);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pano-cmyk-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function exportFor(one: Design, own: Partial<ExportOptions> = {}, theme: Theme = testTheme) {
  const options: ExportOptions = { format: 'pdf', color: 'cmyk', ...own };
  const { bytes } = await exportDesign({ design: one, theme, readMedia: readTestMedia, options, language: 'vi' });
  const at = path.join(folder, 'press.pdf');
  await writeFile(at, bytes);
  return { at, pdf: await unpackPdf(at) };
}

const poster = (elements: Design['elements'], own: Record<string, unknown> = {}): Design =>
  design({ width: 297, height: 420, unit: 'mm', bleed: 3, safeMargin: 10 }, elements, own);
const shadow = { offsetX: 4, offsetY: 4, blur: 6, color: '#000000', opacity: 0.5 };
const gradient = {
  kind: 'linear',
  angle: 30,
  stops: [
    { offset: 0, color: '#c8102e', opacity: 1 },
    { offset: 1, color: '#0d4a86', opacity: 0.2 },
  ],
};
const everything = poster(
  [
    element('rectangle', { x: 10, y: 10, width: 100, height: 60, fill: gradient, stroke: { color: '#0d4a86', width: 2 } }),
    element('text', { text: 'Ế ẫ Ộ', x: 10, y: 90, width: 200, height: 60, shadow, stroke: { color: '#135e38', width: 1 } }),
    element('picture', { mediaId: photoPicture.media.id, x: 10, y: 160, width: 120, height: 80 }),
    element('picture', { mediaId: alphaPicture.media.id, x: 140, y: 160, width: 120, height: 80, opacity: 0.5 }),
    element('group', {
      x: 20,
      y: 260,
      width: 200,
      height: 100,
      opacity: 0.6,
      children: [element('ellipse', { width: 120, height: 90 }), element('ellipse', { x: 60, width: 120, height: 90 })],
    }),
  ],
  { background: gradient },
);

describe('a PDF in inks', () => {
  it('says no colour as light: not in fills, strokes, gradients, pictures or groups', async () => {
    const { pdf } = await exportFor(everything);
    expect(pdf).toContain('/DeviceCMYK');
    expect(pdf).not.toContain('/DeviceRGB');
    expect(pdf).not.toMatch(/^[\d. ]+ (rg|RG|g|G)$/m);
    expect(pdf).toMatch(/^[\d. ]+ k$/m);
    const light = await unpackPdf((await exportFor(everything, { color: 'rgb' })).at);
    expect(light).not.toContain('/DeviceCMYK');
  });

  it('prints the office’s colours by its recipes, exactly', async () => {
    const theme: Theme = {
      ...testTheme,
      inks: { ...testTheme.inks, ground: { cmyk: [0, 100, 95.5, 0], spot: null }, ink: { cmyk: [0, 3, 100, 0], spot: null } },
    };
    const ground = { kind: 'solid', color: '@ground' };
    const { pdf } = await exportFor(
      poster([element('text', { text: 'Chào', width: 200, height: 90 })], { background: ground }),
      {},
      theme,
    );
    expect(pdf).toMatch(/^0 1 0\.955 0 k$/m);
    expect(pdf).toMatch(/^0 0\.03 1 0 k$/m);
  });

  it('prints black text with black alone, its soft shadow too', async () => {
    const fill = { kind: 'solid', color: '#000000' };
    const white = { kind: 'solid', color: '#ffffff' };
    const one = poster([element('text', { text: 'Đen', width: 200, height: 90, fill, shadow })], { background: white });
    const { at, pdf } = await exportFor(one);
    expect(pdf).toMatch(/^0 0 0 1 k$/m);
    const { stdout } = await run('pdfimages', ['-list', at]);
    expect(stdout).toMatch(/cmyk/);
    const plates = await platesOf(at);
    expect(plates.slice(0, 3)).toEqual([0, 0, 0]);
    expect(plates[3]).toBeGreaterThan(0);
  });

  it('names a spot ink as the shop knows it, Vietnamese letters too', async () => {
    const inks = {
      ...testTheme.inks,
      accent: { cmyk: [0, 95, 100, 0] as [number, number, number, number], spot: 'PANTONE 485 C' },
    };
    const other = { ...inks, muted: { cmyk: [10, 0, 0, 0] as [number, number, number, number], spot: 'Nhũ vàng' } };
    const muted = element('rectangle', { y: 120, fill: { kind: 'solid', color: '@muted' } });
    const { pdf } = await exportFor(poster([element('rectangle'), muted]), {}, { ...testTheme, inks: other });
    expect(pdf).toContain('/Separation');
    expect(pdf).toContain('/PANTONE#20485#20C');
    expect(pdf).toContain('/Nh#c5#a9#20v#c3#a0ng');
    expect(pdf).toMatch(/^\/C\d+ cs 1 scn$/m);
  });
});

describe('the press that it is made for', () => {
  it('comes along as a profile of four inks, with the marks of PDF/X-4', async () => {
    const { at, pdf } = await exportFor(poster([element('rectangle')], { name: 'Poster <A&B> “Ế”' }));
    expect(pdf).toMatch(/\/S \/GTS_PDFX/);
    expect(pdf).toMatch(/\/OutputConditionIdentifier \(FOGRA39\)/);
    expect(pdf).toMatch(/\/N 4\b/);
    expect(pageBox(pdf, 'TrimBox')).toHaveLength(4);
    const { stdout: xmp } = await run('pdfinfo', ['-meta', at]);
    expect(xmp).toContain('<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>');
    expect(xmp).toContain('Poster &lt;A&amp;B&gt; “Ế”');
    expect(xmp).toContain('<pdf:Trapped>False</pdf:Trapped>');
    const { stdout: facts } = await run('pdfinfo', [at]);
    expect(facts).toMatch(/PDF version:\s+1\.6/);
  });

  it('comes without that promise where the page needs a larger unit, and with it at 1:10', async () => {
    const large = await exportFor(bannerDesign());
    expect(large.pdf).toContain('/GTS_PDFX');
    expect(large.pdf).not.toContain('PDF/X-4');
    expect((await exportFor(bannerDesign(), { scale: '1:10' })).pdf).toContain('PDF/X-4');
  });

  it('is not there in a file of light', async () => {
    expect((await exportFor(bannerDesign(), { color: 'rgb' })).pdf).not.toContain('OutputIntent');
  });
});

/** The share of the page that each plate covers: cyan, magenta, yellow, black. By Ghostscript. */
async function platesOf(at: string): Promise<number[]> {
  const { stdout } = await run('gs', ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=inkcov', '-o', '-', at]);
  return stdout.trim().split(/\s+/).slice(0, 4).map(Number);
}
