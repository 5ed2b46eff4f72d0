// Sheets of an office printer that together show all of a design, each seam with its strip for glue.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planTiles, tileMarginMm, tileOverlapMm, tilePapers } from '../../../slides/print/tiles.ts';

describe('the sheets of a design', () => {
  it.each([
    // By hand: an upright A4 shows 194 × 281 mm, each further one 184 × 271 mm more.
    [194, 281, 'A4', 1, 1],
    [195, 281, 'A4', 2, 1],
    [297, 420, 'A4', 2, 2],
    [297, 420, 'A3', 1, 2],
    [281, 404, 'A3', 1, 1],
    // A banner of 6 m: upright 33 × 3 = 99 sheets, lying (281 × 194 mm) 23 × 5 = 115.
    [6000, 800, 'A4', 33, 3],
    [6000, 800, 'A3', 16, 3],
    [10, 10, 'A4', 1, 1],
  ] as const)('%d × %d mm on %s are %d columns of %d rows', (width, height, paper, columns, rows) => {
    expect(planTiles(width, height, paper)).toMatchObject({ columns, rows });
  });

  it('lie on their side where that saves paper', () => {
    const { sheet, columns, rows } = planTiles(281, 194, 'A4');
    expect([sheet.widthMm, sheet.heightMm, columns, rows]).toEqual([297, 210, 1, 1]);
  });

  it('are named by row and column', () => {
    const { tiles } = planTiles(560, 10_000, 'A4');
    expect(tiles.slice(0, 4).map(({ label }) => label)).toEqual(['A1', 'A2', 'A3', 'B1']);
    expect(tiles.some(({ label }) => label === 'AA1')).toBe(true);
  });

  it('show every part of it, fit on the paper, and overlap by the strip of glue', () => {
    const size = fc.double({ min: 1, max: 20_000, noNaN: true });
    fc.assert(
      fc.property(size, size, fc.constantFrom('A4', 'A3'), (width, height, paper) => {
        const { tiles, sheet, columns, rows } = planTiles(width, height, paper);
        expect(tiles).toHaveLength(columns * rows);
        expect(new Set(tiles.map(({ label }) => label)).size).toBe(tiles.length);
        expect([sheet.widthMm, sheet.heightMm].sort()).toEqual(Object.values(tilePapers[paper]).sort());
        for (const { row, column, source, glue } of tiles) {
          expect(source.width).toBeGreaterThan(0);
          expect(source.width).toBeLessThanOrEqual(sheet.widthMm - 2 * tileMarginMm + 1e-9);
          expect(source.height).toBeLessThanOrEqual(sheet.heightMm - 2 * tileMarginMm + 1e-9);
          const right = tiles.find((other) => other.row === row && other.column === column + 1);
          const below = tiles.find((other) => other.row === row + 1 && other.column === column);
          const end = source.x + source.width;
          const foot = source.y + source.height;
          if (right === undefined) expect(end).toBeCloseTo(width, 6);
          else expect(end - right.source.x).toBeCloseTo(tileOverlapMm, 6);
          if (below === undefined) expect(foot).toBeCloseTo(height, 6);
          else expect(foot - below.source.y).toBeCloseTo(tileOverlapMm, 6);
          expect(glue.right?.x).toEqual(right === undefined ? undefined : right.source.x);
          expect(glue.bottom?.y).toEqual(below === undefined ? undefined : below.source.y);
        }
      }),
    );
  });
});
