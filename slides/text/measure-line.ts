// One line of spans: where each stands, how wide the line is and how far its ink reaches. All in em of the element's size.
import type { Measure } from './measure.ts';
import { countLetters } from './prepare-text.ts';
import type { Span } from './styled-text.ts';
import { underlineOf } from './underline.ts';

/** `offset` is where its pen starts, from the start of the line. */
export type MeasuredSpan = Span & { offset: number; width: number };

export type MeasuredLine = {
  spans: readonly MeasuredSpan[];
  /** Without the spacing after the last letter. */
  advance: number;
  inkLeft: number;
  inkRight: number;
  /** Underlines count as ink. */
  inkTop: number;
  inkBottom: number;
  /** The largest scale of its letters. */
  size: number;
  ascent: number;
  descent: number;
};

const firstLetter = /^.\p{M}*/su;
const lastLetter = /\P{M}\p{M}*$/u;

export function measureLine(spans: readonly Span[], measure: Measure): MeasuredLine {
  const measured: MeasuredSpan[] = [];
  const line = { inkLeft: 0, inkRight: 0, inkTop: 0, inkBottom: 0, size: 0, ascent: 0, descent: 0 };
  let pen = 0;
  let hasInk = false;
  spans.forEach((span, index) => {
    const { text, style } = span;
    const { font, scale, letterSpacing } = style;
    const before = spans[index - 1];
    if (before !== undefined) pen += kernBetween(before, span, measure);
    const extent = measure.extent(text, font, letterSpacing !== 0);
    const letters = countLetters(text) - (index === spans.length - 1 ? 1 : 0);
    const width = (extent.advance + letterSpacing * Math.max(0, letters)) * scale;
    measured.push({ text, style, offset: pen, width });
    if (extent.inkRight !== extent.inkLeft || extent.inkTop !== extent.inkBottom) {
      // The spacing behind its last letter is not ink.
      const right = pen + (extent.inkRight + letterSpacing * Math.max(0, countLetters(text) - 1)) * scale;
      line.inkLeft = hasInk ? Math.min(line.inkLeft, pen + extent.inkLeft * scale) : pen + extent.inkLeft * scale;
      line.inkRight = hasInk ? Math.max(line.inkRight, right) : right;
      line.inkTop = hasInk ? Math.min(line.inkTop, extent.inkTop * scale) : extent.inkTop * scale;
      line.inkBottom = hasInk ? Math.max(line.inkBottom, extent.inkBottom * scale) : extent.inkBottom * scale;
      hasInk = true;
    }
    if (style.isUnderlined && text !== '') {
      const { top, thickness } = underlineOf(style, measure);
      line.inkBottom = Math.max(line.inkBottom, top + thickness);
    }
    const metrics = measure.metrics(font);
    line.size = Math.max(line.size, scale);
    line.ascent = Math.max(line.ascent, metrics.ascent * scale);
    line.descent = Math.max(line.descent, metrics.descent * scale);
    pen += width;
  });
  return { spans: measured, advance: pen, ...line };
}

/** Letters of one font and size stand as close across an edge of two looks as they would inside of one. */
function kernBetween(one: Span, other: Span, measure: Measure): number {
  const { font, scale } = one.style;
  if (other.style.font !== font || other.style.scale !== scale) return 0;
  return letterKern(lastLetter.exec(one.text)?.[0] ?? '', firstLetter.exec(other.text)?.[0] ?? '', one, measure);
}

/** How much further (or, negative, closer) two neighbours stand than their widths say, in em of the element. */
export function letterKern(left: string, right: string, { style }: Pick<Span, 'style'>, measure: Measure): number {
  if (left === '' || right === '') return 0;
  const width = (text: string): number => measure.extent(text, style.font, true).advance;
  return (width(left + right) - width(left) - width(right)) * style.scale;
}
