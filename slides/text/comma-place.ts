// A comma with what stands on its two sides, as far as it shows what the comma does.
import { verbs } from './predicate-words.ts';
import { isDash, spellingKey } from './spelling.ts';
import type { Token } from './split-words.ts';
import { clauseStarts, looseStarts, occasions, openers, predicateStarts, prepositions } from './word-classes.ts';

const ofKey = spellingKey('của');
const comma = /,[”’")]*$/;
const forbids: ReadonlySet<string> = new Set(
  ['không', 'đừng', 'xin', 'chớ', 'cấm', 'nghiêm cấm', 'xin đừng', 'hãy', 'vui lòng', 'xin vui lòng'].map(spellingKey),
);

/** What stands between two commas, as indexes of its first and last token. */
export type Piece = { first: number; last: number; syllables: number };

export type CommaPlace = {
  words: readonly string[];
  tokens: readonly Token[];
  left: Piece;
  right: Piece;
  /** Keys of the first word on the left, of the last two, and of the first two on the right; empty where there is none. */
  leftKey: string;
  beforeLastKey: string;
  lastKey: string;
  beginsKey: string;
  secondKey: string;
  /** Whether a clause or a phrase begins on the right, and not a noun. */
  beginsClause: boolean;
  /** Whether there is a verb on the left whose object its end may be. */
  hasVerb: boolean;
  /** “Máu của bạn, | sự sống của người khác”: whether both sides hold a phrase that begins alike. */
  sharesPhrase: boolean;
  /** On the right before the phrase of place, time or means in it; 0 when it has none. */
  syllablesBeforePhrase: number;
};

/** The pieces between the commas of a sentence, given as the indexes of its tokens. */
export function piecesOf(sentence: readonly number[], words: readonly string[], tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let first = sentence[0] ?? 0;
  for (const index of sentence) {
    const isLast = index === sentence[sentence.length - 1];
    if (!isLast && !comma.test(words[(tokens[index]?.end ?? 1) - 1] ?? '')) continue;
    const range = words.slice(tokens[first]?.start ?? 0, tokens[index]?.end ?? 0);
    pieces.push({ first, last: index, syllables: range.filter((word) => !isDash(word)).length });
    first = index + 1;
  }
  return pieces;
}

export function commaPlace(words: readonly string[], tokens: readonly Token[], left: Piece, right: Piece): CommaPlace {
  const keyAt = (index: number): string => tokens[index]?.key ?? '';
  const beginsKey = keyAt(right.first);
  const [phrase, other] = [left, right].map((piece) => keyAt(phraseAt(tokens, piece) ?? -1));
  return {
    words,
    tokens,
    left,
    right,
    leftKey: keyAt(left.first),
    beforeLastKey: left.last > left.first ? keyAt(left.last - 1) : '',
    lastKey: keyAt(left.last),
    beginsKey,
    secondKey: right.last > right.first ? keyAt(right.first + 1) : '',
    beginsClause: [verbs, openers, clauseStarts, prepositions, predicateStarts, looseStarts].some((kind) => kind.has(beginsKey)),
    hasVerb: tokens.slice(left.first, left.last + 1).some(({ key }) => isOfKind(verbs, key)),
    sharesPhrase: phrase !== '' && phrase === other,
    syllablesBeforePhrase: syllablesBeforePhrase(words, tokens, right),
  };
}

/** “an toàn giao thông” is listed as “an toàn” is. */
export const isOfKind = (kind: ReadonlySet<string>, key: string): boolean =>
  kind.has(key) || kind.has(key.split(' ').slice(0, 2).join(' '));

export const firstSyllable = (words: readonly string[], token: Token | undefined): string =>
  spellingKey(words[token?.start ?? 0] ?? '');

/** Index of the token behind the first with which a phrase begins. */
function phraseAt(tokens: readonly Token[], { first, last }: Piece): number | undefined {
  for (let index = first + 1; index <= last; index++) {
    const key = tokens[index]?.key ?? '';
    if (prepositions.has(key) || key === ofKey) return index;
  }
  return undefined;
}

/** Syllables of the noun with which the phrase on the left ends; 0 when there is no phrase. */
export function phraseNounSyllables({ tokens, left }: CommaPlace): number {
  const at = phraseAt(tokens, left);
  return at === undefined ? 0 : (tokens[left.last]?.end ?? 0) - (tokens[at]?.end ?? 0);
}

export function syllablesBeforePhrase(words: readonly string[], tokens: readonly Token[], { first, last }: Piece): number {
  const from = tokens[first]?.start ?? 0;
  for (let index = first + 1; index < last; index++) {
    const { key, start } = tokens[index] ?? { key: '', start: from };
    if ([prepositions, clauseStarts, looseStarts, occasions].some((kind) => kind.has(key)))
      return words.slice(from, start).length;
  }
  return 0;
}

/** Syllables on the left behind “không”, “xin đừng”, “cấm”. */
export function syllablesAfterOrder({ words, tokens, left: { first, last } }: CommaPlace): number {
  let index = first;
  while (index < last && forbids.has(tokens[index]?.key ?? '')) index++;
  return words.slice(tokens[index]?.start, tokens[last]?.end).length;
}

/** Whether the two syllables before the comma and the two after it share one in the same place: “dừng xe, đỗ xe”. */
export function isTwin({ words, tokens, left, right }: CommaPlace): boolean {
  const end = tokens[left.last]?.end ?? 0;
  const start = tokens[right.first]?.start ?? 0;
  const shared = [0, 1].filter((at) => spellingKey(words[end - 2 + at] ?? '') === spellingKey(words[start + at] ?? ''));
  return shared.length === 1;
}
