// Compares two paintings of one scene, pixel by pixel, and keeps what failed for a person to look at.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const artifacts = new URL('../.artifacts/golden/', import.meta.url).pathname;

/**
 * Colours this far apart (0 to 1, as the eye sees them) count as different. Between two painters rounding of blends stays well
 * below 0.12; between two pictures of one painter 0.05 is enough, which is 20 of 255 levels of green.
 */
export const colorThreshold = { ofPainters: 0.12, ofOnePainter: 0.05 };

/**
 * The share of pixels that differ. Pixels on an edge that both sides smooth are not counted: every rasteriser smooths in its
 * own way. When it is more than `tolerance`, both pictures and their difference are written to tests/.artifacts/golden.
 */
export function differingShare(
  name: string,
  one: Uint8Array,
  other: Uint8Array,
  tolerance: number,
  threshold = colorThreshold.ofPainters,
): number {
  const { share, diff } = compare(name, one, other, threshold);
  if (share > tolerance) {
    mkdirSync(artifacts, { recursive: true });
    writeFileSync(path.join(artifacts, `${name}-one.png`), one);
    writeFileSync(path.join(artifacts, `${name}-other.png`), other);
    writeFileSync(path.join(artifacts, `${name}-diff.png`), PNG.sync.write(diff));
  }
  return share;
}

/** The same of two pictures that ought to differ: nothing is written. */
export function wantedShare(one: Uint8Array, other: Uint8Array, threshold = colorThreshold.ofPainters): number {
  return compare('two pictures that ought to differ', one, other, threshold).share;
}

function compare(name: string, one: Uint8Array, other: Uint8Array, threshold: number): { share: number; diff: PNG } {
  const left = PNG.sync.read(Buffer.from(one));
  const right = PNG.sync.read(Buffer.from(other));
  if (left.width !== right.width || left.height !== right.height) {
    throw new Error(`${name}: ${left.width}×${left.height} against ${right.width}×${right.height}`);
  }
  const { width, height } = left;
  const diff = new PNG({ width, height });
  const differing = pixelmatch(left.data, right.data, diff.data, width, height, { threshold });
  return { share: differing / (width * height), diff };
}

/** Mean difference of all colour values, 0 to 255. */
export function meanDifference(one: Uint8Array, other: Uint8Array): number {
  return meanOf(PNG.sync.read(Buffer.from(one)), PNG.sync.read(Buffer.from(other)), 0);
}

/** What `meanDifference` would be if all of the picture were drawn this many pixels further to the right. */
export function meanOfShift(picture: Uint8Array, shiftPx: number): number {
  const png = PNG.sync.read(Buffer.from(picture));
  return meanOf(png, png, shiftPx);
}

function meanOf(one: PNG, other: PNG, shiftPx: number): number {
  const offset = shiftPx * 4;
  let sum = 0;
  for (let at = offset; at < one.data.length; at++) sum += Math.abs((one.data[at] ?? 0) - (other.data[at - offset] ?? 0));
  return sum / one.data.length;
}
