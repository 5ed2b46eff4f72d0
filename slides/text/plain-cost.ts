// What a break between two words costs that no punctuation parts, by what the words are and how they hold together.
import { isOfKind } from './comma-place.ts';
import { isCapitalised, isOpening, isPeriod, isShort, lastWordOf } from './phrase-structure.ts';
import type { Place } from './place.ts';
import { placeCost as cost } from './place-cost.ts';
import { qualities, verbs } from './predicate-words.ts';
import { spellingKey } from './spelling.ts';
import { isDate, isNumber, isTime, isWeekday } from './split-words.ts';
import {
  adverbs,
  arrivals,
  classifiers,
  clauseStarts,
  closers,
  directions,
  efforts,
  events,
  greetings,
  honorifics,
  leaders,
  looseStarts,
  makers,
  manners,
  measures,
  negations,
  occasions,
  openers,
  openersThatEnd,
  periods,
  places,
  plurals,
  predicateStarts,
  prepositions,
  tightPrepositions,
  times,
  titles,
  warnings,
} from './word-classes.ts';
import { isYearName } from './year-names.ts';

const [ofKey, withKey, andKey, isKey, becauseKey, callKey, whereKey, onKey, rightKey, letKey, goKey, timesKey] = [
  'của',
  'với',
  'và',
  'là',
  'vì',
  'ơi',
  'nơi',
  'nhân',
  'đúng',
  'để',
  'đi',
  'lần thứ',
].map((word) => word.split(' ').map(spellingKey).join(' '));

/** Between two words without punctuation, by what they are. */
export function plainCost(place: Place): number {
  return boundCost(place) ?? phraseCost(place) ?? wordCost(place) ?? predicateCost(place) ?? innerCost(place);
}

/** Where the word on the left cannot end a line, or must. */
function boundCost({ phrases, index, left, right, beforeKey, begins, ends }: Place): number | undefined {
  const { words, tokens, ranges } = phrases;
  const nextWord = words[right.start] ?? '';
  // “Nói không | với …”
  if (negations.has(left.key) && right.key === withKey) return cost.beforePhrase;
  if (periods.has(left.key) && /^\d/.test(nextWord)) return cost.afterOpener;
  // “đợt | 19 - 5”, “nhân | ngày 20 - 11”
  const leadsOn = left.key === onKey || (isShort(left) && classifiers.has(left.key));
  const canEnd =
    (!isOpening(left.key) && !leadsOn) || (closers.has(left.key) && !looseStarts.has(left.key) && !prepositions.has(left.key));
  if (isDate(words, right) && index + 2 === tokens.length && canEnd) {
    // “… | (03/02/1930 - 03/02/2026)” belongs to the name before it.
    if (nextWord.startsWith('(')) return cost.beforeBracket;
    return /^\d{4}/.test(lastWordOf(phrases, right)) ? cost.beforeYear : cost.beforeDate;
  }
  const after = tokens[index + 2];
  if (left.key === onKey && (isTime(words, right) || isCapitalised(words, right))) return cost.afterOpener;
  // “Kỳ họp | thứ 10”
  if (/^thứ \d/i.test(words.slice(right.start, right.end).join(' ')) && !verbs.has(left.key)) return cost.beforeNaming;
  if (begins && warnings.has(left.key)) return cost.afterWarning;
  // “Thư viện là nơi | nuôi dưỡng ước mơ”
  if (left.key === whereKey && beforeKey === isKey) return cost.beforeGroup;
  const endsAfterAll =
    openersThatEnd.has(left.key) && (prepositions.has(right.key) || clauseStarts.has(right.key) || right.key === ofKey);
  if (isOpening(left.key) && !endsAfterAll) return cost.afterOpener;
  if (places.has(left.key) && isCapitalised(words, right)) return cost.afterOpener;
  if (leaders.has(left.key)) return cost.afterLeader;
  if (left.key === callKey) return cost.afterCall;
  // “đến năm 2030 | mọi thủ tục”: what is said of a time follows it.
  if (isDate(words, left)) return cost.beforeClause;
  if (ranges.has(index)) return cost.insideRange;
  // “Tri ân các thầy thuốc | nhân Ngày …”
  if (right.key === onKey && after !== undefined && (isCapitalised(words, after) || isTime(words, after)))
    return cost.beforePhrase;
  if (greetings.has(right.key) && isCapitalised(words, left)) return cost.beforeClause;
  // “Ngày hội tòng quân | xuân Bính Ngọ”, but “Mừng xuân Bính Ngọ”
  if (isYearName(right.key.split(' '), 0) && !verbs.has(left.key)) return cost.beforePeriod;
  // “tỉnh Nghệ An | lần thứ X”
  if (right.key === timesKey && isCapitalised(words, left)) return cost.beforePeriod;
  if (isPeriod(phrases, index + 1) && !periods.has(left.key)) return cost.beforePeriod;
  if (!/^\d/.test(nextWord)) return undefined;
  if (measures.has(left.key)) return cost.afterMeasure;
  // “Thư viện tỉnh Lâm Đồng | 50 năm đồng hành …”
  if (isCapitalised(words, left) && !begins && verbs.has(tokens[index + 2]?.key ?? '')) return cost.afterName;
  // “Tổ dân phố 5: …”: behind its noun and before a pause a number is a name.
  if (/^\d{1,3}\p{P}?$/u.test(nextWord) && ends && !isOpening(left.key) && !verbs.has(left.key)) return cost.beforeNaming;
  return isNumber(lastWordOf(phrases, right)) ? cost.beforeNumber : cost.between;
}

/** Where a clause, a phrase or a predicate begins with a word of a closed class. */
function phraseCost({ phrases, left, right, beforeKey, afterKey, begins, closes, ends, depth }: Place): number | undefined {
  if (clauseStarts.has(right.key)) return cost.beforeClause + depth;
  // “Uống hai lít nước | mỗi ngày”, “Mỗi ngày | bớt một túi ni lông”
  // “thứ Ba hằng tuần” is one time.
  if (times.has(right.key) && isWeekday(phrases.words, left)) return cost.afterClassifier;
  if (times.has(right.key) && ends) return cost.beforeTime;
  // “Lãnh đạo xã tiếp dân | thứ Ba hằng tuần”
  if (isWeekday(phrases.words, right) && times.has(afterKey) && !isOpening(left.key) && !isShort(left)) return cost.beforeTime;
  if (times.has(left.key) && begins) return cost.afterTime;
  // “Ra khỏi phòng | nhớ tắt đèn”
  if (leaders.has(right.key) && !begins && !verbs.has(left.key) && !isOpening(left.key)) return cost.beforePhrase;
  if (prepositions.has(right.key)) {
    if (verbs.has(left.key) && isShort(left) && !begins) return cost.shortVerbPhrase;
    // “bắt đầu | từ”: a predicate keeps the phrase that completes it.
    const isPredicate = verbs.has(left.key) && !begins && !isOpening(beforeKey) && !classifiers.has(beforeKey);
    if (isPredicate) return tightPrepositions.has(right.key) ? cost.verbPhrase : cost.beforeAdjunct;
    if (closes) return cost.beforeCloser;
    // “như búp | trên cành”: the phrase of a phrase.
    return prepositions.has(beforeKey) ? cost.beforeInnerPhrase : cost.beforePhrase + depth;
  }
  if (!predicateStarts.has(right.key)) return undefined;
  if (classifiers.has(left.key) && !begins) return cost.afterClassifier;
  // “đều | là” is no end.
  const isEnd = closes && afterKey !== isKey;
  return verbs.has(left.key) || isEnd ? undefined : cost.beforePredicate + depth;
}

/** Where one of the two is a small word that closes, joins or counts. */
function wordCost({ phrases, index, left, right, beforeKey, afterKey, begins, closes, depth }: Place): number | undefined {
  // “1.000 | cây xanh”
  if (/^[\d.,]+%?$|^%$/.test(lastWordOf(phrases, left)) && !verbs.has(right.key)) return cost.beforeNumber;
  if (closers.has(right.key) && !(manners.has(right.key) && verbs.has(afterKey))) {
    // “Giải quyết công việc | nhanh, gọn, đúng luật”
    if (phrases.lists.has(index + 1)) return cost.beforeQuality;
    // “số vụ tai nạn | vào năm 2030”
    const after = phrases.tokens[index + 2];
    if (after !== undefined && isTime(phrases.words, after)) return cost.beforePhrase;
    const maySomethingFollow = looseStarts.has(right.key) || verbs.has(right.key) || openers.has(right.key);
    if (closes || !maySomethingFollow) return cost.beforeCloser;
  }
  // “Chào mừng các em học sinh | đến trường”
  // “bán đúng giá”, but “để xe | đúng nơi quy định”
  if (right.key === rightKey && verbs.has(left.key) && isShort(left) && !begins) return cost.beforeAdverb;
  if (arrivals.has(right.key) && phrases.asked.has(index) && !closes) return cost.afterAsked;
  // “trước khi bấm | vào đường dẫn lạ”
  if (directions.has(right.key) && verbs.has(left.key) && isShort(left) && !begins) return cost.shortVerbPhrase;
  if (looseStarts.has(right.key) && !closes) return cost.beforeLoose + (right.key === ofKey ? 0 : depth);
  if (right.key === andKey) {
    // “Hưởng ứng Tháng hành động … | và Tháng Công nhân …”
    const after = phrases.tokens[index + 2];
    if (titles.has(afterKey) && isCapitalised(phrases.words, after)) return cost.beforePhrase;
    // “giữ trật tự | và để điện thoại ở chế độ im lặng”
    if (!verbs.has(afterKey) && afterKey !== letKey) return cost.beforeAnd + depth;
    // “Giữ gìn và phát huy | bản sắc”
    return (verbs.has(left.key) ? cost.insidePair : cost.beforeSecondVerb) + depth;
  }
  // “Nhiệt liệt chào mừng các đội | tham dự …”
  const isSubject = (phrases.asked.has(index) && plurals.has(beforeKey)) || honorifics.has(left.key);
  if (isSubject && verbs.has(right.key) && !isShort(right) && !closes) return undefined;
  const isHead = classifiers.has(left.key) || (titles.has(left.key) && isShort(left));
  if (isHead && !isOpening(right.key) && !makers.has(right.key)) return cost.afterClassifier;
  return undefined;
}

/** Around verbs: where a predicate begins, and where it goes on. */
function predicateCost({ phrases, index, left, right, beforeKey, afterKey, begins, closes, depth }: Place): number | undefined {
  const { words, asked, takings } = phrases;
  // “học sinh giỏi, học sinh | vượt khó”: the noun that is taken up again leads on.
  const isRepeated =
    phrases.lists.has(index - 1) &&
    phrases.tokens.slice(Math.max(0, index - 4), index).some(({ key }) => key.startsWith(left.key));
  if (isRepeated && verbs.has(right.key)) return cost.afterClassifier;
  if (verbs.has(left.key) && (adverbs.has(right.key) || qualities.has(right.key))) return cost.beforeAdverb;
  // “Cả nước chung tay | xóa bỏ bệnh lao”
  if (efforts.has(left.key) && verbs.has(right.key) && !begins && !isOpening(beforeKey)) return cost.afterEffort;
  if (left.key === goKey && verbs.has(right.key)) return cost.afterGo;
  // “Toàn dân phấn khởi | đi bỏ phiếu”
  if (manners.has(left.key) && right.key === goKey && !begins) return cost.afterEffort;
  if (manners.has(left.key) && verbs.has(right.key)) return cost.afterManner;
  // “Văn hóa giao thông | bắt đầu từ …”
  const isCompleted = prepositions.has(afterKey) || afterKey === andKey || afterKey === becauseKey;
  const leadsVerb = manners.has(right.key) && (verbs.has(afterKey) || isCompleted || leaders.has(right.key));
  const startsPredicate = verbs.has(right.key) || makers.has(right.key) || leadsVerb;
  if (!startsPredicate || (closes && !isCompleted)) return undefined;
  if (isCapitalised(words, left) && !begins && !isCapitalised(words, right)) return cost.afterName;
  if (verbs.has(left.key) && !classifiers.has(beforeKey)) {
    return isShort(left) || isShort(right) ? cost.betweenVerbs : cost.betweenLongVerbs;
  }
  // “Lấy sự hài lòng của người dân | làm thước đo”
  if (takings.has(index)) return cost.beforeClause;
  // “Thi đua dạy tốt, học tốt | chào mừng Ngày …”: the occasion of what is done.
  if (occasions.has(right.key) && !begins && !isOpening(left.key)) return cost.beforeOccasion;
  return asked.has(index) ? cost.afterAsked : cost.beforeVerb + depth;
}

/** Between two words of the same phrase. */
function innerCost({ phrases, index, left, right, begins, closes }: Place): number {
  const { words, tokens, lists } = phrases;
  const [isLeftName, isRightName] = [isCapitalised(words, left) && !begins, isCapitalised(words, right)];
  if (qualities.has(right.key) && !isRightName) {
    // “Phụ nữ Việt Nam | tự tin, tự trọng”, but “khu phố an toàn, văn minh”
    if (lists.has(index + 1)) return isLeftName ? cost.beforeName : cost.beforeQuality + cost.nested;
    return cost.beforeQuality;
  }
  // “Hội Nông dân xã | …”: the office of a place that is not named.
  if (isLeftName && places.has(right.key) && !isCapitalised(words, tokens[index + 2])) return cost.afterTitle;
  const cutsVerb = verbs.has(left.key) && isShort(left);
  // “Kỳ họp chuyên đề | Hội đồng nhân dân tỉnh …”
  if (isRightName && !isLeftName && !begins && !verbs.has(left.key) && isOfKind(titles, right.key)) return cost.beforeInstitution;
  if (isRightName !== isLeftName && !begins && !cutsVerb) return verbs.has(left.key) ? cost.beforeNamedObject : cost.beforeName;
  // “Ngày hội … an ninh Tổ quốc | xã Bình Minh”: where the event of the title is held.
  if (places.has(right.key) && isCapitalised(words, tokens[index + 2])) {
    return events.has(tokens[0]?.key ?? '') && index > 1 && !isOfKind(titles, left.key) ? cost.beforeVenue : cost.beforePlace;
  }
  if (openers.has(right.key)) {
    if (!verbs.has(left.key)) return cost.beforeGroup;
    return cost.beforeCounted + (isShort(left) ? cost.besideShort : 0);
  }
  const shortSides = (isShort(right) && closes ? 1 : 0) + (isShort(left) && !closers.has(left.key) ? 1 : 0);
  const own = verbs.has(left.key) ? cost.beforeObject : qualities.has(left.key) ? cost.afterQuality : cost.between;
  return own + shortSides * cost.besideShort;
}
