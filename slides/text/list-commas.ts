// What the commas of a text part: items of a list, items that are built alike, clauses that lead to a third.

import { isNoun, listCommasOf } from './comma-kinds.ts';
import { firstSyllable, type Piece, piecesOf, syllablesBeforePhrase } from './comma-place.ts';
import { verbs } from './predicate-words.ts';
import { spellingKey } from './spelling.ts';
import { endsClause, type Token } from './split-words.ts';
import { predicateStarts } from './word-classes.ts';

const denials: ReadonlySet<string> = new Set(['không', 'chưa'].map(spellingKey));
/** What the commas of a text part, as indexes of tokens. */
export type Lists = {
  /** After which a comma stands that only parts items of a list. */
  commas: ReadonlySet<number>;
  /** Where the first of several items begins that are built alike: “bầu cử | đúng giờ, đúng nơi”. */
  alike: ReadonlySet<number>;
  /** After the first of two clauses of about one length, before the third that they lead to: “Ăn chậm, nhai kỹ, | no lâu”. */
  parallel: ReadonlySet<number>;
};

export function listCommas(words: readonly string[], tokens: readonly Token[]): Lists {
  const commas = new Set<number>();
  const alike = new Set<number>();
  const parallel = new Set<number>();
  let sentence: number[] = [];
  tokens.forEach((token, index) => {
    sentence.push(index);
    const isEnd = index === tokens.length - 1 || endsClause(words[token.end - 1] ?? '');
    if (!isEnd) return;
    const pieces = piecesOf(sentence, words, tokens);
    for (const at of listCommasOf(pieces, words, tokens)) commas.add(at);
    pieces.slice(0, -1).forEach((left, at) => {
      const start = alikeStart(left, pieces[at + 1] ?? left, words, tokens);
      if (start === undefined) return;
      commas.add(left.last);
      alike.add(start);
    });
    const [first, second, third] = pieces;
    if (first && second && third && pieces.length === 3 && !commas.has(first.last) && !commas.has(second.last)) {
      if (areParallel(first, second, third)) parallel.add(first.last);
    }
    const [subject, other] = pieces;
    if (subject && other && pieces.length === 2 && !commas.has(subject.last)) {
      const predicate = sharedSubject(subject, other, tokens);
      if (predicate !== undefined) {
        parallel.add(subject.last);
        alike.add(predicate);
      }
    }
    sentence = [];
  });
  return { commas, alike, parallel };
}

/** “Học thầy, | học bạn, học trong đời sống” grows from part to part. */
const areParallel = (first: Piece, second: Piece, third: Piece): boolean =>
  Math.abs(first.syllables - second.syllables) <= 2 && third.syllables <= Math.max(first.syllables, second.syllables) + 1;

/** “Công an xã | gần dân, vì dân phục vụ”: where what a subject does begins, when two such things of about one length follow. */
function sharedSubject(left: Piece, right: Piece, tokens: readonly Token[]): number | undefined {
  const begins = (index: number): boolean => verbs.has(tokens[index]?.key ?? '') || predicateStarts.has(tokens[index]?.key ?? '');
  if (!begins(right.first) || begins(left.first) || !isNoun(tokens[left.first]?.key ?? '')) return undefined;
  for (let index = left.first + 1; index <= left.last; index++) {
    if (!begins(index)) continue;
    const syllables = (tokens[left.last]?.end ?? 0) - (tokens[index]?.start ?? 0);
    return Math.abs(syllables - right.syllables) <= 1 ? index : undefined;
  }
  return undefined;
}

/** The token inside `left` that begins as `right` does, when it is the shorter of the two. */
function alikeStart(left: Piece, right: Piece, words: readonly string[], tokens: readonly Token[]): number | undefined {
  const begins = firstSyllable(words, tokens[right.first]);
  // “…, | xe khác không đi vào” is a clause.
  if ([1, 2].some((after) => right.first + after < right.last && denials.has(tokens[right.first + after]?.key ?? '')))
    return undefined;
  const ownSyllables = syllablesBeforePhrase(words, tokens, right) || right.syllables;
  if (left.syllables <= ownSyllables + (ownSyllables > 2 ? 1 : 0) || firstSyllable(words, tokens[left.first]) === begins)
    return undefined;
  for (let index = left.last; index > left.first; index--) {
    // “Yêu nước là thi đua, | thi đua là yêu nước” takes its last word up again.
    if (index === left.last && tokens[index]?.key === tokens[right.first]?.key) return undefined;
    if (firstSyllable(words, tokens[index]) === begins) return index;
  }
  return undefined;
}
