// A picture that is too large for one file, cut into strips that are joined edge to edge.
import { largestWhere, maxSidePx, type PictureSize, type RasterFormat } from './picture-size.ts';

/** A piece of a picture, in its pixels. */
export type Strip = { x: number; y: number; widthPx: number; heightPx: number };
export type StripLimits = { pixels: number; sidePx: number; allPixels: number };

/** A strip takes 240 MB while it is painted, on any office's machine; all of them together stay a file that can be sent. */
export function stripLimits(format: RasterFormat): StripLimits {
  return { pixels: 60e6, sidePx: maxSidePx[format], allPixels: 1000e6 };
}

/** The blocks of JPEG and WebP: cut between them, strips are compressed as the whole would be. */
const blockPx = 16;

/**
 * Pieces that lie edge to edge: across the long side, in the order in which they are joined (left to right, or top to
 * bottom), all as long as the first but the last. Null when the short side is too long for one, or the whole too large.
 */
export function planStrips({ widthPx, heightPx }: PictureSize, limits: StripLimits): Strip[] | null {
  const isWide = widthPx >= heightPx;
  const [long, short] = isWide ? [widthPx, heightPx] : [heightPx, widthPx];
  const longest = Math.floor(Math.min(limits.sidePx, limits.pixels / short) / blockPx) * blockPx;
  if (short > limits.sidePx || longest === 0 || widthPx * heightPx > limits.allPixels) return null;
  const count = Math.ceil(long / longest);
  const length = Math.ceil(long / count / blockPx) * blockPx;
  return Array.from({ length: count }, (_, index) => {
    const from = index * length;
    const piece = Math.min(length, long - from);
    return isWide ? { x: from, y: 0, widthPx: piece, heightPx: short } : { x: 0, y: from, widthPx: short, heightPx: piece };
  });
}

/** The largest of the same proportions that `planStrips` takes. */
export function largestInStrips(size: PictureSize, limits: StripLimits): PictureSize {
  return largestWhere(size, (smaller) => planStrips(smaller, limits) !== null);
}
