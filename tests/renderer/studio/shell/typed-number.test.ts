// A number field while it is typed in: half a number is none, and none is ever taken for another.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTyped } from '../../../../renderer/studio/shell/typed-number.ts';

describe('what stands in the field', () => {
  it.each([
    ['', null],
    [' ', null],
    ['-', null],
    ['.', null],
    ['12.', 12],
    ['1.0', 1],
    ['007', 7],
    [150, 150],
    [0, null],
    [2401, null],
    ['99999999999999', null],
  ])('%j is %j', (typed, meant) => {
    expect(readTyped(typed, { min: 1, max: 2400 })).toBe(meant);
  });

  it('is a number of the range as it stands, or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.integer()), fc.nat(), fc.nat(), (typed, min, size) => {
        const meant = readTyped(typed, { min, max: min + size });
        if (meant === null) return;
        expect(meant).toBe(Number(typed));
        expect(meant >= min && meant <= min + size).toBe(true);
      }),
    );
  });
});
