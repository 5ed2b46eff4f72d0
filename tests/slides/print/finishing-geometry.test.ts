// Hems, pockets, frames and eyelets, by hand and by property.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finishing } from '../../../slides/model/finishing.ts';
import { edges, foldsOf, neededBleed, planFinishing } from '../../../slides/print/finishing-geometry.ts';

const none = { top: 0, right: 0, bottom: 0, left: 0 };
const all = { top: true, right: true, bottom: true, left: true };
const plain: Finishing = { hem: none, polePocket: none, frame: 0, eyelets: null };
const banner = { width: 6000, height: 800, safeMargin: 80 };
const eyelets = (own: Partial<NonNullable<Finishing['eyelets']>> = {}): Finishing => ({
  ...plain,
  eyelets: { spacing: 600, inset: 30, diameter: 12, placement: 'edges', edges: all, ...own },
});

describe('eyelets', () => {
  it.each([
    // Long edges: 5940 mm in 10 gaps of 594; short edges: 740 mm in 2 gaps of 370. Corners count once.
    ['along all edges', {}, 2 * 11 + 2 * 1],
    ['without corners', { placement: 'edges-without-corners' as const }, 2 * 9 + 2 * 1],
    ['at the corners only', { placement: 'corners' as const }, 4],
    ['along the upper edge, corners included', { edges: { ...all, right: false, bottom: false, left: false } }, 11],
    [
      'along the upper edge without corners',
      { edges: { ...all, right: false, bottom: false, left: false }, placement: 'edges-without-corners' as const },
      9,
    ],
  ])('%s', (_how, own, count) => {
    expect(planFinishing(banner, eyelets(own)).eyelets).toHaveLength(count);
  });

  it('stand at equal distances, never further apart than asked, never twice, and inside of the page', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 12_000 }),
        fc.integer({ min: 100, max: 4000 }),
        fc.integer({ min: 50, max: 2000 }),
        fc.integer({ min: 5, max: 500 }),
        (width, height, spacing, inset) => {
          const { eyelets: centres } = planFinishing({ width, height, safeMargin: 0 }, eyelets({ spacing, inset }));
          expect(new Set(centres.map(({ x, y }) => `${x} ${y}`)).size).toBe(centres.length);
          for (const { x, y } of centres) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
          const top = centres
            .filter(({ y }) => y === Math.min(...centres.map((one) => one.y)))
            .map(({ x }) => x)
            .sort((a, b) => a - b);
          const gaps = top.slice(1).map((x, index) => x - (top[index] ?? 0));
          for (const gap of gaps) {
            expect(gap).toBeLessThanOrEqual(spacing + 1e-6);
            expect(gap).toBeCloseTo(gaps[0] ?? 0, 6);
          }
        },
      ),
    );
  });

  it('keep letters off the cloth around their rings', () => {
    // 30 mm in, 6 mm of ring, 10 mm of room: less than the safe margin of 80.
    expect(planFinishing(banner, eyelets()).clear).toEqual({ x: 80, y: 80, width: 5840, height: 640 });
    expect(planFinishing(banner, eyelets({ inset: 90 })).clear).toEqual({ x: 106, y: 106, width: 5788, height: 588 });
    const upper = eyelets({ inset: 90, edges: { ...all, right: false, bottom: false, left: false } });
    expect(planFinishing(banner, upper).clear).toEqual({ x: 80, y: 106, width: 5840, height: 614 });
  });
});

describe('folds', () => {
  const folded: Finishing = {
    hem: { ...none, top: 30, bottom: 30 },
    polePocket: { ...none, left: 50, right: 50 },
    frame: 20,
    eyelets: null,
  };

  it('add up on each edge, and the background must reach over the deepest', () => {
    expect(foldsOf(folded)).toEqual({ top: 50, right: 70, bottom: 50, left: 70 });
    expect(neededBleed(folded)).toBe(70);
    expect(neededBleed(null)).toBe(0);
  });

  it('lie outside of the trim, one after the other', () => {
    const { zones } = planFinishing(banner, folded);
    expect(zones).toContainEqual({ kind: 'hem', edge: 'top', box: { x: 0, y: -30, width: 6000, height: 30 } });
    expect(zones).toContainEqual({ kind: 'frame', edge: 'top', box: { x: 0, y: -50, width: 6000, height: 20 } });
    expect(zones).toContainEqual({ kind: 'pole-pocket', edge: 'left', box: { x: -50, y: 0, width: 50, height: 800 } });
    expect(zones).toContainEqual({ kind: 'frame', edge: 'right', box: { x: 6050, y: 0, width: 20, height: 800 } });
    expect(zones).toHaveLength(8);
  });

  it('never reach into the picture, and fill each edge’s fold', () => {
    const length = fc.integer({ min: 0, max: 300 });
    const lengths = fc.record({ top: length, right: length, bottom: length, left: length });
    fc.assert(
      fc.property(lengths, lengths, length, (hem, polePocket, frame) => {
        const plan = planFinishing(banner, { hem, polePocket, frame, eyelets: null });
        for (const { box } of plan.zones) {
          const isOutside = box.x + box.width <= 0 || box.y + box.height <= 0 || box.x >= 6000 || box.y >= 800;
          expect(isOutside).toBe(true);
        }
        for (const edge of edges) {
          const depth = plan.zones
            .filter((zone) => zone.edge === edge)
            .reduce((sum, { box }) => sum + (edge === 'top' || edge === 'bottom' ? box.height : box.width), 0);
          expect(depth).toBe(plan.folds[edge]);
        }
      }),
    );
  });
});
