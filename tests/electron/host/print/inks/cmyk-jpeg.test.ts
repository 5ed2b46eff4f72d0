// Our JPEG of four inks, taken apart again by Ghostscript: the inks that went in come out.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import PdfKit from 'pdfkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCmykJpeg } from '../../../../../electron/host/print/inks/cmyk-jpeg.ts';

const run = promisify(execFile);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pano-jpeg-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** One pixel of the picture is one point of the page, which is rendered at one pixel a point. */
async function decoded(jpeg: Uint8Array, width: number, height: number): Promise<Buffer> {
  const document = new PdfKit({ size: [width, height], margin: 0, compress: false });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  const image = document.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: 'DeviceCMYK',
    Filter: 'DCTDecode',
  });
  image.write(Buffer.from(jpeg) as never);
  image.end(undefined);
  Object.assign((document.page as unknown as { xobjects: object }).xobjects, { I1: image });
  document.addContent(`q ${width} 0 0 ${-height} 0 ${height} cm /I1 Do Q`);
  document.end();
  await ended;
  const file = path.join(folder, 'picture.pdf');
  await writeFile(file, Buffer.concat(chunks));
  const target = path.join(folder, 'picture.pam');
  await run('gs', [
    '-q',
    '-dNOPAUSE',
    '-dBATCH',
    '-dInterpolateControl=0',
    '-sDEVICE=pamcmyk32',
    '-r72',
    `-sOutputFile=${target}`,
    file,
  ]);
  const pam = await readFile(target);
  const start = pam.indexOf('ENDHDR\n') + 'ENDHDR\n'.length;
  return pam.subarray(start);
}

function inksOf(width: number, height: number, at: (x: number, y: number, channel: number) => number): Uint8Array {
  return Uint8Array.from({ length: width * height * 4 }, (_, index) => {
    const pixel = index >> 2;
    return at(pixel % width, Math.floor(pixel / width), index & 3);
  });
}

function encode(inks: Uint8Array, width: number, height: number, quality: number, rows = height): Uint8Array {
  const jpeg = createCmykJpeg(width, height, quality);
  for (let top = 0; top < height; top += rows) jpeg.push(inks.subarray(top * width * 4, (top + rows) * width * 4));
  return jpeg.finish();
}

describe('a JPEG of four inks', () => {
  it.each([
    ['one flat colour', 64, 40, (_x: number, _y: number, channel: number) => [0, 255, 128, 40][channel] ?? 0, 2],
    ['slopes, each ink its own way', 203, 117, (x: number, y: number, c: number) => [x, 2 * y, 255 - x, (x + y) >> 1][c] ?? 0, 4],
    ['one pixel', 1, 1, (_x: number, _y: number, channel: number) => channel * 60, 2],
    [
      'sharp edges at a size that is no multiple of eight',
      45,
      31,
      (x: number, y: number, c: number) => (((x >> 3) + (y >> 3) + c) % 2 ? 220 : 20),
      8,
    ],
  ] as const)('gives back %s', async (_name, width, height, at, most) => {
    const inks = inksOf(width, height, at);
    const back = await decoded(encode(inks, width, height, 95), width, height);
    expect(back.length).toBe(inks.length);
    let worst = 0;
    inks.forEach((ink, index) => {
      worst = Math.max(worst, Math.abs(ink - (back[index] ?? 0)));
    });
    expect(worst).toBeLessThanOrEqual(most);
  });

  it('is the same in bands as in one piece', () => {
    const inks = inksOf(100, 61, (x, y, channel) => (x * y * (channel + 1)) & 255);
    expect(encode(inks, 100, 61, 90, 16)).toEqual(encode(inks, 100, 61, 90));
  });

  it('grows with its quality', () => {
    const inks = inksOf(100, 100, (x, y, channel) => (x * y * (channel + 3)) & 255);
    const sizes = [20, 60, 95].map((quality) => encode(inks, 100, 100, quality).length);
    expect(sizes).toEqual([...sizes].sort((one, other) => one - other));
    expect(new Set(sizes).size).toBe(3);
  });
});
