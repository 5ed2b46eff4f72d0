// Whether a comma parts two clauses, where a line ends well, or the items of a list, which are read in one breath.
import { isDash } from './spelling.ts';
import { endsClause, type Token } from './split-words.ts';
import { clauseStarts, looseStarts, openers, predicateStarts, prepositions, verbs } from './word-classes.ts';

const comma = /,[”’")]*$/;

/** Token indexes after which a comma stands that only parts items of a list. */
export function listCommas(words: readonly string[], tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  let sentence: number[] = [];
  tokens.forEach((token, index) => {
    sentence.push(index);
    const isEnd = index === tokens.length - 1 || endsClause(words[token.end - 1] ?? '');
    if (!isEnd) return;
    for (const at of listCommasOf(sentence, words, tokens)) found.add(at);
    sentence = [];
  });
  return found;
}

type Piece = { first: number; last: number; syllables: number };

function listCommasOf(sentence: readonly number[], words: readonly string[], tokens: readonly Token[]): number[] {
  const pieces: Piece[] = [];
  let first = sentence[0] ?? 0;
  for (const index of sentence) {
    const isLast = index === sentence[sentence.length - 1];
    if (!isLast && !comma.test(words[(tokens[index]?.end ?? 1) - 1] ?? '')) continue;
    const range = words.slice(tokens[first]?.start ?? 0, tokens[index]?.end ?? 0);
    pieces.push({ first, last: index, syllables: range.filter((word) => !isDash(word)).length });
    first = index + 1;
  }
  const longest = pieces.reduce((most, { syllables }) => Math.max(most, syllables), 0);
  return pieces.slice(0, -1).flatMap((left, at) => {
    const right = pieces[at + 1];
    if (right === undefined) return [];
    const isInner = (index: number): boolean => index > 0 && index < pieces.length - 1;
    const [least, most] = [Math.min(left.syllables, right.syllables), Math.max(left.syllables, right.syllables)];
    // “Ăn chín, uống sôi, | …”: after parts of one length comes the clause that they lead to.
    const isLedTo = at > 0 && pieces.slice(0, at + 1).every(({ syllables }) => syllables === left.syllables);
    if (isLedTo) return [];
    // “An toàn cho mình, | an toàn cho …”
    if (tokens[left.first]?.key === tokens[right.first]?.key || (least === most && least > 2)) return [];
    const isUneven = least <= 2 && most > 2 * least;
    const hasShortItem = [at, at + 1].some((index) => isInner(index) && (pieces[index]?.syllables ?? 9) <= 2) && longest > 4;
    const isInPhrase = tokens.slice(left.first + 1, left.last + 1).some(({ key }) => prepositions.has(key) || key === 'của');
    const begins = tokens[right.first]?.key ?? '';
    const isClause = [verbs, openers, clauseStarts, prepositions, predicateStarts, looseStarts].some((kind) => kind.has(begins));
    const [second, third] = [tokens[right.first + 1]?.key ?? '', right.first + 1 <= right.last];
    // “bão, lũ và sạt lở đất”
    const isSeries = third && (second === 'và' || second === 'hoặc');
    // “Chúc mừng tập thể, cá nhân | đạt …”: two objects of one verb before what is said of both.
    const isObject = left.last - left.first === 1 && verbs.has(tokens[left.first]?.key ?? '') && !isClause && verbs.has(second);
    // “Nói khẽ, đi nhẹ | trong phòng đọc”: the phrase belongs to both.
    const isShared = left.syllables <= 3 && syllablesBeforePhrase(words, tokens, right) === 2;
    return isUneven || isShared || isSeries || isObject || hasShortItem || (isInPhrase && !isClause) ? [left.last] : [];
  });
}

/** Syllables of a piece before the phrase of place, time or means in it; 0 when it has none. */
function syllablesBeforePhrase(words: readonly string[], tokens: readonly Token[], { first, last }: Piece): number {
  const from = tokens[first]?.start ?? 0;
  for (let index = first + 1; index < last; index++) {
    const { key, start } = tokens[index] ?? { key: '', start: from };
    if (prepositions.has(key) || clauseStarts.has(key)) return words.slice(from, start).length;
  }
  return 0;
}
