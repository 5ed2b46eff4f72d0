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

  it.each([
    ['a card', { width: 85, height: 55 }, 6, 3, 0.25],
    ['an A4 sheet with bleed', { bleed: 3 }, 6, 4, 0.25],
    ['an A3 poster with bleed', { width: 297, height: 420, bleed: 3 }, 6, 4, 0.25],
    ['an A0 poster', { width: 841, height: 1189, bleed: 5 }, 6, 6, 0.25],
    ['a banner of 6 m', { width: 6000, height: 800, bleed: 50 }, 30, 55, 1.25],
    ['a banner without bleed', { width: 6000, height: 800 }, 30, 15, 1.25],
    ['a backdrop', { width: 6000, height: 3000, bleed: 100 }, 30, 105, 1.25],
    ['a hall’s width', { width: 20_000, height: 8000, bleed: 100 }, 60, 110, 2.5],
  ] as const)('gives %s crop marks in proportion', (_what, own, lengthMm, gapMm, widthPoints) => {
    const asked = page({ ...own, hasMarks: true });
    const { marks, markWidth, media, trim, userUnit, scale } = pageGeometry(asked);
    for (const { x1, y1, x2, y2 } of marks) {
      expect(Math.hypot(x2 - x1, y2 - y1)).toBeCloseTo(lengthMm, 1);
      const outside = Math.max(-x1, x1 - asked.width, -y1, y1 - asked.height);
      expect(outside).toBeCloseTo(gapMm, 1);
      expect(outside).toBeGreaterThan(asked.bleed);
      // The far end is the edge of the sheet: nothing is cut off, nothing is wasted.
      expect(Math.max(-x2, x2 - asked.width, -y2, y2 - asked.height) * scale).toBeCloseTo(trim[0] - media[0], 2);
    }
    expect(markWidth * scale * userUnit).toBeCloseTo(widthPoints, 2);
  });

  it('has marks of the same size when a page is given in px', () => {
    const mm = pageGeometry(page({ width: 508, height: 254, hasMarks: true }));
    const px = pageGeometry(page({ width: 1920, height: 960, unit: 'px', hasMarks: true }));
    expect(px.media.map((side) => Math.round(side * 100))).toEqual(mm.media.map((side) => Math.round(side * 100)));
  });

  it.each([
    ['a banner of 6 m', { width: 6000, height: 800 }],
    ['a banner of 6 m with bleed and marks', { width: 6000, height: 800, bleed: 50, hasMarks: true }],
    ['a backdrop of 20 m', { width: 20_000, height: 8000, bleed: 100, hasMarks: true }],
    ['a card', { width: 85, height: 55, bleed: 2, hasMarks: true }],
    ['a slide', { width: 1920, height: 1080, unit: 'px' }],
  ] as const)('makes %s a tenth as large, with a note outside of everything else', (_what, own) => {
    const asked = page(own);
    const whole = pageGeometry(asked);
    const { userUnit, trim, bleed, media, marks, note, scale } = pageGeometry({ ...asked, oneTo: 10 });
    expect(whole.note).toBeNull();
    expect(userUnit).toBe(1);
    for (const [low, high] of [
      [0, 2],
      [1, 3],
    ] as const) {
      expect((trim[high] - trim[low]) * 10).toBeCloseTo((whole.trim[high] - whole.trim[low]) * whole.userUnit, 4);
      expect((bleed[high] - bleed[low]) * 10).toBeCloseTo((whole.bleed[high] - whole.bleed[low]) * whole.userUnit, 4);
    }
    const { x, y, fontSize } = note ?? { x: NaN, y: NaN, fontSize: NaN };
    expect(fontSize * scale).toBeLessThanOrEqual((4 / 25.4) * 72 + 1e-9);
    expect(y - fontSize).toBeGreaterThan(asked.height + asked.bleed);
    // Also what hangs below the line is on the sheet, and no mark crosses the letters.
    expect((y - asked.height + fontSize * 0.3) * scale).toBeLessThan(trim[1] - media[1]);
    expect(x + fontSize * 5).toBeLessThan(asked.width);
    for (const mark of marks) expect(mark.x1 <= 0 || mark.x1 >= asked.width || mark.y1 <= asked.height).toBe(true);
    expect(x).toBeGreaterThan(0);
  });
});
