// A picture in strips: they cover it, once, and each is within the limits.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../../slides/print/picture-size.ts';
import { largestInStrips, planStrips, type StripLimits, stripLimits } from '../../../slides/print/strips.ts';
import { joiningNote, stripNames } from '../../../slides/print/strips-note.ts';

const banner = { width: 6000, height: 800, unit: 'mm', bleed: 0, safeMargin: 0 } as const;
const side = fc.integer({ min: 1, max: 100_000 });
const limits: fc.Arbitrary<StripLimits> = fc.record({
  pixels: fc.integer({ min: 1, max: 60e6 }),
  sidePx: fc.integer({ min: 1, max: 40_000 }),
  allPixels: fc.integer({ min: 1, max: 1e9 }),
});

describe('strips', () => {
  it('lie edge to edge along the long side, begin at blocks of 16 pixels, and keep to the limits', () => {
    fc.assert(
      fc.property(side, side, limits, (widthPx, heightPx, own) => {
        const strips = planStrips({ widthPx, heightPx }, own);
        if (strips === null) return;
        let end = 0;
        for (const strip of strips) {
          const [from, length, across, all] =
            widthPx >= heightPx
              ? [strip.x, strip.widthPx, strip.heightPx, heightPx]
              : [strip.y, strip.heightPx, strip.widthPx, widthPx];
          expect([from, across]).toEqual([end, all]);
          expect(from % 16).toBe(0);
          expect(length).toBeGreaterThan(0);
          expect(strip.widthPx * strip.heightPx).toBeLessThanOrEqual(own.pixels);
          expect(Math.max(strip.widthPx, strip.heightPx)).toBeLessThanOrEqual(own.sidePx);
          end = from + length;
        }
        expect(end).toBe(Math.max(widthPx, heightPx));
      }),
    );
  });

  it('of the banner at 150 dpi are three, at 40 dpi one', () => {
    const count = (dpi: number) => planStrips(pictureSize(banner, { dpi }), stripLimits('png'))?.length;
    expect([count(150), count(40)]).toEqual([3, 1]);
  });

  it('are shorter in WebP, whose sides are', () => {
    const size = { widthPx: 100_000, heightPx: 100 };
    expect(planStrips(size, stripLimits('webp'))?.length).toBe(7);
    expect(planStrips(size, stripLimits('png'))?.length).toBe(4);
    expect(planStrips({ widthPx: 20_000, heightPx: 16_384 }, stripLimits('webp'))).toBeNull();
  });

  it('end where all of them would be too much, and what is named as the largest can be had', () => {
    const size = pictureSize(banner, { dpi: 1200 });
    expect(planStrips(size, stripLimits('jpg'))).toBeNull();
    const largest = largestInStrips(size, stripLimits('jpg'));
    expect(planStrips(largest, stripLimits('jpg'))).not.toBeNull();
    expect(largest.widthPx).toBeGreaterThan(80_000);
  });
});

describe('what goes with them', () => {
  it('are names that sort in the order of joining', () => {
    const names = stripNames('BangRon.zip', 12, 'png');
    expect([names[0], names[11]]).toEqual(['BangRon-01.png', 'BangRon-12.png']);
    expect(names.toSorted()).toEqual(names);
    expect(stripNames('BangRon.zip', 3, 'jpg')).toEqual(['BangRon-1.jpg', 'BangRon-2.jpg', 'BangRon-3.jpg']);
  });

  const note = (page: typeof banner | { width: number; height: number; unit: 'px'; bleed: 0; safeMargin: 0 }, dpi?: number) => {
    const size = pictureSize(page, { dpi });
    const strips = planStrips(size, { ...stripLimits('png'), pixels: (size.widthPx * size.heightPx) / 2 }) ?? [];
    return joiningNote({ design: { name: 'Tết', page }, size, strips, names: stripNames('x.zip', strips.length, 'png') }, 'vi');
  };

  it('is a note of how they are joined, with the place of each in millimetres', () => {
    const lines = note(banner, 50).split('\r\n');
    expect(lines[1]).toBe('Cả ảnh: 11811 × 1575 điểm ảnh, 6000 × 800 mm, 50 dpi');
    expect(lines[2]).toMatch(/^Ghép từ trái sang phải/);
    expect(lines[5]).toMatch(/^x-2\.png: \d+ × 1575 điểm ảnh, mép trái ở 3952 px = 2007,6 mm$/);
  });

  it('of a page in px speaks of pixels only, and of an upright one from top to bottom', () => {
    const lines = note({ width: 1000, height: 3000, unit: 'px', bleed: 0, safeMargin: 0 }).split('\r\n');
    expect(lines[1]).toBe('Cả ảnh: 1000 × 3000 điểm ảnh');
    expect(lines[2]).toMatch(/^Ghép từ trên xuống dưới/);
    expect(lines[5]).toMatch(/mép trên ở \d+ px$/);
  });
});
