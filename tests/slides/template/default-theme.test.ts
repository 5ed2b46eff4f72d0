// Letters must be readable in every theme: WCAG 2.2 contrast, computed from the theme's own colours.
import { describe, expect, test } from 'vitest';
import { theme as themeSchema } from '../../../slides/model/theme.ts';
import { defaultThemes } from '../../../slides/template/default-theme.ts';

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test('the formula gives the published values', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#ffffff', '#da251d')).toBeCloseTo(4.93, 1);
});

describe.each(defaultThemes('vi'))('theme $id', (theme) => {
  test('is valid', () => {
    expect(themeSchema.safeParse(theme).success).toBe(true);
  });

  test.each(['ground', 'surface'] as const)('letters on the %s have a contrast of 4.5 or more', (ground) => {
    for (const letters of ['ink', 'accent', 'muted'] as const) {
      expect(contrast(theme.colors[letters], theme.colors[ground]), letters).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('there are at least red, blue, green and white, with the same ids in both languages', () => {
  const ids = defaultThemes('vi').map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['theme-red', 'theme-blue', 'theme-green', 'theme-white']));
  expect(defaultThemes('en').map(({ id }) => id)).toEqual(ids);
  expect(defaultThemes('en').map(({ name }) => name)).not.toEqual(defaultThemes('vi').map(({ name }) => name));
});
