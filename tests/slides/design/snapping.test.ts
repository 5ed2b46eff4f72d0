import { describe, expect, it } from 'vitest';
import { snapBox, snapLines } from '../../../slides/design/snapping.ts';

const page = { width: 1000, height: 500, unit: 'px', bleed: 0, safeMargin: 50 } as const;
const box = { x: 0, y: 0, width: 100, height: 100 };

describe('snapping', () => {
  it.each([
    ['the left edge', { ...box, x: 3, y: 230 }, { dx: -3 }],
    ['the safe margin', { ...box, x: 53, y: 230 }, { dx: -3 }],
    ['the middle of the page', { ...box, x: 447, y: 230 }, { dx: 3 }],
    ['the right edge', { ...box, x: 904, y: 230 }, { dx: -4 }],
    ['nothing when far from all', { ...box, x: 300, y: 230 }, { dx: 0 }],
  ])('catches on %s', (_name, moved, expected) => {
    expect(snapBox(moved, snapLines(page, []), 5)).toMatchObject(expected);
  });

  it('catches on the edges and the middle of other elements, and shows where', () => {
    const lines = snapLines(page, [{ x: 600, y: 20, width: 60, height: 40 }]);
    const snap = snapBox({ ...box, x: 598, y: 300 }, lines, 5);
    expect(snap.dx).toBe(2);
    expect(snap.guides).toEqual([{ axis: 'x', at: 600, from: 20, to: 400 }]);
  });

  it('shows one guide where the edges and the middle of a level line are one', () => {
    const { guides } = snapBox({ x: 310, y: 248, width: 200, height: 0 }, snapLines(page, []), 5);
    expect(guides).toEqual([{ axis: 'y', at: 250, from: 0, to: 1000 }]);
  });

  it('takes the nearest of several lines', () => {
    const lines = snapLines(page, [{ x: 304, y: 0, width: 500, height: 10 }]);
    expect(snapBox({ ...box, x: 302, y: 230 }, [...lines, { axis: 'x', at: 301, from: 0, to: 1 }], 5).dx).toBe(-1);
  });
});
