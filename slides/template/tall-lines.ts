// Where a slogan breaks on a page far taller than wide: many short lines, so that it is read from afar, and no word cut in two
// unless every syllable has a line of its own, as street banners have it.
import { balanceLines, greedyStarts, type Paragraph, toLines, widestLine } from '../text/balance-lines.ts';
import { breakCosts, forbidden } from '../text/break-costs.ts';

/** How much a cut word must gain in size to be right. */
const cutWorth = 0.45;
/** Syllable under syllable is no slip but a habit, where it gains as much as this. */
const pillarWorth = 0.7;
/** So many lines more than the fewest are tried for the sake of whole words. */
const spareLines = 3;

type Column = {
  width: number;
  height: number;
  lineHeight: number;
  /** Of an average letter, in em. */
  letterWidth: number;
};

type Lines = { lines: readonly string[]; worth: number };

/** The slogan with line breaks for the column; breaks that somebody typed are kept and none added. */
export function breakForColumn(slogan: string, column: Column): string {
  if (slogan.includes('\n')) return slogan;
  const paragraph = piecesOf(slogan);
  const { words } = paragraph;
  let best = { lines: [slogan] as readonly string[], size: 0 };
  const take = ({ lines, worth }: Lines): void => {
    const across = column.width / (Math.max(...lines.map((line) => line.length)) * column.letterWidth);
    const down = column.height / (lines.length * column.lineHeight);
    const size = Math.min(across, down) * worth;
    if (size > best.size) best = { lines, size };
  };
  take({ lines: words, worth: pillarWorth });
  for (let letters = Math.max(...paragraph.widths); letters <= slogan.length; letters++) {
    // Longer lines are smaller than what was found.
    if (column.width / (letters * column.letterWidth) <= best.size) break;
    take(linesWithin(paragraph, letters));
  }
  return best.lines.join('\n');
}

/** Words, as wide as they have letters; a dash stays with the date before it, and a span of dates may part there. */
function piecesOf(slogan: string): Paragraph {
  const single = slogan.split(' ');
  const after = breakCosts(single);
  const words: string[] = [];
  const costs: number[] = [];
  single.forEach((word, index) => {
    const isSpan = /^[-–]$/.test(word) && /\d$/.test(words.at(-1) ?? '');
    if (isSpan) {
      words.push(`${words.pop()} ${word}`);
      costs[costs.length - 1] = 0;
    } else {
      words.push(word);
      costs.push(after[index] ?? 0);
    }
  });
  return { words, widths: words.map((word) => word.length), space: 1, costs };
}

/** The fewest lines of at most so many letters each that keep words whole, the evenest of them. */
function linesWithin(paragraph: Paragraph, letters: number): Lines {
  const greedy = greedyStarts(paragraph, letters);
  const cuts = (start: number): boolean => start > 0 && (paragraph.costs[start - 1] ?? 0) > forbidden / 2;
  for (let count = greedy.length; count <= greedy.length + spareLines; count++) {
    const whole = balanceLines(paragraph, count, letters).find(
      ({ starts }) => widestLine(paragraph, starts) <= letters && !starts.some(cuts),
    );
    if (whole !== undefined) return { lines: toLines(paragraph, whole.starts), worth: 1 };
  }
  return { lines: toLines(paragraph, greedy), worth: cutWorth };
}
