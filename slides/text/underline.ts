// Where an underline lies: under the dots of ậ and ự, which it must not swallow, and as thick as the font's own dash.
import type { Measure } from './measure.ts';
import type { LetterStyle } from './styled-text.ts';

/** In em of the element: `top` below the baseline. */
export type Underline = { top: number; thickness: number };

const gap = 0.035;
const [thinnest, thickest] = [0.045, 0.12];

export function underlineOf({ font, scale }: LetterStyle, measure: Measure): Underline {
  const dash = measure.extent('–', font);
  const thickness = Math.min(thickest, Math.max(thinnest, dash.inkBottom - dash.inkTop));
  return { top: (measure.extent('Ạự', font).inkBottom + gap) * scale, thickness: thickness * scale };
}
