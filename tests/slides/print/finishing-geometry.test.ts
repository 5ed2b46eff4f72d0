import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Eyelets } from '../../../slides/model/finishing.ts';
import { eyeletsAlong, finishingOf, noFinishing } from '../../../slides/print/finishing-defaults.ts';
import { finishingGeometry } from '../../../slides/print/finishing-geometry.ts';

const page = { width: 6000, height: 800, unit: 'mm', bleed: 50, safeMargin: 80 } as const;
const withEyelets = (change: Partial<Eyelets>, placement: Eyelets['placement'] = 'edges') =>
  finishingGeometry(page, { ...noFinishing, eyelets: { ...eyeletsAlong(placement, 600), ...change } }).eyelets;
const only = (edge: 'top' | 'left') => ({ top: false, right: false, bottom: false, left: false, [edge]: true });

describe('eyelets on 6000 × 800 mm', () => {
  test.each([
    ['at the corners', withEyelets({}, 'corners'), 4],
    // 5940 mm between the corners: ten parts of 594 mm.
    ['along the top', withEyelets({ edges: only('top') }), 11],
    ['along the top without corners', withEyelets({ edges: only('top') }, 'edges-without-corners'), 9],
    ['along the left', withEyelets({ edges: only('left') }), 3],
    ['all around, corners once', withEyelets({}), 24],
  ])('%s', (_what, eyelets, count) => {
    expect(eyelets).toHaveLength(count);
  });

  test('stand where a shop measures them', () => {
    expect(withEyelets({}, 'corners')).toEqual(
      expect.arrayContaining([
        { x: 30, y: 30 },
        { x: 5970, y: 770 },
      ]),
    );
  });
});

test('neighbours are never further apart than asked, and no two are the same', () => {
  const length = fc.double({ min: 200, max: 12_000, noNaN: true });
  fc.assert(
    fc.property(length, length, fc.double({ min: 50, max: 2000, noNaN: true }), (width, height, spacing) => {
      const eyelets = { ...eyeletsAlong('edges', spacing), edges: only('top') };
      const { eyelets: found } = finishingGeometry({ ...page, width, height }, { ...noFinishing, eyelets });
      const across = found.map(({ x }) => x).sort((a, b) => a - b);
      across.slice(1).forEach((x, index) => {
        const gap = x - (across[index] ?? 0);
        expect(gap).toBeLessThanOrEqual(spacing + 1e-6);
        expect(gap).toBeGreaterThan(0);
      });
      expect(across[0]).toBeCloseTo(Math.min(30, width / 2, height / 2));
    }),
  );
});

test('hems and pockets lie outside of the trim, and the bleed must reach around the deepest', () => {
  const { zones, neededBleed } = finishingGeometry(page, finishingOf('phuon'));
  expect(neededBleed).toEqual({ top: 50, right: 25, bottom: 50, left: 25 });
  expect(zones.map(({ kind, edge }) => `${kind} ${edge}`).sort()).toEqual([
    'hem left',
    'hem right',
    'pocket bottom',
    'pocket top',
  ]);
  expect(zones.find(({ edge }) => edge === 'top')?.area).toEqual({ x: 0, y: -50, width: 6000, height: 50 });
});
