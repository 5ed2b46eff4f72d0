// The fonts that Pano ships, as whole files: every painter on every machine uses the very same outlines.

/** One font file: `BeVietnamPro-700` is assets/fonts/BeVietnamPro-700.ttf, and the name that painters register it under. */
export type FontId = string & { readonly __fontId?: never };

export type FontFamily = {
  /** What designs store and people see. */
  name: string;
  /** File name stem without the weight. */
  file: string;
  weights: readonly number[];
  use: 'slide' | 'banner' | 'serif';
};

export const fontFamilies: readonly FontFamily[] = [
  { name: 'Be Vietnam Pro', file: 'BeVietnamPro', weights: [400, 500, 600, 700, 800], use: 'slide' },
  { name: 'Barlow Condensed', file: 'BarlowCondensed', weights: [500, 600, 700, 800], use: 'banner' },
  { name: 'Noto Serif', file: 'NotoSerif', weights: [400, 700], use: 'serif' },
];

const fallback = fontFamilies[0] as FontFamily;

/** The file that draws a family at a weight: the nearest weight it has, the heavier of two equally near. */
export function resolveFont(familyName: string, weight: number): FontId {
  const family = fontFamilies.find((candidate) => candidate.name === familyName) ?? fallback;
  const nearest = family.weights.reduce((best, candidate) => {
    const gain = Math.abs(best - weight) - Math.abs(candidate - weight);
    return gain > 0 || (gain === 0 && candidate > best) ? candidate : best;
  });
  return `${family.file}-${nearest}`;
}

export const allFontIds: readonly FontId[] = fontFamilies.flatMap((family) =>
  family.weights.map((weight) => `${family.file}-${weight}`),
);

/** Units per em of every shipped file (a test holds it); measuring and drawing at this size in px meets no rounding. */
export const fontUnitsPerEm = 1000;
