// Where a slogan breaks on a page far taller than wide: many short lines, so that it is read from afar, and no word cut in two.
import { breakCosts, forbidden } from '../text/break-costs.ts';

/** How much a cut word must gain in size to be right. */
const cutWorth = 0.45;

type Column = {
  width: number;
  height: number;
  lineHeight: number;
  /** Of an average letter, in em. */
  letterWidth: number;
};

/** The slogan with line breaks for the column; breaks that somebody typed are kept and none added. */
export function breakForColumn(slogan: string, column: Column): string {
  if (slogan.includes('\n')) return slogan;
  const { words, costs } = piecesOf(slogan);
  let best = { lines: [slogan], score: 0 };
  const longest = slogan.length;
  for (let limit = Math.max(...words.map((word) => word.length)); limit <= longest; limit++) {
    const { lines, isCut } = linesWithin(words, costs, limit);
    const across = column.width / (Math.max(...lines.map((line) => line.length)) * column.letterWidth);
    const down = column.height / (lines.length * column.lineHeight);
    const score = Math.min(across, down) * (isCut ? cutWorth : 1);
    if (score > best.score) best = { lines, score };
  }
  return best.lines.join('\n');
}

/** Words with the cost of a break after each; a dash stays with the date before it, and a span of dates may part there. */
function piecesOf(slogan: string): { words: string[]; costs: number[] } {
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
  return { words, costs };
}

/** Lines of at most `limit` letters; a line ends early rather than cutting a word, when that is possible. */
function linesWithin(words: readonly string[], costs: readonly number[], limit: number): { lines: string[]; isCut: boolean } {
  const lines: string[] = [];
  let isCut = false;
  let start = 0;
  while (start < words.length) {
    let end = start + 1;
    while (end < words.length && words.slice(start, end + 1).join(' ').length <= limit) end++;
    let whole = end;
    const cuts = (at: number): boolean => at < words.length && (costs[at - 1] ?? 0) > forbidden / 2;
    while (whole > start && cuts(whole)) whole--;
    if (whole === start) isCut = true;
    else end = whole;
    lines.push(words.slice(start, end).join(' '));
    start = end;
  }
  return { lines, isCut };
}
