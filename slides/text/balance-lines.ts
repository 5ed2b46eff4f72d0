// Breaks one paragraph into exactly N lines: the most even widths at the best places, with the next best ways beside them.
import { breakCosts } from './break-costs.ts';
import type { Compounds } from './compounds.ts';

/** A paragraph cut into words, with the width of each and of the space between them (any unit). */
export type Paragraph = { words: readonly string[]; widths: readonly number[]; space: number; costs: readonly number[] };

export type Breaking = {
  /** Index of the first word of each line. */
  starts: readonly number[];
  cost: number;
};

const loneLastWord = 0.9;
/** A single short word on a line before the last reads as a slip too. */
const loneWord = 0.4;
/** 20/11, 20/11/2026: what may well stand on a last line of its own. */
const dateAlone = /^\d{1,2}[/.-]\d/;
/** How many ways are kept per state. */
const ways = 4;

/**
 * Words are what stands between spaces (a no-break space is no space); joined by one space they give the text back.
 * Where to break is judged on the text as typed: capital letters tell names, which upper case as a style hides.
 */
export function toParagraph(
  typed: string,
  widthOf: (text: string) => number,
  style = (word: string) => word,
  compounds?: Compounds,
): Paragraph {
  const words = typed.split(/ +/).filter((word) => word !== '');
  const styled = words.map(style);
  return { words: styled, widths: styled.map(widthOf), space: widthOf(' '), costs: breakCosts(words, compounds) };
}

export function naturalWidth({ widths, space }: Paragraph): number {
  return widths.reduce((sum, width) => sum + width, 0) + space * Math.max(0, widths.length - 1);
}

/** A way to set the words before some place; the lines before it are those of `before`. */
type Way = { start: number; cost: number; before: Way | null };

/**
 * The best ways to break into exactly `lines` lines, best first; empty when there are fewer words, or none keeps to
 * `maxWidth` (the unit of the paragraph). A word wider than that may stand alone.
 */
export function balanceLines(paragraph: Paragraph, lines: number, maxWidth = Number.POSITIVE_INFINITY): Breaking[] {
  const { words, costs } = paragraph;
  const count = words.length;
  if (lines < 1 || lines > count) return [];
  const ends = runningEnds(paragraph);
  const ideal = (naturalWidth(paragraph) - paragraph.space * (lines - 1)) / lines;
  const lone = (end: number): number => {
    if (end === count) return dateAlone.test(words[count - 1] ?? '') ? 0 : loneLastWord;
    return lines > 2 && (paragraph.widths[end - 1] ?? 0) < ideal * 0.75 ? loneWord : 0;
  };
  // best[end] holds the ways to set the words before `end` in the lines so far.
  let best: Way[][] = Array.from({ length: count + 1 }, () => []);
  best[0] = [{ start: 0, cost: 0, before: null }];
  for (let line = 1; line <= lines; line++) {
    const next: Way[][] = Array.from({ length: count + 1 }, () => []);
    for (let end = line === lines ? count : line; end <= count - (lines - line); end++) {
      const found = next[end] ?? [];
      for (let start = end - 1; start >= line - 1; start--) {
        const width = (ends[end] ?? 0) - (ends[start] ?? 0) - paragraph.space;
        if (width > maxWidth && end - start > 1) break;
        const deviation = ideal > 0 ? (width - ideal) / ideal : 0;
        const atBreak = start === 0 ? 0 : (costs[start - 1] ?? 0);
        const own = atBreak + deviation * deviation + (end - start === 1 && lines > 1 ? lone(end) : 0);
        for (const before of best[start] ?? []) keepCheapest(found, start, before.cost + own, before);
      }
    }
    best = next;
  }
  return (best[count] ?? []).map((way) => ({ starts: startsOf(way), cost: way.cost }));
}

/** Puts a way among the cheapest few, in their order; of equal ones the one found first stays ahead. */
function keepCheapest(found: Way[], start: number, cost: number, before: Way): void {
  if (found.length === ways && cost >= (found[ways - 1]?.cost ?? 0)) return;
  let at = found.length;
  while (at > 0 && cost < (found[at - 1]?.cost ?? 0)) at--;
  found.splice(at, 0, { start, cost, before });
  if (found.length > ways) found.pop();
}

function startsOf(way: Way): number[] {
  const starts: number[] = [];
  for (let at: Way | null = way; at !== null && at.before !== null; at = at.before) starts.unshift(at.start);
  return starts;
}

/** Entry `i`: where word `i` would start on one endless line. */
function runningEnds({ widths, space }: Paragraph): number[] {
  const ends = [0];
  for (const width of widths) ends.push((ends[ends.length - 1] ?? 0) + width + space);
  return ends;
}

/** The fewest lines no wider than `maxWidth`; a word wider than that stands alone on its line. */
export function greedyStarts({ widths, space }: Paragraph, maxWidth: number): number[] {
  const starts: number[] = [];
  let used = Number.POSITIVE_INFINITY;
  widths.forEach((width, index) => {
    if (index === 0 || used + space + width > maxWidth) {
      starts.push(index);
      used = width;
    } else {
      used += space + width;
    }
  });
  return starts;
}

export function widestLine(paragraph: Paragraph, starts: readonly number[]): number {
  const ends = runningEnds(paragraph);
  return starts.reduce((widest, start, line) => {
    const end = starts[line + 1] ?? paragraph.words.length;
    return Math.max(widest, (ends[end] ?? 0) - (ends[start] ?? 0) - paragraph.space);
  }, 0);
}

export function toLines({ words }: Paragraph, starts: readonly number[]): string[] {
  return starts.map((start, line) => words.slice(start, starts[line + 1] ?? words.length).join(' '));
}
