// The good ways to break a slogan into lines, to choose from: each is the same text with its line feeds at other places.
import type { Compounds } from './compounds.ts';
import { wrapText } from './wrap-text.ts';

export type LineChoiceOptions = {
  /** How many lines the text has now; ways with as many come first, then those with one more or one less. */
  lines: number;
  widthOf: (text: string) => number;
  compounds: Compounds;
  /** In the unit of `widthOf`; wider lines are not offered. */
  maxWidth?: number;
};

const mostWords = 60;
const mostLines = 8;
const mostChoices = 5;

/** The text without line feeds of its own, which then breaks by itself. As long as the text was. */
export function withoutBreaks(text: string): string {
  return text.replace(/\n/g, ' ');
}

/** Texts of the same length, the best first; none for what is no slogan: a single word, a page, or paragraphs set apart. */
export function lineChoices(text: string, { lines, widthOf, compounds, maxWidth }: LineChoiceOptions): string[] {
  const flat = withoutBreaks(text);
  const words = flat.split(/ +/).filter((word) => word !== '').length;
  if (words < 2 || words > mostWords || lines > mostLines || /\n\s*\n/.test(text.trim())) return [];
  const found = [Math.max(2, lines), lines + 1, lines - 1].flatMap((count, at) => {
    if (count < 2 || count > words) return [];
    const { lines: best, alternatives } = wrapText(flat, { lines: count, widthOf, compounds });
    const fitting = [best, ...alternatives].filter(
      (way) => way.length === count && (maxWidth === undefined || way.every((line) => widthOf(line) <= maxWidth)),
    );
    return fitting.slice(0, at === 0 ? 4 : 2).map((way) => breakAt(flat, way));
  });
  return [...new Set(found)].slice(0, mostChoices);
}

/** Line feeds where the lines end, in place of the first space there: nothing moves. */
function breakAt(flat: string, lines: readonly string[]): string {
  let line = 0;
  let left = countWords(lines[0] ?? '');
  let isBegun = false;
  return flat.replace(/( +)|[^ ]+/g, (piece, spaces?: string) => {
    if (spaces === undefined) {
      isBegun = true;
      left--;
      return piece;
    }
    if (!isBegun || left > 0 || line === lines.length - 1) return piece;
    line++;
    left = countWords(lines[line] ?? '');
    return `\n${piece.slice(1)}`;
  });
}

const countWords = (line: string): number => line.split(/ +/).filter((word) => word !== '').length;
