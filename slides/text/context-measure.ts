// Text measuring through any canvas context. It measures at as many pixels as the font has units per em and rounds to whole
// units: kerned advances and ink bounds are then the font's own integers, equal to what fontkit reads from the file.
import { type FontId, fontUnitsPerEm } from '../fonts/catalog.ts';
import type { FontMetrics, Measure, TextExtent } from './measure.ts';

/** The part of a 2D context that measures. */
export interface MeasuringContext {
  font: string;
  fontKerning: string;
  textAlign: string;
  textBaseline: string;
  measureText(text: string): {
    width: number;
    actualBoundingBoxLeft: number;
    actualBoundingBoxRight: number;
    actualBoundingBoxAscent: number;
    actualBoundingBoxDescent: number;
    fontBoundingBoxAscent: number;
    fontBoundingBoxDescent: number;
  };
}

/** Far more than the lines of an open design; a longer session starts over. */
const maxCached = 20_000;

export function createContextMeasure<C extends MeasuringContext>(createContext: () => C): Measure {
  let context: MeasuringContext | null = null;
  const extents = new Map<string, TextExtent>();
  const metrics = new Map<FontId, FontMetrics>();

  function measure(text: string, font: FontId) {
    context ??= createContext();
    context.font = `${fontUnitsPerEm}px "${font}"`;
    context.fontKerning = 'normal';
    context.textAlign = 'left';
    context.textBaseline = 'alphabetic';
    return context.measureText(text);
  }

  return {
    extent(text, font) {
      const key = `${font}\n${text}`;
      const known = extents.get(key);
      if (known !== undefined) return known;
      const box = measure(text, font);
      const hasInk = box.actualBoundingBoxRight > -box.actualBoundingBoxLeft;
      const extent = {
        advance: em(box.width),
        inkLeft: hasInk ? em(-box.actualBoundingBoxLeft) : 0,
        inkTop: hasInk ? em(-box.actualBoundingBoxAscent) : 0,
        inkRight: hasInk ? em(box.actualBoundingBoxRight) : 0,
        inkBottom: hasInk ? em(box.actualBoundingBoxDescent) : 0,
      };
      if (extents.size >= maxCached) extents.clear();
      extents.set(key, extent);
      return extent;
    },
    metrics(font) {
      const known = metrics.get(font);
      if (known !== undefined) return known;
      const capital = measure('H', font);
      const found = {
        ascent: em(capital.fontBoundingBoxAscent),
        descent: em(capital.fontBoundingBoxDescent),
        capHeight: em(capital.actualBoundingBoxAscent),
      };
      metrics.set(font, found);
      return found;
    },
  };
}

function em(px: number): number {
  // `+ 0` turns a negative zero into zero.
  return Math.round(px) / fontUnitsPerEm + 0;
}
