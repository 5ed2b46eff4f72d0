import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PageRequest, pageGeometry } from '../../../slides/print/page-geometry.ts';

const page = (own: Partial<PageRequest>): PageRequest => ({
  width: 210,
  height: 297,
  unit: 'mm',
  bleed: 0,
  hasMarks: false,
  ...own,
});

describe('pageGeometry', () => {
  it.each([
    ['an A3 poster', { width: 297, height: 420 }, 1],
    ['a page of 5.08 m', { width: 5080, height: 800 }, 1],
    ['a page just above', { width: 5080.1, height: 800 }, 10],
    ['a banner of 6 m', { width: 6000, height: 800 }, 10],
    ['a page that only its bleed makes too long', { width: 5000, height: 800, bleed: 50 }, 10],
    ['a banner of 60 m', { width: 60_000, height: 800 }, 100],
    ['a slide', { width: 1920, height: 1080, unit: 'px' }, 1],
  ] as const)('gives %s the right unit', (_what, own, userUnit) => {
    expect(pageGeometry(page(own)).userUnit).toBe(userUnit);
  });

  it('is true to a hundredth of a point for any size', () => {
    const millimetres = fc.double({ min: 1, max: 100_000, noNaN: true });
    fc.assert(
      fc.property(
        millimetres,
        millimetres,
        fc.double({ min: 0, max: 500, noNaN: true }),
        fc.boolean(),
        (width, height, bleed, hasMarks) => {
          const { userUnit, media, trim, bleed: bleedBox } = pageGeometry(page({ width, height, bleed, hasMarks }));
          const points = (units: number) => units * userUnit;
          expect(Math.abs(points(trim[2] - trim[0]) - (width / 25.4) * 72)).toBeLessThan(0.01);
          expect(Math.abs(points(trim[3] - trim[1]) - (height / 25.4) * 72)).toBeLessThan(0.01);
          expect(Math.abs(points(trim[0] - bleedBox[0]) - (bleed / 25.4) * 72)).toBeLessThan(0.01);
          expect(media[2]).toBeLessThanOrEqual(14_400.001);
          expect(media[0]).toBe(0);
          for (const side of [0, 1]) expect(media[side]).toBeLessThanOrEqual(bleedBox[side] ?? -1);
          for (const side of [2, 3]) expect(media[side]).toBeGreaterThanOrEqual(bleedBox[side] ?? Infinity);
        },
      ),
    );
  });

  it('keeps crop marks out of the bleed, on the lines of the trim', () => {
    const { marks } = pageGeometry(page({ width: 100, height: 50, bleed: 5, hasMarks: true }));
    expect(marks).toHaveLength(8);
    for (const { x1, y1, x2, y2 } of marks) {
      const isLevel = y1 === y2;
      expect(isLevel ? [0, 50] : [0, 100]).toContain(isLevel ? y1 : x1);
      for (const [at, end] of isLevel
        ? [
            [x1, 100],
            [x2, 100],
          ]
        : [
            [y1, 50],
            [y2, 50],
          ]) {
        expect(Math.max(-(at ?? 0), (at ?? 0) - (end ?? 0))).toBeGreaterThanOrEqual(5);
      }
    }
  });
});
