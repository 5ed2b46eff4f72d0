// The size of a block of lines in em: how wide its ink is, how tall, and how far apart its baselines must be.
import type { FontId } from '../fonts/catalog.ts';
import type { Measure } from './measure.ts';

export type BlockStyle = {
  font: FontId;
  /** In em. */
  letterSpacing: number;
  /** Wanted distance of baselines in em; stacked marks may need more. */
  lineHeight: number;
  /** Reserve the font's full ascent and descent above and below, so that lines of neighbouring boxes stand level. */
  hasFontEdges: boolean;
};

export type BlockLine = { text: string; advance: number; inkLeft: number; inkRight: number };

/** All in em. `top` is the first line's upper edge above its baseline (negative), `bottom` the last one's lower edge. */
export type TextBlock = {
  lines: readonly BlockLine[];
  lineDistance: number;
  top: number;
  bottom: number;
  height: number;
  inkWidth: number;
};

/** Clear space between the ink of two lines, so that marks and descenders never touch. */
const inkGap = 0.05;

export function measureBlock(texts: readonly string[], style: BlockStyle, measure: Measure): TextBlock {
  const extents = texts.map((text) => measure.extent(text, style.font, style.letterSpacing !== 0));
  const lines = extents.map((extent, index) => {
    const text = texts[index] ?? '';
    const spacing = style.letterSpacing * Math.max(0, countLetters(text) - 1);
    return { text, advance: extent.advance + spacing, inkLeft: extent.inkLeft, inkRight: extent.inkRight + spacing };
  });
  let lineDistance = style.lineHeight;
  extents.forEach((extent, index) => {
    const below = extents[index + 1];
    if (below !== undefined) lineDistance = Math.max(lineDistance, extent.inkBottom - below.inkTop + inkGap);
  });
  const { ascent, descent } = measure.metrics(style.font);
  const last = Math.max(0, extents.length - 1);
  let top = style.hasFontEdges ? -ascent : Number.POSITIVE_INFINITY;
  let bottom = style.hasFontEdges ? descent : Number.NEGATIVE_INFINITY;
  // Ink of any line may reach beyond the first or the last one when lines lie close.
  extents.forEach((extent, index) => {
    top = Math.min(top, extent.inkTop + index * lineDistance);
    bottom = Math.max(bottom, extent.inkBottom - (last - index) * lineDistance);
  });
  return {
    lines,
    lineDistance,
    top,
    bottom,
    height: last * lineDistance + bottom - top,
    inkWidth: lines.reduce((widest, line) => Math.max(widest, line.inkRight - line.inkLeft), 0),
  };
}

/** Letter spacing stands after whole letters: a mark on its own belongs to the letter before it. */
export function countLetters(text: string): number {
  let count = 0;
  for (const character of text) if (!/\p{M}/u.test(character)) count++;
  return count;
}
