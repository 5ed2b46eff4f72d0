// Text measuring is handed in: fontkit in the host, the canvas in the renderer. Both read the same font file and agree to
// about 3 parts in a million. All values are in em (multiply by the font size), y grows downwards from the baseline.
import type { FontId } from '../fonts/catalog.ts';

export type TextExtent = {
  /** Sum of advances with kerning, without letter spacing. */
  advance: number;
  /** Ink bounds of the glyphs; all 0 for text without ink. Top is negative above the baseline. */
  inkLeft: number;
  inkTop: number;
  inkRight: number;
  inkBottom: number;
};

export type FontMetrics = {
  /** Positive distances from the baseline. */
  ascent: number;
  descent: number;
  capHeight: number;
};

export type Measure = {
  /** The font file that draws a family at a weight, of those that whoever measures knows. */
  resolve(familyName: string, weight: number): FontId;
  /** Letters that are spaced apart are never joined (ffi), which changes how wide they are. */
  extent(text: string, font: FontId, isSpaced?: boolean): TextExtent;
  metrics(font: FontId): FontMetrics;
};
