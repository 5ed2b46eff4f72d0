// Whether a comma parts two clauses, where a line ends well, or the items of a list, which are read in one breath.
import {
  type CommaPlace,
  commaPlace,
  firstSyllable,
  isOfKind,
  isTwin,
  type Piece,
  phraseNounSyllables,
  piecesOf,
  syllablesAfterOrder,
  syllablesBeforePhrase,
} from './comma-place.ts';
import { qualities, verbs } from './predicate-words.ts';
import { spellingKey } from './spelling.ts';
import { endsClause, isDate, type Token } from './split-words.ts';
import { adverbs, clauseStarts, companions, openers, predicateStarts, prepositions, requests } from './word-classes.ts';

const [andKey, orKey, isKey] = ['và', 'hoặc', 'là'].map(spellingKey);
/** Say of two things what they do: “để xe máy, đồ đạc | chắn lối đi”. */
const causes: ReadonlySet<string> = new Set([...requests, ...['để', 'cho', 'giúp', 'khiến'].map(spellingKey)]);
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

function listCommasOf(pieces: readonly Piece[], words: readonly string[], tokens: readonly Token[]): number[] {
  const longest = pieces.reduce((most, { syllables }) => Math.max(most, syllables), 0);
  const isInner = (index: number): boolean => index > 0 && index < pieces.length - 1;
  let areEven = true;
  return pieces.slice(0, -1).flatMap((left, at) => {
    const right = pieces[at + 1];
    if (right === undefined) return [];
    areEven &&= left.syllables === pieces[0]?.syllables;
    // “Ăn chín, uống sôi, | …”: after parts of one length comes the clause that they lead to.
    if (at > 0 && areEven) return [];
    const place = commaPlace(words, tokens, left, right);
    const companionsHere = pieces.length < 4 && areCompanions(place);
    if (isSeries(place) || isBareNoun(place) || isSecondVerb(place) || areManners(place) || companionsHere) return [left.last];
    if (areAlike(place)) return [];
    const hasShortItem = longest > 4 && [at, at + 1].some((index) => isInner(index) && (pieces[index]?.syllables ?? 9) <= 2);
    const isUnevenHere = isUneven(place) && !(pieces.length === 2 && areOrders(place));
    return isUnevenHere || isShared(place) || isObject(place) || hasShortItem || isOfPhrase(place) ? [left.last] : [];
  });
}

/** “bão, lũ và sạt lở đất” */
const isSeries = ({ secondKey }: CommaPlace): boolean => secondKey === andKey || secondKey === orKey;

/** “Bảo đảm an ninh, trật tự | trong dịp Tết”: one more object, and then only a phrase or a date. */
function isBareNoun({ words, tokens, left, right, leftKey, beginsKey, secondKey, ...place }: CommaPlace): boolean {
  // “Cổng trường an toàn, | con đến lớp vui”: without a verb before it the noun is a subject.
  if (!place.hasVerb || place.beginsClause || place.sharesPhrase || left.syllables <= 2 || leftKey === beginsKey) return false;
  const next = tokens[right.first + 1];
  if (next === undefined || secondKey === '' || qualities.has(beginsKey)) return false;
  return [prepositions, clauseStarts, directions].some((kind) => kind.has(secondKey)) || isDate(words, next);
}

/** “Hội nghị cán bộ, công chức | …” */
function areCompanions({ lastKey, beginsKey }: CommaPlace): boolean {
  return companions.some((kind) => isOfKind(kind, lastKey) && isOfKind(kind, beginsKey));
}

/** “thông tin kịp thời, chính xác | đến mọi người dân”, but “Tái chế là sáng tạo, | tiết kiệm là văn minh” */
function areManners({ left, lastKey, beginsKey, secondKey }: CommaPlace): boolean {
  const isManner = (key: string): boolean => qualities.has(key) || adverbs.has(key);
  const isSubject = [verbs, openers, predicateStarts].some((kind) => kind.has(secondKey)) || secondKey === isKey;
  return isManner(lastKey) && isManner(beginsKey) && left.syllables > 2 && secondKey !== '' && !isSubject;
}

/** “Cấm dừng xe, đỗ xe | trước cổng …” */
const isSecondVerb = (place: CommaPlace): boolean =>
  place.syllablesBeforePhrase === 2 && place.left.syllables > 2 && isTwin(place);

/** “An toàn cho mình, | an toàn cho …”, or two parts of one length. */
const areAlike = ({ left, right, leftKey, beginsKey }: CommaPlace): boolean =>
  leftKey === beginsKey || (left.syllables === right.syllables && left.syllables > 2);

function isUneven({ left, right }: CommaPlace): boolean {
  const [least, most] = [Math.min(left.syllables, right.syllables), Math.max(left.syllables, right.syllables)];
  return least <= 2 && most > 2 * least;
}

/** “Cài VssID, | quản lý bảo hiểm” */
const areOrders = ({ leftKey, beginsKey, secondKey }: CommaPlace): boolean =>
  verbs.has(leftKey) && verbs.has(beginsKey) && secondKey !== '' && secondKey !== andKey;

/** “Nói khẽ, đi nhẹ | trong phòng đọc”, “Xin đừng viết, vẽ | lên bia đá”: the phrase belongs to both. */
const isShared = (place: CommaPlace): boolean =>
  place.syllablesBeforePhrase > 0 &&
  place.syllablesBeforePhrase <= 2 &&
  syllablesAfterOrder(place) === place.syllablesBeforePhrase;

/** “Chúc mừng tập thể, cá nhân | đạt …”, “Không để xe máy, đồ đạc | chắn …”: two objects before what is said of both. */
const isObject = ({ beforeLastKey, lastKey, beginsClause, secondKey }: CommaPlace): boolean =>
  causes.has(beforeLastKey) && !verbs.has(lastKey) && !beginsClause && verbs.has(secondKey);

/** One more noun of the phrase before. What is far longer, or has a predicate, is a clause: “Phân loại rác tại nguồn, | việc nhỏ lợi lớn”. */
function isOfPhrase(place: CommaPlace): boolean {
  const nounSyllables = phraseNounSyllables(place);
  const isClause = place.beginsClause || predicateStarts.has(place.secondKey) || place.sharesPhrase;
  return nounSyllables > 0 && place.right.syllables <= 2 * nounSyllables + 1 && !isClause;
}
