// Measures text with the page's canvas. Call it only after loadFonts() has resolved: before that a system font would answer.
import { createContextMeasure } from '../../slides/text/context-measure.ts';

export const canvasMeasure = createContextMeasure(() => {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) throw new Error('this browser gives no 2D canvas');
  return context;
});
