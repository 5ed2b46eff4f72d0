// Breaks one paragraph into exactly N lines: the most even widths at the best places, with the next best ways beside them.
import { breakCosts } from './break-costs.ts';

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
/** How many ways are kept per state. */
const ways = 4;

/**
 * Words are what stands between spaces (a no-break space is no space); joined by one space they give the text back.
 * Where to break is judged on the text as typed: capital letters tell names, which upper case as a style hides.
 */
export function toParagraph(typed: string, widthOf: (text: string) => number, style = (word: string) => word): Paragraph {
  const words = typed.split(/ +/).filter((word) => word !== '');
  const styled = words.map(style);
  return { words: styled, widths: styled.map(widthOf), space: widthOf(' '), costs: breakCosts(words) };
}

export function naturalWidth({ widths, space }: Paragraph): number {
  return widths.reduce((sum, width) => sum + width, 0) + space * Math.max(0, widths.length - 1);
}

/** The best ways to break into exactly `lines` lines, best first; empty when there are fewer words. */
export function balanceLines(paragraph: Paragraph, lines: number): Breaking[] {
  const { words, costs } = paragraph;
  const count = words.length;
  if (lines < 1 || lines > count) return [];
  const ends = runningEnds(paragraph);
  const ideal = (naturalWidth(paragraph) - paragraph.space * (lines - 1)) / lines;
  const unevenness = (from: number, to: number): number => {
    const width = (ends[to] ?? 0) - (ends[from] ?? 0) - paragraph.space;
    const deviation = ideal > 0 ? (width - ideal) / ideal : 0;
    return deviation * deviation;
  };
  const lone = (end: number): number => {
    if (end === count) return loneLastWord;
    return lines > 2 && (paragraph.widths[end - 1] ?? 0) < ideal * 0.75 ? loneWord : 0;
  };
  // best[end] holds the ways to set the words before `end` in the lines so far.
  let best: Breaking[][] = Array.from({ length: count + 1 }, () => []);
  best[0] = [{ starts: [], cost: 0 }];
  for (let line = 1; line <= lines; line++) {
    const next: Breaking[][] = Array.from({ length: count + 1 }, () => []);
    const isLast = line === lines;
    for (let end = isLast ? count : line; end <= count - (lines - line); end++) {
      const found: Breaking[] = [];
      for (let start = line - 1; start < end; start++) {
        for (const before of best[start] ?? []) {
          const atBreak = start === 0 ? 0 : (costs[start - 1] ?? 0);
          const alone = end - start === 1 && lines > 1 ? lone(end) : 0;
          found.push({ starts: [...before.starts, start], cost: before.cost + atBreak + alone + unevenness(start, end) });
        }
      }
      next[end] = found.sort((one, other) => one.cost - other.cost).slice(0, ways);
    }
    best = next;
  }
  return best[count] ?? [];
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
