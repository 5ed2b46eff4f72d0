// What a dash between two words does: it parts the short parts of a motto, or stands inside of a name.
import { isCapitalised, isOpening, isShort, type Phrases } from './phrase-structure.ts';
import { verbs } from './predicate-words.ts';
import { isDash } from './spelling.ts';
import { isRangeDash } from './split-words.ts';
import { titles } from './word-classes.ts';

/** "A - B - C": short parts of a kind, which are read as one each. */
export function isMotto(words: readonly string[]): boolean {
  const parts: string[][] = [[]];
  words.forEach((word, index) => {
    if (isDash(word) && !isRangeDash(words, index)) parts.push([]);
    else parts[parts.length - 1]?.push(word);
  });
  return parts.length >= 3 && parts.every((part) => part.length >= 1 && part.length <= 5 && /\p{L}/u.test(part.join('')));
}

/** Whether the tokens on both sides of a dash are one name: “Văn Miếu - Quốc Tử Giám”, “Phòng Tài chính - Kế hoạch”. */
export const joinsNames = (phrases: Phrases, left: number, right: number): boolean =>
  areProperNames(phrases, left, right) || isBehindTitle(phrases, left, right);

/** Each by its capital letters. */
function areProperNames({ words, tokens }: Phrases, left: number, right: number): boolean {
  const isName = (index: number): boolean => {
    const { start, end } = tokens[index] ?? { start: 0, end: 0 };
    return end - start > 0 && words.slice(start, end).every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  };
  const [first, second] = [tokens[left], tokens[right]];
  if (first === undefined || second === undefined || isShort(first) || !isName(left) || !isName(right)) return false;
  return !isShort(second) || right === tokens.length - 1;
}

function isBehindTitle({ words, tokens }: Phrases, left: number, right: number): boolean {
  const [title, first, second] = [tokens[left - 1], tokens[left], tokens[right]];
  if (first === undefined || second === undefined || !titles.has(title?.key ?? '')) return false;
  const areNames = isCapitalised(words, first) && isCapitalised(words, second);
  return areNames && !isOpening(second.key) && !verbs.has(second.key) && second.end - second.start <= 3;
}
