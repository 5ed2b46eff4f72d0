// What colours become in ink: the kept data against the profile it comes from, and which colours are told.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chromaOf, colorDifference } from '../../../../slides/print/color/color-difference.ts';
import { readPressProfile } from '../../../../slides/print/color/press-profile.ts';
import { dullerInPrint, measurePrintedColors, printedLab } from '../../../../slides/print/color/printed-colors.ts';
import { colorOfLab, type Lab, labOf } from '../../../../slides/print/color/srgb-lab.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const profile = readPressProfile(readFileSync(path.join(root, 'assets/color/ISOcoated_v2_300_bas.icc')));
const colors = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const isGrey = (color: string) => color.slice(1, 3) === color.slice(3, 5) && color.slice(3, 5) === color.slice(5);

it('the kept data is what the profile gives; `vitest -u` writes it anew', async () => {
  const rows = measurePrintedColors(profile).map((row) => `  '${row}',`);
  const source = [
    '// Made by tests/slides/print/color/printed-colors.test.ts from assets/color/ISOcoated_v2_300_bas.icc (FOGRA39, coated paper).',
    '',
    '/** Read by printed-colors.ts. */',
    'export const printedFogra39: readonly string[] = [',
    ...rows,
    '];',
    '',
  ].join('\n');
  await expect(source).toMatchFileSnapshot(path.join(root, 'slides/print/color/printed-fogra39.ts'));
});

describe('a colour in ink', () => {
  it('is that of the profile, to a just visible difference on average', () => {
    let [total, count] = [0, 0];
    fc.assert(
      fc.property(
        colors.filter((color) => !isGrey(color)),
        (color) => {
          const off = colorDifference(printedLab(color), profile.toLab(profile.toCmyk(labOf(color))));
          expect(off).toBeLessThan(3);
          total += off;
          count++;
        },
      ),
      { numRuns: 2000 },
    );
    expect(total / count).toBeLessThan(0.5);
  });

  // Solid inks of FOGRA39 as the printing standard ISO 12647-2 gives them, relative to the paper (95, 0, -2).
  it.each([
    ['white paper', [0, 0, 0, 0], [100, 0, 0]],
    ['cyan', [1, 0, 0, 0], [57, -37, -46]],
    ['magenta', [0, 1, 0, 0], [50, 76, -2]],
    ['yellow', [0, 0, 1, 0], [93, -5, 94]],
  ] as const)('%s looks as measured', (_name, inks, lab) => {
    expect(colorDifference(profile.toLab([...inks]), lab as unknown as Lab)).toBeLessThan(3.5);
  });
});

describe('what ink cannot show', () => {
  it.each(['#00ff00', '#0000ff', '#ff00ff', '#00ffff', '#8000ff', '#00ff40', '#673ab7'])('%s is told, and duller', (color) => {
    const printed = dullerInPrint(color);
    expect(printed).toMatch(/^#[0-9a-f]{6}$/);
    expect(chromaOf(labOf(printed ?? '#000000'))).toBeLessThan(chromaOf(labOf(color)) - 10);
  });

  it.each([
    // Reds and yellows of banners, pure ones too.
    ...['#ff0000', '#da251d', '#c8102e', '#ed1c24', '#a8161b', '#ffff00', '#ffcd00', '#ffd700', '#ff8000'],
    // Greens, blues and browns of themes.
    ...['#135e38', '#00a651', '#0d4a86', '#0066cc', '#0f5f5c', '#6b3e1f'],
    // Greys, and what is nearly black.
    ...['#ffffff', '#000000', '#808080', '#000011', '#0a0008', '#00110a'],
  ])('%s is left alone', (color) => {
    expect(dullerInPrint(color)).toBeNull();
  });

  it('is never a colour that has less to lose than what is told of', () => {
    fc.assert(
      fc.property(colors, (color) => {
        if (chromaOf(labOf(color)) < 20) expect(dullerInPrint(color)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the measures', () => {
  // Pairs of the test data that its authors publish (Sharma, Wu and Dalal, 2005).
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864], 1.263],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('%j and %j differ by %s', (one, other, expected) => {
    expect(colorDifference(one, other)).toBeCloseTo(expected, 4);
    expect(colorDifference(other, one)).toBeCloseTo(expected, 4);
  });

  it('lead from every colour to Lab and back', () => {
    fc.assert(
      fc.property(colors, (color) => {
        expect(colorOfLab(labOf(color))).toBe(color);
      }),
    );
  });
});
