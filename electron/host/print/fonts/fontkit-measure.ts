// Measures text in the host, where fontkit shapes it.
import { type FontCatalogue, shippedCatalogue } from '../../../../slides/fonts/font-catalogue.ts';
import { createFontMeasure } from '../../../../slides/text/font-measure.ts';
import type { Measure } from '../../../../slides/text/measure.ts';
import { openFont, shapeRun } from './font-files.ts';

export function createFontkitMeasure({ resolve }: Pick<FontCatalogue, 'resolve'> = shippedCatalogue): Measure {
  return createFontMeasure({
    resolve,
    fontFile: (font) => openFont(font).file,
    advanceUnits: (text, font, isSpaced) =>
      shapeRun(font, text, isSpaced).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0),
  });
}

const measures = new WeakMap<FontCatalogue, Measure>();

/** One for each catalogue, so that what was measured for one picture is known for the next. */
export function fontkitMeasureOf(catalogue: FontCatalogue): Measure {
  const measure = measures.get(catalogue) ?? createFontkitMeasure(catalogue);
  measures.set(catalogue, measure);
  return measure;
}
