// The one way text is measured: whole-unit advances from whoever shapes the text, ink from the font file. Layouts are then
// the same to the last digit in the studio, on a screen and in the host.
import { type FontId, resolveFont } from '../fonts/catalog.ts';
import type { FontFile } from '../fonts/font-file.ts';
import type { FontMetrics, Measure, TextExtent } from './measure.ts';

export type FontSource = {
  /** Sum of advances with kerning, in font units; a fraction is taken for the shaper's rounding. */
  advanceUnits(text: string, font: FontId, isSpaced: boolean): number;
  fontFile(font: FontId): FontFile;
  /** Where the office's own fonts are known; otherwise only the shipped ones are found. */
  resolve?: Measure['resolve'];
};

/** Far more than the lines of an open design; a longer session starts over. */
const maxCached = 20_000;

export function createFontMeasure({ advanceUnits, fontFile, resolve = resolveFont }: FontSource): Measure {
  const extents = new Map<string, TextExtent>();

  function measure(text: string, font: FontId, isSpaced: boolean): TextExtent {
    const file = fontFile(font);
    const { unitsPerEm } = file;
    const units = (piece: string): number => (piece === '' ? 0 : Math.round(advanceUnits(piece, font, isSpaced)));
    const inked = text.trim();
    const advance = units(text);
    let [top, bottom] = [0, 0];
    let [first, last] = [0, 0];
    let count = 0;
    for (const character of inked) {
      const { hasInk, yMin, yMax, xMin, xMax, advance: width } = file.glyph(character.codePointAt(0) ?? 0);
      if (!hasInk) continue;
      top = count === 0 ? -yMax : Math.min(top, -yMax);
      bottom = count === 0 ? -yMin : Math.max(bottom, -yMin);
      if (count === 0) first = xMin;
      last = width - xMax;
      count++;
    }
    if (count === 0) return { advance: advance / unitsPerEm, inkLeft: 0, inkTop: 0, inkRight: 0, inkBottom: 0 };
    const before = units(text.slice(0, text.length - text.trimStart().length));
    const after = units(text.slice(text.trimEnd().length));
    // `+ 0` turns a negative zero into zero.
    const em = (value: number): number => value / unitsPerEm + 0;
    return {
      advance: em(advance),
      inkLeft: em(before + first),
      inkTop: em(top),
      inkRight: em(advance - after - last),
      inkBottom: em(bottom),
    };
  }

  return {
    resolve,
    extent(text, font, isSpaced = false) {
      const key = `${font}${isSpaced ? ' spaced' : ''}\n${text}`;
      const known = extents.get(key);
      if (known !== undefined) return known;
      const extent = measure(text, font, isSpaced);
      if (extents.size >= maxCached) extents.clear();
      extents.set(key, extent);
      return extent;
    },
    metrics: (font): FontMetrics => fontFile(font).metrics,
  };
}
