// Measures text with the page's canvas. Call it only after loadFonts() has resolved: before that a system font would answer.
import { fontUnitsPerEm } from '../../slides/fonts/catalog.ts';
import { createFontMeasure } from '../../slides/text/font-measure.ts';
import { loadedFontFile } from './fonts.ts';

let context: OffscreenCanvasRenderingContext2D | null = null;

export const canvasMeasure = createFontMeasure({
  fontFile: loadedFontFile,
  advanceUnits(text, font, isSpaced) {
    context ??= createContext();
    // One pixel for each font unit: advances come back whole.
    context.font = `${fontUnitsPerEm}px "${font}"`;
    context.fontKerning = 'normal';
    // Any spacing keeps the canvas from joining letters; this one is lost in rounding.
    context.letterSpacing = isSpaced ? '0.0001px' : '0px';
    return context.measureText(text).width;
  },
});

function createContext(): OffscreenCanvasRenderingContext2D {
  const created = new OffscreenCanvas(1, 1).getContext('2d');
  if (created === null) throw new Error('this browser gives no 2D canvas');
  return created;
}
