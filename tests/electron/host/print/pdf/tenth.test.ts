// A page of a tenth of the true size, read back by poppler and qpdf.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportDesign } from '../../../../../electron/host/print/export-design.ts';
import type { ExportOptions } from '../../../../../slides/api/shapes.ts';
import { bannerDesign, testTheme } from '../../../../golden/designs.ts';
import { readTestMedia } from '../../../../golden/pictures.ts';

const run = promisify(execFile);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pano-tenth-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function exportTenth(own: Partial<ExportOptions> = {}) {
  const options: ExportOptions = { format: 'pdf', scale: '1:10', ...own };
  const file = await exportDesign({
    design: bannerDesign(),
    theme: testTheme,
    readMedia: readTestMedia,
    options,
    language: 'vi',
  });
  const at = path.join(folder, 'tenth.pdf');
  await writeFile(at, file.bytes);
  return { ...file, at };
}

async function boxes(at: string): Promise<Record<string, number[]>> {
  const { stdout } = await run('pdfinfo', ['-box', at]);
  return Object.fromEntries(
    [...stdout.matchAll(/^(\w+Box):\s+(.+)$/gm)].map(([, name = '', sides = '']) => [
      name,
      sides.trim().split(/\s+/).map(Number),
    ]),
  );
}

const points = (mm: number): number => (mm * 72) / 25.4;

describe('a banner of 6000 × 800 mm at 1:10', () => {
  it.each([false, true])('is a page of 600 × 80 mm without a unit of its own (crop marks: %s)', async (hasMarks) => {
    const { at, fileName } = await exportTenth({ hasMarks });
    const { MediaBox: media = [], TrimBox: trim = [], BleedBox: bleed = [] } = await boxes(at);
    const sides = ([left = 0, bottom = 0, right = 0, top = 0]: number[]) => [right - left, top - bottom];
    for (const [box, width, height] of [
      [trim, 600, 80],
      [bleed, 610, 90],
    ] as const) {
      const [boxWidth = 0, boxHeight = 0] = sides(box);
      // pdfinfo rounds each side to a hundredth.
      expect(Math.abs(boxWidth - points(width))).toBeLessThan(0.011);
      expect(Math.abs(boxHeight - points(height))).toBeLessThan(0.011);
    }
    expect(media[0]).toBe(0);
    expect(media[1]).toBeLessThan(bleed[1] ?? -1);
    expect(fileName).toBe('BangRon_6000x800mm_TL1-10_Toan-dan-tham-gia-bao-ve-moi-truong-xanh.pdf');
    const { stdout } = await run('qpdf', ['--qdf', '--object-streams=disable', at, '-'], { maxBuffer: 50e6, encoding: 'latin1' });
    expect(stdout).not.toContain('/UserUnit');
    expect((await run('qpdf', ['--check', at])).stdout).toContain('No syntax or stream encoding errors');
  });

  it('has its note in black below the bleed, and none in the text of the design', async () => {
    const { at } = await exportTenth({ text: 'live' });
    await run('pdftoppm', ['-png', '-singlefile', '-r', '72', at, path.join(folder, 'tenth')]);
    const { stdout: png } = await run('cat', [path.join(folder, 'tenth.png')], { encoding: 'buffer' });
    const { width, height, data } = PNG.sync.read(png);
    const { BleedBox: bleed = [] } = await boxes(at);
    const inkIn = (from: number, to: number): number => {
      let ink = 0;
      for (let y = from; y < to; y++) for (let x = 0; x < width; x++) if ((data[(y * width + x) * 4] ?? 255) < 100) ink++;
      return ink;
    };
    const below = Math.ceil(height - (bleed[1] ?? 0));
    expect(inkIn(below, height)).toBeGreaterThan(40);
    expect(inkIn(0, Math.floor(height - (bleed[3] ?? 0)))).toBe(0);
    expect((await run('pdftotext', [at, '-'])).stdout).not.toContain('1:10');
  });

  it('leaves pictures as they are', async () => {
    const { fileName } = await exportTenth({ format: 'png' });
    expect(fileName).not.toContain('TL1');
  });
});
