import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCrossed, planSeams, seamOverlap } from '../../../slides/print/seams.ts';

const none = { top: 0, right: 0, bottom: 0, left: 0 };
const free = { texts: [], pictures: [] };

test.each([
  // A banner lower than the roll is one strip of its own length.
  [6000, 800, 'along-width', 1, 0],
  // 4 × 3 m hangs off a 3.2 m roll on its side.
  [4000, 3000, 'along-width', 1, 0],
  // 6 × 4 m: one seam of 6 m across, or one of 4 m downwards.
  [6000, 4000, 'along-height', 2, 4000],
  [20_000, 4000, 'along-width', 2, 20_000],
] as const)('%d × %d mm from a roll of 3.2 m', (width, height, direction, strips, seamLength) => {
  const plan = planSeams({ width, height }, none, 3200, free);
  expect(plan.seams).toHaveLength(strips - 1);
  expect({ strips: plan.strips, seamLength: plan.seamLength }).toEqual({ strips, seamLength });
  if (strips > 1) expect(plan.direction).toBe(direction);
});

test('what is folded back counts: 3 m with 10 cm around still fits 3.2 m, not 3.1 m', () => {
  const around = { top: 100, right: 100, bottom: 100, left: 100 };
  expect(planSeams({ width: 6000, height: 3000 }, around, 3200, free).strips).toBe(1);
  expect(planSeams({ width: 6000, height: 3000 }, around, 3100, free).strips).toBe(2);
});

test('a seam moves off the letters when the roll leaves room', () => {
  const text = { x: 500, y: 1800, width: 5000, height: 400 };
  const plan = planSeams({ width: 20_000, height: 4000 }, none, 3200, { texts: [text], pictures: [] });
  expect(plan.direction).toBe('along-width');
  expect(plan.seams.some((at) => isCrossed(text, at, true))).toBe(false);
});

test('every strip comes off the roll, with its weld', () => {
  const length = fc.integer({ min: 500, max: 15_000 });
  fc.assert(
    fc.property(length, length, fc.integer({ min: 900, max: 5000 }), (width, height, roll) => {
      const box = { x: width * 0.2, y: height * 0.4, width: width * 0.6, height: height * 0.2 };
      const plan = planSeams({ width, height }, none, roll, { texts: [box], pictures: [] });
      const span = plan.direction === 'along-width' ? height : width;
      const edges = [0, ...plan.seams, span];
      edges.slice(1).forEach((at, index) => {
        const isInner = index > 0 && index < plan.seams.length;
        const weld = plan.strips === 1 ? 0 : isInner ? seamOverlap : seamOverlap / 2;
        expect(at - (edges[index] ?? 0)).toBeGreaterThan(0);
        expect(at - (edges[index] ?? 0) + weld).toBeLessThanOrEqual(roll + 1e-6);
      });
    }),
  );
});
