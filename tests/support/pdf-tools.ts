// PDFs read back with tools that are not ours.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PNG } from 'pngjs';
import { averagePixels, finer } from './average-pixels.ts';

const run = promisify(execFile);

/** The dictionaries and all stream contents as text, by qpdf; throws when qpdf finds the file faulty. */
export async function unpackPdf(file: string): Promise<string> {
  await run('qpdf', ['--check', file]);
  const { stdout } = await run('qpdf', ['--qdf', '--object-streams=disable', file, '-'], {
    maxBuffer: 100e6,
    encoding: 'latin1',
  });
  return stdout;
}

/** The numbers of a box of the first page that has it. */
export function pageBox(unpacked: string, name: string): number[] {
  const found = unpacked.match(new RegExp(`/${name} \\[([^\\]]+)\\]`))?.[1];
  return (found ?? '').trim().split(/\s+/).map(Number);
}

/** What a box of the first page measures in mm: `pdfinfo` says the box, `mutool` the page's unit. */
export async function boxSizesMm(file: string): Promise<Record<'media' | 'bleed' | 'trim', [width: number, height: number]>> {
  const [{ stdout: info }, { stdout: pages }] = await Promise.all([
    run('pdfinfo', ['-box', file]),
    run('mutool', ['pages', file, '1']),
  ]);
  const userUnit = Number(pages.match(/<UserUnit v="([^"]+)"/)?.[1] ?? 1);
  const size = (name: string): [number, number] => {
    const sides =
      info
        .match(new RegExp(`^${name}:(.+)$`, 'm'))?.[1]
        ?.trim()
        .split(/\s+/)
        .map(Number) ?? [];
    const [left = 0, bottom = 0, right = 0, top = 0] = sides;
    const mmPerUnit = (25.4 / 72) * userUnit;
    return [(right - left) * mmPerUnit, (top - bottom) * mmPerUnit];
  };
  return { media: size('MediaBox'), bleed: size('BleedBox'), trim: size('TrimBox') };
}

/** The lines of `pdffonts` and `pdfimages -list` below their heading: one for each font, and for each picture or its mask. */
export async function fontsIn(file: string): Promise<string[]> {
  return belowHeading((await run('pdffonts', [file])).stdout);
}

export async function picturesIn(file: string): Promise<string[]> {
  return belowHeading((await run('pdfimages', ['-list', file])).stdout);
}

function belowHeading(table: string): string[] {
  return table.trim().split('\n').slice(2);
}

/** A page as a PNG of exactly this size, by poppler. */
export async function rasterise(file: string, size: { widthPx: number; heightPx: number }, page = 1): Promise<Buffer> {
  const { widthPx, heightPx } = size;
  const pages = ['-f', String(page), '-l', String(page), '-singlefile'];
  const scale = ['-scale-to-x', String(widthPx * finer), '-scale-to-y', String(heightPx * finer)];
  const { stdout: ppm } = await run('pdftoppm', [...pages, ...scale, file], { maxBuffer: 1e9, encoding: 'buffer' });
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.toString('latin1', 0, 40));
  if (header === null || Number(header[1]) !== widthPx * finer || Number(header[2]) !== heightPx * finer) {
    throw new Error(`pdftoppm made another picture than ${widthPx} × ${heightPx} of ${file}`);
  }
  const png = new PNG({ width: widthPx, height: heightPx });
  png.data.set(averagePixels(ppm.subarray(header[0].length), 3, widthPx, heightPx));
  return PNG.sync.write(png);
}
