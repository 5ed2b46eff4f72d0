// Sizes of pictures: from what was asked for, against what a file holds, and in real life.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dpiOf,
  fitsOneFile,
  hasProportionsOf,
  largestInOneFile,
  pictureSize,
  pixelsPerMetre,
} from '../../../slides/print/picture-size.ts';

const banner = { width: 6000, height: 800, unit: 'mm' } as const;
const slide = { width: 1920, height: 1080, unit: 'px' } as const;

describe('the size in pixels', () => {
  it.each([
    ['of a slide is its own', slide, {}, 1920, 1080],
    ['of a banner is enough for a full screen', banner, {}, 3000, 400],
    ['of a banner at 50 dpi', banner, { dpi: 50 }, 11_811, 1575],
    ['follows a width', banner, { widthPx: 600 }, 600, 80],
    ['follows a height', banner, { heightPx: 80 }, 600, 80],
    ['is both sides as asked', banner, { widthPx: 1200, heightPx: 630 }, 1200, 630],
    ['knows no inches on a screen', slide, { dpi: 300 }, 1920, 1080],
    ['is never nothing', { width: 10_000, height: 1, unit: 'mm' } as const, { widthPx: 100 }, 100, 1],
  ])('%s', (_what, page, asked, widthPx, heightPx) => {
    expect(pictureSize(page, asked)).toEqual({ widthPx, heightPx });
  });
});

describe('the size in real life', () => {
  it.each([1, 10.16, 50, 72, 150, 300])('of a picture at %d dpi is that of the page, to a pixel', (dpi) => {
    const size = pictureSize(banner, { dpi });
    expect((size.widthPx / (pixelsPerMetre(banner, size) ?? 0)) * 1000).toBeCloseTo(6000, 6);
    expect(Math.abs((dpiOf(banner, size) ?? 0) / dpi - 1)).toBeLessThan(1 / size.widthPx);
  });

  it('is unknown for a design in px, and for a picture in the proportions of a network', () => {
    expect(pixelsPerMetre(slide, { widthPx: 1920, heightPx: 1080 })).toBeNull();
    expect(pixelsPerMetre(banner, { widthPx: 1200, heightPx: 630 })).toBeNull();
  });
});

describe('the largest picture in one file', () => {
  const side = fc.integer({ min: 1, max: 360_000 });
  const format = fc.constantFrom('png', 'jpg', 'webp', 'gif');

  it('fits, has the same proportions, and can be asked for by its long side; a longer one does not fit', () => {
    fc.assert(
      fc.property(side, side, format, (widthPx, heightPx, own) => {
        const size = { widthPx, heightPx };
        const largest = largestInOneFile(size, own);
        const page = { width: widthPx, height: heightPx, unit: 'px' } as const;
        const isWide = widthPx >= heightPx;
        const long = isWide ? largest.widthPx : largest.heightPx;
        const ask = (px: number) => pictureSize(page, isWide ? { widthPx: px } : { heightPx: px });
        expect(fitsOneFile(largest, own)).toBe(true);
        expect(hasProportionsOf(page, largest)).toBe(true);
        expect(ask(long)).toEqual(largest);
        expect(long === Math.max(widthPx, heightPx) || !fitsOneFile(ask(long + 1), own)).toBe(true);
      }),
    );
  });

  it.each([
    ['png', { widthPx: 30_000, heightPx: 4000 }],
    ['webp', { widthPx: 16_383, heightPx: 2184 }],
  ] as const)('of a long banner as %s', (own, largest) => {
    expect(largestInOneFile({ widthPx: 60_000, heightPx: 8000 }, own)).toEqual(largest);
  });
});
