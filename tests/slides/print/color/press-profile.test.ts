// The shipped profile read by our own code, held to what another colour engine makes of it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInkRecipes } from '../../../../slides/print/color/ink-recipes.ts';
import { createPictureInks } from '../../../../slides/print/color/picture-inks.ts';
import { readPressProfile } from '../../../../slides/print/color/press-profile.ts';
import { srgbToLab } from '../../../../slides/print/color/srgb-lab.ts';
import { testTheme } from '../../../golden/designs.ts';

const file = path.resolve(import.meta.dirname, '../../../../assets/color/ISOcoated_v2_300_bas.icc');
const profile = readPressProfile(readFileSync(file));
const inksOf = (red: number, green: number, blue: number) => profile.toCmyk(srgbToLab(red / 255, green / 255, blue / 255));
const channel = fc.integer({ min: 0, max: 255 });

describe('the press profile', () => {
  // In percent, by Little CMS (ImageMagick 6.9, perceptual) from the same file and its own sRGB.
  it.each([
    [
      [255, 0, 0],
      [0, 89.8, 97.6, 0],
    ],
    [
      [0, 0, 0],
      [75.3, 66.3, 63.1, 94.9],
    ],
    [
      [255, 255, 255],
      [0, 0, 0, 0],
    ],
    [
      [168, 22, 27],
      [19.6, 97.3, 90.6, 18],
    ],
    [
      [255, 212, 94],
      [2, 16.1, 68.2, 0],
    ],
    [
      [13, 74, 134],
      [94.5, 68.2, 15.3, 10.2],
    ],
    [
      [19, 94, 56],
      [83.9, 28.2, 83.1, 38.8],
    ],
    [
      [128, 128, 128],
      [47.8, 38.4, 38, 19.6],
    ],
  ] as const)('turns %s into the inks that another engine says', ([red, green, blue], expected) => {
    inksOf(red, green, blue).forEach((ink, index) => {
      expect(Math.abs(ink * 100 - (expected[index] ?? 0))).toBeLessThan(0.6);
    });
  });

  it('never asks for more ink than the paper takes, nor for less than none', () => {
    fc.assert(
      fc.property(channel, channel, channel, (red, green, blue) => {
        const inks = inksOf(red, green, blue);
        for (const ink of inks) expect(ink >= 0 && ink <= 1).toBe(true);
        expect(inks.reduce((sum, ink) => sum + ink, 0)).toBeLessThanOrEqual(3.01);
      }),
    );
  });

  it('is refused when it is no profile of a press', () => {
    expect(() => readPressProfile(new Uint8Array(200))).toThrow('CMYK');
  });
});

describe('the inks of a picture', () => {
  const pictureInks = createPictureInks(profile);

  it('are those of each of its colours, within two steps of 255 on average and six at most', () => {
    let [total, count] = [0, 0];
    fc.assert(
      fc.property(channel, channel, channel, (red, green, blue) => {
        const fast = pictureInks(Uint8Array.of(red, green, blue, 7));
        inksOf(red, green, blue).forEach((ink, index) => {
          const off = Math.abs((fast[index] ?? 0) - ink * 255);
          total += off;
          count++;
          expect(off).toBeLessThanOrEqual(6);
        });
      }),
      { numRuns: 2000 },
    );
    expect(total / count).toBeLessThan(2);
  });
});

describe('the inks of a colour', () => {
  const inks = {
    ...testTheme.inks,
    ground: { cmyk: [0, 100, 100, 0] as [number, number, number, number], spot: null },
    ink: { cmyk: [0, 0, 100, 0] as [number, number, number, number], spot: 'PANTONE Yellow C' },
  };
  const recipes = createInkRecipes({ colors: testTheme.colors, inks }, profile);

  it('are exactly what the office has set', () => {
    expect(recipes(testTheme.colors.ground)).toEqual({ cmyk: [0, 1, 1, 0], spot: null });
    expect(recipes(testTheme.colors.ink)).toEqual({ cmyk: [0, 0, 1, 0], spot: 'PANTONE Yellow C' });
  });

  it.each([
    ['#000000', 1],
    ['#808080', 127 / 255],
    ['#fefefe', 1 / 255],
  ])('are black alone for the grey %s', (grey, black) => {
    const { cmyk } = recipes(grey);
    expect(cmyk.slice(0, 3)).toEqual([0, 0, 0]);
    expect(cmyk[3]).toBeCloseTo(black, 10);
  });

  it('are those of the profile for every other colour', () => {
    expect(recipes('#0d4a86')).toEqual({ cmyk: inksOf(13, 74, 134), spot: null });
  });
});
