// The size of a block of lines in em: how wide its ink is, how tall, and how far apart its baselines must be.
import type { Measure } from './measure.ts';
import { type MeasuredLine, measureLine } from './measure-line.ts';
import type { Span } from './styled-text.ts';

export type BlockStyle = {
  /** Wanted distance of baselines in em; stacked marks may need more. */
  lineHeight: number;
  /** Reserve the font's full ascent and descent above and below, so that lines of neighbouring boxes stand level. */
  hasFontEdges: boolean;
  /** Each line is scaled until it is as wide as the widest. */
  isFullWidth: boolean;
};

/** All in em. `top` is the first line's upper edge above its baseline (negative), `bottom` the last one's lower edge. */
export type TextBlock = {
  lines: readonly MeasuredLine[];
  /** Of each line, below the first one's. */
  baselines: readonly number[];
  /** The first distance of baselines. */
  lineDistance: number;
  top: number;
  bottom: number;
  height: number;
  inkWidth: number;
  /** Mean size of its letters: 1 when no line is scaled. */
  meanScale: number;
};

/** Clear space between the ink of two lines, so that marks and descenders never touch. */
const inkGap = 0.05;
/** Of a line's height, the part below its baseline: a large line over a small one needs less room than the other way. */
const partBelow = 0.25;

export function measureBlock(spans: readonly (readonly Span[])[], style: BlockStyle, measure: Measure): TextBlock {
  // Blank lines, of which a text may have very many, are all the same.
  const known = new Map<readonly Span[], MeasuredLine>();
  const measured = spans.map((line) => {
    const found = known.get(line) ?? measureLine(line, measure);
    known.set(line, found);
    return found;
  });
  const widths = measured.map(({ inkLeft, inkRight }) => inkRight - inkLeft);
  const inkWidth = widths.reduce((widest, width) => Math.max(widest, width), 0);
  const lines = style.isFullWidth
    ? measured.map((line, index) => scaleLine(line, inkWidth / (widths[index] || inkWidth || 1)))
    : measured;
  const distances = lineDistances(lines, style.lineHeight);
  let last = 0;
  const baselines = lines.map((_line, index) => {
    if (index > 0) last += distances[index - 1] ?? 0;
    return last;
  });
  let top = style.hasFontEdges ? -(lines[0]?.ascent ?? 0) : Number.POSITIVE_INFINITY;
  let bottom = style.hasFontEdges ? (lines.at(-1)?.descent ?? 0) : Number.NEGATIVE_INFINITY;
  // Ink of any line may reach beyond the first or the last one when lines lie close.
  lines.forEach((line, index) => {
    const baseline = baselines[index] ?? 0;
    top = Math.min(top, line.inkTop + baseline);
    bottom = Math.max(bottom, line.inkBottom + baseline - last);
  });
  const natural = widths.reduce((sum, width) => sum + width, 0);
  return {
    lines,
    baselines,
    lineDistance: distances[0] ?? style.lineHeight,
    top,
    bottom,
    height: last + bottom - top,
    inkWidth,
    meanScale: style.isFullWidth && natural > 0 ? (inkWidth * widths.filter((width) => width > 0).length) / natural : 1,
  };
}

function scaleLine(line: MeasuredLine, by: number): MeasuredLine {
  if (by === 1) return line;
  return {
    spans: line.spans.map((span) => ({
      ...span,
      style: { ...span.style, scale: span.style.scale * by },
      offset: span.offset * by,
      width: span.width * by,
    })),
    advance: line.advance * by,
    inkLeft: line.inkLeft * by,
    inkRight: line.inkRight * by,
    inkTop: line.inkTop * by,
    inkBottom: line.inkBottom * by,
    size: line.size * by,
    ascent: line.ascent * by,
    descent: line.descent * by,
  };
}

/** Pairs of lines of the same sizes stand equally far apart, all as far as the one that needs most. */
function lineDistances(lines: readonly MeasuredLine[], lineHeight: number): number[] {
  const first = lines[0]?.size ?? 1;
  if (lines.every(({ size }) => size === first)) {
    const needed = lines.reduce((most, line, index) => {
      const below = lines[index + 1];
      return below === undefined ? most : Math.max(most, line.inkBottom - below.inkTop + inkGap * first);
    }, lineHeight * first);
    return lines.slice(1).map(() => needed);
  }
  const pairs = lines.slice(1).map((below, index) => {
    const above = lines[index] ?? below;
    const isEven = above.size === below.size;
    const size = isEven ? above.size : above.size * partBelow + below.size * (1 - partBelow);
    const clear = inkGap * Math.max(above.size, below.size);
    return { key: `${above.size} ${below.size}`, wanted: Math.max(lineHeight * size, above.inkBottom - below.inkTop + clear) };
  });
  const most = new Map<string, number>();
  for (const { key, wanted } of pairs) most.set(key, Math.max(wanted, most.get(key) ?? 0));
  return pairs.map(({ key, wanted }) => most.get(key) ?? wanted);
}
