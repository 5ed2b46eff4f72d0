// The fonts that Pano ships, as whole files: every painter on every machine uses the very same outlines.

/** One font file: `BeVietnamPro-700` is assets/fonts/BeVietnamPro-700.ttf, and the name that painters register it under. */
export type FontId = string & { readonly __fontId?: never };

/** What a family is good for: the groups in which people choose. */
export type FontUse = 'slide' | 'banner' | 'serif' | 'letter' | 'led' | 'decorative';

export type FontFamily = {
  /** What designs store and people see. */
  name: string;
  /** File name stem without the weight. */
  file: string;
  weights: readonly number[];
  use: FontUse;
  unitsPerEm: number;
};

function family(use: FontUse, name: string, unitsPerEm: number, ...weights: number[]): FontFamily {
  return { name, file: name.replaceAll(' ', ''), weights, use, unitsPerEm };
}

/** The first one stands in for families that are not there. */
export const fontFamilies: readonly FontFamily[] = [
  family('slide', 'Be Vietnam Pro', 1000, 400, 500, 600, 700, 800),
  family('slide', 'Inter', 2048, 400, 700),
  family('slide', 'Montserrat', 1000, 500, 700),
  family('slide', 'Mulish', 1000, 500, 700, 900),
  family('slide', 'Noto Sans', 1000, 400, 700),
  family('banner', 'Barlow Condensed', 1000, 500, 600, 700, 800),
  family('banner', 'Anton', 2048, 400),
  family('banner', 'Big Shoulders', 2000, 600, 800),
  family('banner', 'Oswald', 1000, 400, 600, 700),
  family('banner', 'Saira Extra Condensed', 1000, 500, 700, 800),
  family('serif', 'Noto Serif', 1000, 400, 700),
  family('serif', 'Playfair Display', 1000, 400, 700, 900),
  // As wide as Times New Roman and Arial, letter by letter.
  family('letter', 'Tinos', 2048, 400, 700),
  family('letter', 'Arimo', 2048, 400, 700),
  family('led', 'Asap Condensed', 1000, 500, 700),
  family('led', 'Barlow Semi Condensed', 1000, 500, 700),
  family('led', 'Roboto Condensed', 2048, 400, 600, 700),
  family('decorative', 'Alfa Slab One', 1000, 400),
  family('decorative', 'Charm', 1000, 400, 700),
  family('decorative', 'Lobster', 1000, 400),
  family('decorative', 'Patrick Hand', 1000, 400),
];

const standIn = fontFamilies[0] as FontFamily;

/** The weight that is drawn for a wanted one: the nearest there is, the heavier of two equally near. */
export function nearestWeight(weights: readonly number[], wanted: number): number {
  return weights.reduce((best, candidate) => {
    const gain = Math.abs(best - wanted) - Math.abs(candidate - wanted);
    return gain > 0 || (gain === 0 && candidate > best) ? candidate : best;
  });
}

/** The shipped file that draws a family at a weight. The office's own fonts are known to a FontCatalogue only. */
export function resolveFont(familyName: string, weight: number): FontId {
  const { file, weights } = fontFamilies.find(({ name }) => name === familyName) ?? standIn;
  return `${file}-${nearestWeight(weights, weight)}`;
}

export const allFontIds: readonly FontId[] = fontFamilies.flatMap(({ file, weights }) =>
  weights.map((weight) => `${file}-${weight}`),
);
