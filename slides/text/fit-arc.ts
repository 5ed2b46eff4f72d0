// Text on an arc: lines that are bent and then made as large as their box allows. An arc reads best in one line, so a text is broken
// only where that lets it be much larger, and never where it goes more than half of the way round.
import type { TextElement } from '../model/element.ts';
import { type BentBlock, bendBlock } from './bend-block.ts';
import { type FitBox, sizeFor, waysToBreak } from './fit-lines.ts';
import type { Measure } from './measure.ts';
import type { Span, StyledParagraph } from './styled-text.ts';
import { type BlockStyle, measureBlock, type TextBlock } from './text-block.ts';

export type FittedArc = { block: TextBlock; bent: BentBlock; size: number; inkWidth: number; height: number };

/** A ring is one line; two would be two rings. */
const maxBrokenArc = 180;
const maxLines = 4;
/** What a line more must gain in size. */
const worthOfLine = 0.68;

export function fitArc(
  { arc, align, fit }: Pick<TextElement, 'arc' | 'align' | 'fit'>,
  paragraphs: readonly StyledParagraph[],
  box: FitBox,
  style: BlockStyle,
  measure: Measure,
): FittedArc {
  const bend = (lines: readonly (readonly Span[])[]): FittedArc => {
    const block = measureBlock(lines, style, measure);
    const bent = bendBlock(block, arc, align, measure);
    const ink = { inkWidth: bent.right - bent.left, height: bent.bottom - bent.top };
    return { block, bent, size: sizeOf(fit, ink, box), ...ink };
  };
  const asTyped = bend(paragraphs.map((paragraph) => paragraph.spansOf(0, paragraph.words.length)));
  if (fit === 'fixed' || Math.abs(arc) > maxBrokenArc) return asTyped;
  let best = { fitted: asTyped, score: asTyped.size * asTyped.block.meanScale };
  for (const { lines, worth } of waysToBreak(paragraphs, maxLines)) {
    const more = lines.length - paragraphs.length;
    if (more === 0) continue;
    const fitted = bend(lines);
    const score = fitted.size * fitted.block.meanScale * worth * worthOfLine ** more;
    if (score > best.score) best = { fitted, score };
  }
  return best.fitted;
}

function sizeOf(mode: TextElement['fit'], ink: { inkWidth: number; height: number }, box: FitBox): number {
  if (mode !== 'fixed') return sizeFor(ink, box);
  if (box.maxSize === box.setSize) return box.setSize;
  // Text without ink has no width to fill.
  return ink.inkWidth > 0 ? box.width / ink.inkWidth : box.setSize;
}
