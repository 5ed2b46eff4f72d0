// Measures text with the page's canvas. Call it only after loadFonts() has resolved: before that a system font would answer.
import { unitsPerEmOf } from '../../slides/fonts/font-id.ts';
import { createFontMeasure } from '../../slides/text/font-measure.ts';
import type { Measure } from '../../slides/text/measure.ts';
import { loadedFontFile } from './fonts.ts';

let context: OffscreenCanvasRenderingContext2D | null = null;

export function createCanvasMeasure(resolve: Measure['resolve']): Measure {
  return createFontMeasure({
    resolve,
    fontFile: loadedFontFile,
    advanceUnits(text, font, isSpaced) {
      context ??= createContext();
      // One pixel for each font unit: advances come back whole.
      context.font = `${unitsPerEmOf(font)}px "${font}"`;
      context.fontKerning = 'normal';
      // Any spacing keeps the canvas from joining letters; this one is lost in rounding.
      context.letterSpacing = isSpaced ? '0.0001px' : '0px';
      return context.measureText(text).width;
    },
  });
}

function createContext(): OffscreenCanvasRenderingContext2D {
  const created = new OffscreenCanvas(1, 1).getContext('2d');
  if (created === null) throw new Error('this browser gives no 2D canvas');
  return created;
}
