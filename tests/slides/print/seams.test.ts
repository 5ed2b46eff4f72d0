// Strips of a roll that make up a banner.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossesSeam, planSeams, seamOverlapMm } from '../../../slides/print/seams.ts';

describe('the seams of a banner', () => {
  it.each([
    ['a banner narrower than the roll has none', { width: 6000, height: 800, bleed: 50 }, 3200, 'level', 1, 0],
    ['nor has a tall one, turned', { width: 800, height: 6000, bleed: 50 }, 3200, 'upright', 1, 0],
    // 3 m and two bleeds of 100 are just the roll.
    ['a backdrop just fits across', { width: 4000, height: 3000, bleed: 100 }, 3200, 'level', 1, 0],
    ['a little more needs a seam along its shorter way', { width: 4000, height: 3200, bleed: 100 }, 3200, 'upright', 2, 3400],
    ['6 × 4 m: two strips along the width, one seam', { width: 6000, height: 4000, bleed: 0 }, 3200, 'upright', 2, 4000],
  ] as const)('%s', (_what, page, roll, direction, strips, seamLength) => {
    expect(planSeams(page, roll)).toMatchObject({ direction, strips, seamLength });
  });

  it('divide the page equally, into strips that the roll can print', () => {
    const size = fc.integer({ min: 100, max: 20_000 });
    fc.assert(
      fc.property(
        size,
        size,
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 500, max: 5000 }),
        (width, height, bleed, roll) => {
          const plan = planSeams({ width, height, bleed }, roll);
          const across = plan.direction === 'level' ? height : width;
          const ends = [-bleed, ...plan.positions, across + bleed];
          expect(plan.positions).toHaveLength(plan.strips - 1);
          ends.slice(1).forEach((end, index) => {
            const breadth = end - (ends[index] ?? 0);
            expect(breadth).toBeCloseTo((across + 2 * bleed) / plan.strips, 6);
            // Each strip carries half of the overlap at each seam.
            const overlaps = plan.strips === 1 ? 0 : index === 0 || index === plan.strips - 1 ? seamOverlapMm / 2 : seamOverlapMm;
            expect(breadth + overlaps).toBeLessThanOrEqual(roll + seamOverlapMm);
          });
        },
      ),
    );
  });

  it('are known to run through a box, overlap included', () => {
    const plan = planSeams({ width: 6000, height: 4000, bleed: 0 }, 3200);
    expect(plan.positions).toEqual([3000]);
    expect(crossesSeam(plan, { x: 2900, y: 100, width: 200, height: 50 })).toBe(true);
    expect(crossesSeam(plan, { x: 3010, y: 100, width: 200, height: 50 })).toBe(true);
    expect(crossesSeam(plan, { x: 3020, y: 100, width: 200, height: 50 })).toBe(false);
  });
});
