// Chooses lines and size for a box: wraps at a given size, or finds the lines that let the letters be largest.
import { balanceLines, greedyStarts, naturalWidth, type Paragraph, widestLine } from './balance-lines.ts';
import { forbidden } from './break-costs.ts';
import type { Measure } from './measure.ts';
import type { Span, StyledParagraph } from './styled-text.ts';
import { type BlockStyle, measureBlock, type TextBlock } from './text-block.ts';

export type FittedText = { size: number; block: TextBlock };

/** Balanced breaking weighs every pair of words; longer texts are set line by line. */
const maxBalancedWords = 80;
const maxFilledLines = 12;

/** Lines that are scaled to the width know no largest size; `setSize` is then only where the lines of a long text begin. */
export type FitBox = { width: number; height: number; maxSize: number; setSize: number };

type Lines = (readonly Span[])[];

/** The fewest lines that keep to the width at this size, evened out. */
export function wrapAtSize(paragraphs: readonly StyledParagraph[], width: number, size: number): Lines {
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.words.length === 0) return [paragraph.spansOf(0, 0)];
    return toSpans(paragraph, startsWithin(paragraph, width / size));
  });
}

function toSpans(paragraph: StyledParagraph, starts: readonly number[]): Lines {
  return starts.map((start, line) => paragraph.spansOf(start, starts[line + 1] ?? paragraph.words.length));
}

function startsWithin(paragraph: Paragraph, maxWidth: number): readonly number[] {
  const greedy = greedyStarts(paragraph, maxWidth);
  if (greedy.length === 1 || paragraph.words.length > maxBalancedWords) return greedy;
  let cheapest: { starts: readonly number[]; cost: number } | null = null;
  // One line more than needed is worth it when it saves a word from being cut in two.
  for (const count of [greedy.length, greedy.length + 1]) {
    for (const way of balanceLines(paragraph, count, maxWidth)) {
      // Summed in another order, a width may differ in its last digit; a word wider than the box stands alone anyway.
      if (widestLine(paragraph, way.starts) > maxWidth) continue;
      if (way.cost < forbidden / 2) return way.starts;
      if (cheapest === null || way.cost < cheapest.cost) cheapest = way;
    }
  }
  return cheapest?.starts ?? greedy;
}

/** The largest size, up to `maxSize`, at which the text fits the box, and the lines that allow it. */
export function fillBox(paragraphs: readonly StyledParagraph[], box: FitBox, style: BlockStyle, measure: Measure): FittedText {
  const words = paragraphs.reduce((sum, paragraph) => sum + paragraph.words.length, 0);
  return words <= maxBalancedWords
    ? fillBalanced(paragraphs, box, style, measure)
    : fillLongText(paragraphs, box, style, measure);
}

export function sizeFor(block: { inkWidth: number; height: number }, box: FitBox): number {
  return Math.min(box.maxSize, box.width / block.inkWidth, box.height / block.height);
}

function fillBalanced(paragraphs: readonly StyledParagraph[], box: FitBox, style: BlockStyle, measure: Measure): FittedText {
  let best: (FittedText & { score: number }) | null = null;
  // No spread: a text may have as many lines as letters, more than a call takes arguments.
  const widest = paragraphs.reduce((most, paragraph) => Math.max(most, naturalWidth(paragraph)), 0);
  for (let count = 1; count <= maxFilledLines; count++) {
    const tried = breakings(paragraphs, widest, count).map(({ lines, worth }) => {
      const block = measureBlock(lines, style, measure);
      const size = sizeFor(block, box);
      return { size, block, score: size * block.meanScale * worth };
    });
    for (const one of tried) if (best === null || one.score > best.score) best = one;
    const largest = tried.reduce((most, one) => (one.size * one.block.meanScale > most.size * most.block.meanScale ? one : most));
    const isHeightBound = box.height / largest.block.height <= largest.size;
    // From here on more lines only make it smaller.
    if (best !== null && isHeightBound && largest.size * largest.block.meanScale < best.size * best.block.meanScale) break;
    if (paragraphs.every(({ words }) => words.length <= count)) break;
  }
  return best ?? { size: box.setSize, block: measureBlock([], style, measure) };
}

/** Sense comes first: to be taken, a way that is good but not the best must let the letters be larger by a sixth, any other by a quarter. */
const nextBest = (cost: number): number => (cost <= goodCost ? 0.85 : 0.8);
const goodCost = 0.15;

/** The good ways to set a text when its longest paragraph takes `count` lines: a worse break may let the letters be larger. */
function breakings(paragraphs: readonly StyledParagraph[], widest: number, count: number): { lines: Lines; worth: number }[] {
  const ways = paragraphs.map((paragraph) => {
    const share = Math.ceil((naturalWidth(paragraph) / widest) * count - 1e-9);
    const lines = Math.max(1, Math.min(share || 1, paragraph.words.length));
    return balanceLines(paragraph, lines);
  });
  const ranks = ways.reduce((most, found) => Math.max(most, found.length), 1);
  return Array.from({ length: ranks }, (_, rank) => {
    const chosen = paragraphs.map((paragraph, index) => {
      const found = ways[index] ?? [];
      const { starts, cost } = found[Math.min(rank, found.length - 1)] ?? { starts: [0], cost: 0 };
      return { lines: paragraph.words.length === 0 ? [paragraph.spansOf(0, 0)] : toSpans(paragraph, starts), cost };
    });
    const worst = chosen.reduce((most, { cost }) => Math.max(most, cost), 0);
    return {
      lines: chosen.flatMap(({ lines }) => lines),
      worth: chosen.reduce((product, { cost }) => product * quality(cost), rank === 0 ? 1 : nextBest(worst)),
    };
  });
}

/** The ways to break a text into one, two and more lines, as many as it has words at most; without any for a long text. */
export function* waysToBreak(
  paragraphs: readonly StyledParagraph[],
  maxLines: number,
): Generator<{ lines: Lines; worth: number }> {
  const words = paragraphs.reduce((sum, paragraph) => sum + paragraph.words.length, 0);
  const widest = paragraphs.reduce((most, paragraph) => Math.max(most, naturalWidth(paragraph)), 0);
  for (let count = 1; count <= maxLines && words <= maxBalancedWords; count++) {
    const [best] = breakings(paragraphs, widest, count);
    if (best !== undefined) yield best;
    if (paragraphs.every((paragraph) => paragraph.words.length <= count)) return;
  }
}

/** How much size a good break is worth: cutting a word in two must gain a lot to be right. */
function quality(cost: number): number {
  const isCut = cost > forbidden / 2;
  const rest = isCut ? cost % forbidden : cost;
  return (isCut ? 0.55 : 1) / (1 + 0.8 * Math.max(0, rest));
}

function fillLongText(paragraphs: readonly StyledParagraph[], box: FitBox, style: BlockStyle, measure: Measure): FittedText {
  const widestWord = paragraphs.reduce((most, { widths }) => widths.reduce((wide, width) => Math.max(wide, width), most), 0);
  const fits = (size: number): boolean => {
    // Only counted: to put the lines together would cost far more.
    const lines = paragraphs.reduce(
      (sum, paragraph) => sum + (paragraph.words.length === 0 ? 1 : startsWithin(paragraph, box.width / size).length),
      0,
    );
    return widestWord * size <= box.width && lines * style.lineHeight * size <= box.height;
  };
  let [low, high] = [0, box.setSize];
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  const block = measureBlock(wrapAtSize(paragraphs, box.width, low === 0 ? high : low), style, measure);
  return { size: sizeFor(block, box), block };
}
