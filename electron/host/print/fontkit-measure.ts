// Measures text in the host, where fontkit shapes it.
import { createFontMeasure } from '../../../slides/text/font-measure.ts';
import type { Measure } from '../../../slides/text/measure.ts';
import { openFont, shapeRun } from './font-files.ts';

export function createFontkitMeasure(): Measure {
  return createFontMeasure({
    fontFile: (font) => openFont(font).file,
    advanceUnits: (text, font, isSpaced) =>
      shapeRun(font, text, isSpaced).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0),
  });
}
