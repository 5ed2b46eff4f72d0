// Whether a comma parts two clauses, where a line ends well, or the items of a list, which are read in one breath.
import {
  type CommaPlace,
  commaPlace,
  isOfKind,
  isTwin,
  type Piece,
  phraseNounSyllables,
  syllablesAfterOrder,
} from './comma-place.ts';
import { qualities, verbs } from './predicate-words.ts';
import { spellingKey } from './spelling.ts';
import { isDate, type Token } from './split-words.ts';
import {
  adverbs,
  clauseStarts,
  companions,
  directions,
  manners,
  openers,
  places,
  predicateStarts,
  prepositions,
  requests,
  titles,
} from './word-classes.ts';

const [andKey, orKey, isKey, ordinalKey, eachKey, takeKey = '', makeKey = ''] = [
  'và',
  'hoặc',
  'là',
  'thứ',
  'mỗi',
  'lấy',
  'làm',
].map(spellingKey);
/** Say of two things what they do: “để xe máy, đồ đạc | chắn lối đi”. */
const causes: ReadonlySet<string> = new Set([...requests, ...['để', 'cho', 'giúp', 'khiến'].map(spellingKey)]);

/** Of which a meeting is the second or the tenth. */
const terms: ReadonlySet<string> = new Set(
  ['nhiệm kỳ', 'khóa', 'niên khóa'].map((term) => term.split(' ').map(spellingKey).join(' ')),
);

/** The indexes of the tokens after which a comma only parts the items of a list. */
export function listCommasOf(pieces: readonly Piece[], words: readonly string[], tokens: readonly Token[]): number[] {
  const longest = pieces.reduce((most, { syllables }) => Math.max(most, syllables), 0);
  const isInner = (index: number): boolean => index > 0 && index < pieces.length - 1;
  let areEven = true;
  let areNouns = true;
  return pieces.slice(0, -1).flatMap((left, at) => {
    const right = pieces[at + 1];
    if (right === undefined) return [];
    areEven &&= left.syllables === pieces[0]?.syllables;
    // “Đoàn viên, hội viên, thanh niên | đi đầu …”: a sentence that begins with nouns of one word each.
    areNouns &&= left.first === left.last && isNoun(tokens[left.first]?.key ?? '');
    if (areNouns && pieces.length > 2 && isNoun(tokens[right.first]?.key ?? '')) return [left.last];
    // “Ăn chín, uống sôi, | …”: after parts of one length comes the clause that they lead to.
    if (at > 0 && areEven) return [];
    const place = commaPlace(words, tokens, left, right);
    const companionsHere = pieces.length < 4 && areCompanions(place);
    if (isOfMeeting(place)) return [left.last];
    if (isSeries(place) || isBareNoun(place) || isSecondVerb(place, at) || areManners(place) || companionsHere)
      return [left.last];
    if (isAddress(place) || isOfSharedTail(place) || isTaken(place) || isOfEvenItems(pieces, at)) return [left.last];
    if (areAlike(place) || isConclusion(place, at > 0 && at === pieces.length - 2)) return [];
    const hasShortItem = longest > 4 && [at, at + 1].some((index) => isInner(index) && (pieces[index]?.syllables ?? 9) <= 2);
    const isUnevenHere = isUneven(place) && !(pieces.length === 2 && areOrders(place));
    return isUnevenHere || isShared(place) || isObject(place) || hasShortItem || isOfPhrase(place) ? [left.last] : [];
  });
}

/** “lần thứ I, nhiệm kỳ 2025 - 2030”, “Kỳ họp thứ 10, Hội đồng nhân dân”: which meeting, and then of what or when. */
function isOfMeeting({ words, tokens, left, right, beginsKey }: CommaPlace): boolean {
  const end = tokens[left.last]?.end ?? 0;
  const [before = '', last = ''] = words.slice(Math.max(0, end - 2), end);
  const isNumbered = /^(\d+|[IVXL]+),$/.test(last) || spellingKey(before) === ordinalKey;
  const [first = ''] = beginsKey.split(/ (?=\d)/);
  return (
    isNumbered && (terms.has(first) || (isOfKind(titles, first) && /^\p{Lu}/u.test(words[tokens[right.first]?.start ?? 0] ?? '')))
  );
}

/** “bão, lũ và sạt lở đất” */
const isSeries = ({ secondKey }: CommaPlace): boolean => secondKey === andKey || secondKey === orKey;

/** “Bảo đảm an ninh, trật tự | trong dịp Tết”: one more object, and then only a phrase or a date. */
function isBareNoun({ words, tokens, left, right, leftKey, beginsKey, secondKey, ...place }: CommaPlace): boolean {
  // “Cổng trường an toàn, | con đến lớp vui”: without a verb before it the noun is a subject.
  if (!place.hasVerb || place.beginsClause || place.sharesPhrase || left.syllables <= 2 || leftKey === beginsKey) return false;
  // “dầu mỡ, thức ăn thừa | xuống bồn rửa”
  const isLoose = directions.has(secondKey) || [verbs, prepositions, clauseStarts].some((kind) => kind.has(secondKey));
  const tail = right.first + (!isLoose && !secondKey.includes(' ') && right.last > right.first + 1 ? 2 : 1);
  const next = tokens[tail];
  if (next === undefined || secondKey === '' || qualities.has(beginsKey)) return false;
  const isDirection = directions.has(next.key.split(' ')[0] ?? '');
  return (
    isDirection || next.key === eachKey || [prepositions, clauseStarts].some((kind) => kind.has(next.key)) || isDate(words, next)
  );
}

/** “Hội nghị cán bộ, công chức | …”, but “Xe máy đi vào làn xe máy, | ô tô đi vào …”, “An toàn để sản xuất, | sản xuất phải …” */
function areCompanions({ tokens, left, lastKey, beginsKey, secondKey }: CommaPlace): boolean {
  const isTakenUp =
    lastKey === beginsKey || tokens.slice(left.first, left.last).some(({ key }) => key === secondKey && verbs.has(key));
  // “đi xe đạp, xe máy điện | …”
  const ending = lastKey.split(' ').slice(-2).join(' ');
  return !isTakenUp && companions.some((kind) => (isOfKind(kind, lastKey) || kind.has(ending)) && isOfKind(kind, beginsKey));
}

/** “thông tin kịp thời, chính xác | đến mọi người dân”, but “Tái chế là sáng tạo, | tiết kiệm là văn minh” */
function areManners({ left, lastKey, beginsKey, secondKey }: CommaPlace): boolean {
  const isManner = (key: string): boolean => qualities.has(key) || adverbs.has(key);
  const isSubject = [verbs, openers, predicateStarts].some((kind) => kind.has(secondKey)) || secondKey === isKey;
  return isManner(lastKey) && isManner(beginsKey) && left.syllables > 2 && secondKey !== '' && !isSubject;
}

/** “Cấm dừng xe, đỗ xe | trước cổng …”, “hộ kinh doanh kê khai, nộp thuế | theo doanh thu” */
const isSecondVerb = (place: CommaPlace, at: number): boolean =>
  place.syllablesBeforePhrase === 2 &&
  place.left.syllables > 2 &&
  (isTwin(place) || (at > 0 && verbs.has(place.lastKey) && verbs.has(place.beginsKey)));

/** “phát triển | kinh tế số, xã hội số, chính quyền số”: short parts of one length behind a far longer one hold its last words too. */
function isOfEvenItems([head, ...items]: readonly Piece[], at: number): boolean {
  const length = items[0]?.syllables ?? 0;
  const areEven = items.length > 1 && items.every(({ syllables }) => syllables === length);
  return head !== undefined && areEven && length <= 3 && head.syllables > 2 * length && at <= items.length;
}

/** “Tổ dân phố số 7, phường Bồ Đề” */
const isAddress = ({ words, tokens, left, right, beginsKey }: CommaPlace): boolean => {
  const isNamed = /^[\p{Lu}\d]/u.test(words[tokens[right.first + 1]?.start ?? words.length] ?? '');
  const parts = tokens.slice(Math.max(left.first, left.last - 2), left.last + 1);
  return places.has(beginsKey) && isNamed && parts.some(({ key }) => places.has(key.replace(/( số)? \d.*$/, '')));
};

/** “nguồn lửa, nguồn nhiệt | trước khi ra khỏi nhà”: two short parts of one length, and what is said of both. */
const isOfSharedTail = ({ left, right, syllablesBeforePhrase }: CommaPlace): boolean =>
  syllablesBeforePhrase >= 2 &&
  syllablesBeforePhrase <= 3 &&
  left.syllables === syllablesBeforePhrase &&
  right.syllables > 2 * left.syllables;

/** “Lấy sự hài lòng của người dân, doanh nghiệp | làm thước đo” */
const isTaken = ({ tokens, left, right }: CommaPlace): boolean => {
  const holds = ({ first, last }: Piece, wanted: string): boolean =>
    tokens.slice(first, last + 1).some(({ key }) => key === wanted);
  return holds(left, takeKey) && !holds(left, makeKey) && holds(right, makeKey);
};

/** “An toàn cho mình, | an toàn cho …”, or two parts of one length. */
const areAlike = ({ left, right, leftKey, beginsKey }: CommaPlace): boolean =>
  leftKey === beginsKey || (left.syllables === right.syllables && left.syllables > 2);

function isUneven({ left, right }: CommaPlace): boolean {
  const [least, most] = [Math.min(left.syllables, right.syllables), Math.max(left.syllables, right.syllables)];
  return least <= 2 && most > 2 * least;
}

/** A word of which nothing else is known. */
export const isNoun = (key: string): boolean =>
  ![verbs, qualities, adverbs, openers, clauseStarts, prepositions, predicateStarts, manners].some((kind) => kind.has(key));

/** “Trung đoàn 88 trung dũng, kiên cường, | đã đánh là thắng”: after short parts comes what they lead to. */
const isConclusion = ({ left, right, beginsKey }: CommaPlace, isLast: boolean): boolean =>
  isLast &&
  left.syllables <= 2 &&
  right.syllables >= 2 * left.syllables &&
  [verbs, predicateStarts, manners, openers].some((kind) => kind.has(beginsKey));

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
