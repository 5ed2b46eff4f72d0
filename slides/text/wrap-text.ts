// Breaks a slogan into at most N lines without a box: what the command line offers, and the studio as suggestions.
import { balanceLines, toLines, toParagraph } from './balance-lines.ts';
import type { Compounds } from './compounds.ts';
import { prepareText } from './prepare-text.ts';

export type WrapOptions = {
  lines: number;
  /** Width of a piece of text; without it every character counts as one. */
  widthOf?: (text: string) => number;
  /** The words that no line cuts; without it those that Pano ships. */
  compounds?: Compounds;
};

export type WrappedText = {
  lines: string[];
  /** Other good ways with as many lines, best first. */
  alternatives: string[][];
};

/** Beyond this the lines are so uneven or badly cut that fewer of them read better. */
const maxCostPerLine = 0.45;

/** Only what comes near the best way is worth offering beside it. */
const maxExtraCost = 0.6;

/** Longer paragraphs are left on their own line: this is for slogans, not for pages of text. */
const maxWords = 200;
const maxLines = 24;

/**
 * Joining the lines with a space gives the text back (runs of spaces count as one). Line feeds in the text stay; the lines
 * that are left over go to the paragraphs that are longest.
 */
export function wrapText(text: string, { lines, widthOf = (piece) => [...piece].length, compounds }: WrapOptions): WrappedText {
  const paragraphs = prepareText(text)
    .split('\n')
    .map((line) => toParagraph(line, widthOf, undefined, compounds))
    .filter(({ words }) => words.length > 0);
  const shares = shareLines(
    paragraphs.map(({ widths }) => widths.reduce((sum, width) => sum + width, 0)),
    lines,
  );
  const choices = paragraphs.map((paragraph, index) => {
    const { words } = paragraph;
    const most = words.length > maxWords ? 1 : Math.min(shares[index] ?? 1, words.length, maxLines);
    for (let count = most; count > 1; count--) {
      const ways = balanceLines(paragraph, count);
      const limit = Math.min(maxCostPerLine * count, (ways[0]?.cost ?? 0) + maxExtraCost);
      const found = ways.filter(({ cost }) => cost < limit);
      if (found.length > 0) return found.map(({ starts }) => toLines(paragraph, starts));
    }
    return [[words.join(' ')]];
  });
  const best = choices.map((ways) => ways[0] ?? []);
  const alternatives = choices.flatMap((ways, changed) =>
    ways.slice(1).map((way) => best.flatMap((own, index) => (index === changed ? way : own))),
  );
  return { lines: best.flat(), alternatives };
}

/** One line for each paragraph, and the rest one by one to the paragraph whose lines are then the widest. */
function shareLines(widths: readonly number[], lines: number): number[] {
  const shares = widths.map(() => 1);
  for (let left = lines - widths.length; left > 0; left--) {
    let widest = 0;
    widths.forEach((width, index) => {
      if (width / (shares[index] ?? 1) > (widths[widest] ?? 0) / (shares[widest] ?? 1)) widest = index;
    });
    shares[widest] = (shares[widest] ?? 1) + 1;
  }
  return shares;
}
