// A banner of six metres as a print shop gets it, read back with tools that are not ours: poppler, qpdf, mutool.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ExportOptions } from '../../../../slides/api/shapes.ts';
import type { Design } from '../../../../slides/model/design.ts';
import { bannerDesign } from '../../../golden/designs.ts';
import { pageBox, unpackPdf } from '../../../support/pdf-tools.ts';
import { exportFolder, exportOf, points } from './export-for-test.ts';

const run = promisify(execFile);
const folder = exportFolder();

async function exportFile(one: Design, options: ExportOptions) {
  const file = await exportOf(one, options);
  return { ...file, at: await folder.write(file) };
}

describe('the banner of 6000 × 800 mm', () => {
  it('has a page box true to 0.01 pt, with trim and bleed', async () => {
    const { at, fileName, bytes } = await exportFile(bannerDesign(), { format: 'pdf' });
    const pdf = await unpackPdf(at);
    const unit = Number(pdf.match(/\/UserUnit (\S+)/)?.[1]);
    expect(unit).toBe(10);
    const size = ([left = 0, bottom = 0, right = 0, top = 0]: number[]) => [(right - left) * unit, (top - bottom) * unit];
    for (const [box, width, height] of [
      ['TrimBox', 6000, 800],
      ['BleedBox', 6100, 900],
      ['MediaBox', 6100, 900],
    ] as const) {
      const [boxWidth = 0, boxHeight = 0] = size(pageBox(pdf, box));
      expect(Math.abs(boxWidth - points(width))).toBeLessThan(0.01);
      expect(Math.abs(boxHeight - points(height))).toBeLessThan(0.01);
    }
    expect(fileName).toBe('BangRon_6000x800mm_Toan-dan-tham-gia-bao-ve-moi-truong-xanh.pdf');
    expect(bytes.length).toBeLessThan(100_000);
  });

  it('is pure vector: no picture and no font', async () => {
    const pdf = await unpackPdf((await exportFile(bannerDesign(), { format: 'pdf' })).at);
    expect(pdf).not.toMatch(/\/Image\b/);
    expect(pdf).not.toMatch(/\/Font\b/);
    expect(pdf).not.toMatch(/\bBT\b/);
    const { stdout } = await run('pdfimages', ['-list', (await exportFile(bannerDesign(), { format: 'pdf' })).at]);
    expect(stdout.trim().split('\n')).toHaveLength(2);
  });

  it('has the slogan as text in live mode, with its font embedded', async () => {
    const { at, bytes } = await exportFile(bannerDesign(), { format: 'pdf', text: 'live' });
    const { stdout } = await run('pdftotext', [at, '-']);
    expect(stdout.trim().replace(/\s+/g, ' ')).toBe('Toàn dân tham gia bảo vệ môi trường xanh, sạch, đẹp'.toUpperCase());
    expect(stdout.normalize('NFC')).toBe(stdout);
    const fonts = await run('pdffonts', [at]);
    expect(fonts.stdout).toMatch(/\+BarlowCondensed-Bold\s+CID TrueType\s+Identity-H\s+yes yes yes/);
    expect(bytes.length).toBeLessThan(100_000);
  });

  it('is the same file every time', async () => {
    for (const text of ['outlines', 'live'] as const) {
      const [one, other] = [
        await exportFile(bannerDesign(), { format: 'pdf', text }),
        await exportFile(bannerDesign(), { format: 'pdf', text }),
      ];
      expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(other.bytes))).toBe(0);
    }
  });

  it('takes another bleed, and crop marks outside of it', async () => {
    const pdf = await unpackPdf((await exportFile(bannerDesign(), { format: 'pdf', bleedMm: 20, hasMarks: true })).at);
    const [trim, bleed, media] = ['TrimBox', 'BleedBox', 'MediaBox'].map((name) => pageBox(pdf, name));
    expect(((trim?.[0] ?? 0) - (bleed?.[0] ?? 0)) * 10).toBeCloseTo(points(20), 2);
    expect(bleed?.[0]).toBeGreaterThan(media?.[0] ?? Infinity);
    expect(pdf).toMatch(/\/Separation\s+\/All\s+\/DeviceCMYK/);
  });
});
