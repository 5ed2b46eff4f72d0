// The plates of a press, one for each ink, as Ghostscript separates the first page of a PDF.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { averagePixels, finer } from './average-pixels.ts';

const run = promisify(execFile);
const pointsPerMm = 72 / 25.4;

type Size = { widthPx: number; heightPx: number; widthMm: number; heightMm: number };

/** By the ink's name; opaque RGBA, white where no ink is and black where it is full. The size in mm is the page's. */
export async function separations(file: string, size: Size): Promise<Map<string, Uint8ClampedArray>> {
  const [width, height] = [size.widthPx * finer, size.heightPx * finer];
  const perInch = (pixels: number, mm: number): number => (pixels * 72) / (mm * pointsPerMm);
  const folder = await mkdtemp(path.join(tmpdir(), 'pano-plates-'));
  try {
    await run('gs', [
      ...['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', '-dLastPage=1', '-sDEVICE=tiffsep', '-sCompression=none', '-dFIXEDMEDIA'],
      `-r${perInch(width, size.widthMm)}x${perInch(height, size.heightMm)}`,
      ...[`-g${width}x${height}`, `-sOutputFile=${path.join(folder, 'plate.tif')}`, file],
    ]);
    const plates = new Map<string, Uint8ClampedArray>();
    for (const name of (await readdir(folder)).sort()) {
      const ink = /^plate\((.+)\)\.tif$/.exec(name)?.[1];
      if (ink === undefined) continue;
      const grey = greyOfTiff(await readFile(path.join(folder, name)), width, height);
      plates.set(ink, averagePixels(grey, 1, size.widthPx, size.heightPx));
    }
    return plates;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Of an uncompressed TIFF of eight bits of grey (TIFF 6.0, section 2), which is what was asked for. */
function greyOfTiff(tiff: Buffer, width: number, height: number): Uint8Array {
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const numberAt = (at: number, bytes: number): number => (isLittle ? tiff.readUIntLE(at, bytes) : tiff.readUIntBE(at, bytes));
  const directory = numberAt(4, 4);
  const tags = new Map<number, number[]>();
  for (let index = 0; index < numberAt(directory, 2); index++) {
    const entry = directory + 2 + index * 12;
    const [type, count] = [numberAt(entry + 2, 2), numberAt(entry + 4, 4)];
    const bytes = type === 3 ? 2 : 4;
    const from = count * bytes > 4 ? numberAt(entry + 8, 4) : entry + 8;
    const isNumber = type === 3 || type === 4;
    tags.set(
      numberAt(entry, 2),
      isNumber ? Array.from({ length: count }, (_, item) => numberAt(from + item * bytes, bytes)) : [],
    );
  }
  const [columns, rows, bits, compression, meaning] = [256, 257, 258, 259, 262].map((tag) => tags.get(tag)?.[0]);
  if (columns !== width || rows !== height || bits !== 8 || compression !== 1 || meaning !== 1) {
    throw new Error(`Ghostscript made a plate of another kind: ${[columns, rows, bits, compression, meaning].join(', ')}`);
  }
  const [starts = [], lengths = []] = [tags.get(273), tags.get(279)];
  return Buffer.concat(starts.map((start, strip) => tiff.subarray(start, start + (lengths[strip] ?? 0))));
}
