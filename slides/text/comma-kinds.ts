// Whether a comma parts two clauses, where a line ends well, or the items of a list, which are read in one breath.
import { qualities, verbs } from './predicate-words.ts';
import { isDash, spellingKey } from './spelling.ts';
import { endsClause, isDate, type Token } from './split-words.ts';
import {
  adverbs,
  clauseStarts,
  companions,
  looseStarts,
  openers,
  predicateStarts,
  prepositions,
  requests,
} from './word-classes.ts';

const [andKey, orKey, ofKey, isKey] = ['và', 'hoặc', 'của', 'là'].map(spellingKey);
const causes: ReadonlySet<string> = new Set([...requests, ...['để', 'cho', 'giúp', 'khiến'].map(spellingKey)]);
const forbids: ReadonlySet<string> = new Set(
  ['không', 'đừng', 'xin', 'chớ', 'cấm', 'nghiêm cấm', 'xin đừng', 'hãy', 'vui lòng', 'xin vui lòng'].map(spellingKey),
);
const comma = /,[”’")]*$/;
/** “Không đổ rác, nước thải | xuống kênh” */
const directions: ReadonlySet<string> = new Set(['xuống', 'lên', 'vào', 'ra', 'đến', 'tới', 'qua'].map(spellingKey));

/** What the commas of a text part, as indexes of tokens. */
export type Lists = {
  /** After which a comma stands that only parts items of a list. */
  commas: ReadonlySet<number>;
  /** Where the first of several items begins that are built alike: “bầu cử | đúng giờ, đúng nơi”. */
  alike: ReadonlySet<number>;
};

export function listCommas(words: readonly string[], tokens: readonly Token[]): Lists {
  const commas = new Set<number>();
  const alike = new Set<number>();
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
    sentence = [];
  });
  return { commas, alike };
}

type Piece = { first: number; last: number; syllables: number };

function piecesOf(sentence: readonly number[], words: readonly string[], tokens: readonly Token[]): Piece[] {
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

/** The token inside `left` that begins as `right` does, when it is the shorter of the two. */
function alikeStart(left: Piece, right: Piece, words: readonly string[], tokens: readonly Token[]): number | undefined {
  const begins = firstSyllable(words, tokens[right.first]);
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

/** “an toàn giao thông” is listed as “an toàn” is. */
const isOfKind = (kind: ReadonlySet<string>, key: string): boolean =>
  kind.has(key) || kind.has(key.split(' ').slice(0, 2).join(' '));

const firstSyllable = (words: readonly string[], token: Token | undefined): string => spellingKey(words[token?.start ?? 0] ?? '');

function listCommasOf(pieces: readonly Piece[], words: readonly string[], tokens: readonly Token[]): number[] {
  const longest = pieces.reduce((most, { syllables }) => Math.max(most, syllables), 0);
  return pieces.slice(0, -1).flatMap((left, at) => {
    const right = pieces[at + 1];
    if (right === undefined) return [];
    const isInner = (index: number): boolean => index > 0 && index < pieces.length - 1;
    const [least, most] = [Math.min(left.syllables, right.syllables), Math.max(left.syllables, right.syllables)];
    // “Ăn chín, uống sôi, | …”: after parts of one length comes the clause that they lead to.
    const isLedTo = at > 0 && pieces.slice(0, at + 1).every(({ syllables }) => syllables === left.syllables);
    if (isLedTo) return [];
    const begins = tokens[right.first]?.key ?? '';
    const isClause = [verbs, openers, clauseStarts, prepositions, predicateStarts, looseStarts].some((kind) => kind.has(begins));
    const [second, third] = [tokens[right.first + 1]?.key ?? '', right.first + 1 <= right.last];
    // “bão, lũ và sạt lở đất”
    const isSeries = third && (second === andKey || second === orKey);
    // “Bảo đảm an ninh, trật tự | trong dịp Tết”: a bare noun before a phrase is no clause.
    const [lastKey, leftKey] = [tokens[left.last]?.key ?? '', tokens[left.first]?.key ?? ''];
    // “Cổng trường an toàn, | con đến lớp vui”: without a verb whose object it is, the noun is a subject and “đến” its verb.
    const hasVerb = tokens.slice(left.first, left.last + 1).some(({ key }) => isOfKind(verbs, key));
    const phraseOf = ({ first, last }: Piece) =>
      tokens.slice(first + 1, last + 1).find(({ key }) => prepositions.has(key) || key === ofKey);
    // “Máu của bạn, | sự sống của người khác”, “sáng từ 7 giờ, | chiều từ 13 giờ”
    const sharesPhrase = phraseOf(left) !== undefined && phraseOf(left)?.key === phraseOf(right)?.key;
    const isBare =
      hasVerb &&
      left.syllables > 2 &&
      leftKey !== begins &&
      !sharesPhrase &&
      isBareNoun(words, tokens, right, hasVerb) &&
      !isClause;
    // “Hội nghị cán bộ, công chức | …”
    const areCompanions = companions.some((kind) => isOfKind(kind, lastKey) && isOfKind(kind, begins));
    // “thông tin kịp thời, chính xác | đến mọi người dân”
    const isManner = (key: string): boolean => qualities.has(key) || adverbs.has(key);
    // “Tái chế là sáng tạo, | tiết kiệm là văn minh”: before a predicate it is a subject.
    const isSubject = verbs.has(second) || openers.has(second) || predicateStarts.has(second) || second === isKey;
    const areManners = isManner(lastKey) && isManner(begins) && left.syllables > 2 && third && !isSubject;
    // “Cấm dừng xe, đỗ xe | trước cổng …”
    const ownSyllables = syllablesBeforePhrase(words, tokens, right);
    const isTwin = ownSyllables === 2 && left.syllables > 2 && twinWords(words, tokens, left, right);
    if (isSeries || isBare || isTwin || areManners || (areCompanions && pieces.length < 4)) return [left.last];
    // “An toàn cho mình, | an toàn cho …”
    if (tokens[left.first]?.key === tokens[right.first]?.key || (least === most && least > 2)) return [];
    const areClauses = at === 0 && pieces.length === 2 && verbs.has(leftKey) && verbs.has(begins) && third && second !== andKey;
    // “Cài VssID, | quản lý bảo hiểm”
    const isUneven = least <= 2 && most > 2 * least && !areClauses;
    const hasShortItem = [at, at + 1].some((index) => isInner(index) && (pieces[index]?.syllables ?? 9) <= 2) && longest > 4;
    // “Phân loại rác tại nguồn, | việc nhỏ lợi lớn”: what is far longer than the noun of the phrase is no second one.
    const phraseAt = tokens.findIndex(
      ({ key }, index) => index > left.first && index <= left.last && (prepositions.has(key) || key === ofKey),
    );
    const nounSyllables = (tokens[left.last]?.end ?? 0) - (tokens[phraseAt]?.end ?? 0);
    const isInPhrase = phraseAt > 0 && right.syllables <= 2 * nounSyllables + 1;
    // “Chúc mừng tập thể, cá nhân | đạt …”, “Không để xe máy, đồ đạc | chắn …”: two objects before what is said of both.
    const beforeLast = tokens[left.last - 1]?.key ?? '';
    const isObject = left.last > left.first && causes.has(beforeLast) && !verbs.has(lastKey) && !isClause && verbs.has(second);
    // “Khám từ 6 giờ 30, | bệnh nhân được tiếp nhận”: with a predicate of its own it is a clause.
    const isSentence = third && predicateStarts.has(second);
    // “Nói khẽ, đi nhẹ | trong phòng đọc”: the phrase belongs to both.
    const isShared = ownSyllables > 0 && ownSyllables <= 2 && syllablesAfterOrder(words, tokens, left) === ownSyllables;
    return isUneven || isShared || isObject || hasShortItem || (isInPhrase && !isClause && !isSentence && !sharesPhrase)
      ? [left.last]
      : [];
  });
}

/** Syllables of a piece before the phrase of place, time or means in it; 0 when it has none. */
function syllablesBeforePhrase(words: readonly string[], tokens: readonly Token[], { first, last }: Piece): number {
  const from = tokens[first]?.start ?? 0;
  for (let index = first + 1; index < last; index++) {
    const { key, start } = tokens[index] ?? { key: '', start: from };
    if (prepositions.has(key) || clauseStarts.has(key) || looseStarts.has(key)) return words.slice(from, start).length;
  }
  return 0;
}

/** Syllables of a piece behind “không”, “xin đừng”, “cấm”. */
function syllablesAfterOrder(words: readonly string[], tokens: readonly Token[], { first, last }: Piece): number {
  let index = first;
  while (index < last && forbids.has(tokens[index]?.key ?? '')) index++;
  return words.slice(tokens[index]?.start, tokens[last]?.end).length;
}

/** Whether the two syllables at the end of one piece and at the beginning of the next share one in the same place. */
function twinWords(words: readonly string[], tokens: readonly Token[], left: Piece, right: Piece): boolean {
  const end = tokens[left.last]?.end ?? 0;
  const start = tokens[right.first]?.start ?? 0;
  const shared = [0, 1].filter((at) => spellingKey(words[end - 2 + at] ?? '') === spellingKey(words[start + at] ?? ''));
  return shared.length === 1;
}

/** One word, and then only a phrase or a date. */
function isBareNoun(words: readonly string[], tokens: readonly Token[], { first, last }: Piece, hasVerb: boolean): boolean {
  const next = tokens[first + 1];
  if (next === undefined || first === last) return false;
  if (qualities.has(tokens[first]?.key ?? '')) return false;
  return prepositions.has(next.key) || clauseStarts.has(next.key) || (hasVerb && directions.has(next.key)) || isDate(words, next);
}
