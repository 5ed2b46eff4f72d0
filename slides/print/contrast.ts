// How two colours stand beside each other. Contrast is as WCAG 2.2 defines it (relative luminance, 1.4.3).
// Letters vibrate on their ground where both are strong colours of opposing hues and near each other in lightness, so that
// hue alone draws the edge: the conditions of Josef Albers, Interaction of Color (1963), “vibrating boundaries”; red with
// blue is the worst, as the eye cannot focus both at once (chromostereopsis). Measured here in CIE Lab; the table of
// tests/slides/print/contrast.test.ts holds the limits to pairs that sign makers use and refuse.
import { chromaOf, hueOf } from './color/color-difference.ts';
import { labOf } from './color/srgb-lab.ts';

/** Of CIE Lab; theme reds and greens have 35 to 75, paper whites and blacks below 10. */
const strongChroma = 30;
/** A quarter of the circle: yellow and red lie 60 apart, red and blue 100, red and green 95 or more. */
const opposingDegrees = 90;
/** WCAG's least for letters of any size: from here on lightness carries the edge. */
const carryingContrast = 4.5;

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** 1 to 21, for two colours as `#rrggbb`. */
export function contrastRatio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Whether letters of the one colour vibrate on the other. */
export function vibrates(one: string, other: string): boolean {
  const [first, second] = [labOf(one), labOf(other)];
  if (Math.min(chromaOf(first), chromaOf(second)) < strongChroma) return false;
  const apart = Math.abs(hueOf(first) - hueOf(second));
  return Math.min(apart, 360 - apart) >= opposingDegrees && contrastRatio(one, other) < carryingContrast;
}

/** Large letters, which all letters of a print are: WCAG 2.2, 1.4.3. */
export const leastContrast = 3;

/** Letters of the one colour can be read on the other. */
export function isLegibleOn(one: string, other: string): boolean {
  return contrastRatio(one, other) >= leastContrast && !vibrates(one, other);
}
