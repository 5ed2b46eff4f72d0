// Which neighbouring syllables belong together: words of a list, names, numbers with what they count, punctuation.
import type { Compounds } from './compounds.ts';
import { verbs } from './predicate-words.ts';
import { isDash, spellingKey } from './spelling.ts';
import { clauseStarts, commaPairs, honorifics, looseStarts, openers, prepositions, titles } from './word-classes.ts';
import { isYearName } from './year-names.ts';

/** A run of syllables from `start` up to `end` (not included) that no line may cut; `key` says which word it is. */
export type Token = { start: number; end: number; key: string };

const numeric = /^[\p{Sc}(]*\d[\d.,:/]*[%°)]*$/u;
const unit =
  /^(%|km|m|cm|mm|kg|g|ha|m²|m2|km²|đồng|triệu|tỷ|tỉ|nghìn|giờ|phút|giây|ngày|tháng|năm|tuổi|lần|người|điểm|độ|mét|lít|đ|₫|usd)[.,;:!?]*$/iu;
const beforeNumber =
  /^(ngày|mùng|tháng|năm|số|quý|tuần|thứ|lần|khóa|khoá|điều|khoản|chương|kỳ|xuân|tết|phường|quận|tổ|giờ|mục|phòng|tầng|cấp|loại|đợt|vòng|hạng|khối|lớp|gói|bước|mức|đội|lô|cụm|vùng|bảng|tuyến|hẻm|ngõ|kiệt|ấp|khóm|nhóm|quầy|ca|tập|kênh|đường|phần|đai)$/iu;
/** “thứ mười”, “thứ Ba”, “tháng Giêng” */
const ordinals = new Set(['thứ', 'tháng', 'mùng'].map(spellingKey));
const counting = new Set(
  ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'nhất', 'nhì', 'giêng', 'chạp'].map(spellingKey),
);
const capitalised = /^[“"(]?\p{Lu}[\p{Ll}\p{M}]*$/u;
const startsCapitalised = /^[“"(]?\p{Lu}[\p{Ll}\p{M}]/u;

/** 20 - 11, 2021 - 2025, 7 giờ - 11 giờ: a dash between numbers belongs to both. */
export function isRangeDash(words: readonly string[], index: number): boolean {
  if (!isDash(words[index] ?? '') || !numeric.test(words[index + 1] ?? '')) return false;
  const [before = '', last = ''] =
    words.slice(Math.max(0, index - 2), index).length === 2 ? words.slice(index - 2, index) : ['', words[index - 1]];
  return numeric.test(last) || (numeric.test(before) && unit.test(last));
}

export const isNumber = (word: string): boolean => numeric.test(word);

/** Whether a word ends a sentence or a part of one, so that what follows begins anew. */
export const endsClause = (word: string): boolean => /[.!?…:;][”’")]*$/.test(word) || isDash(word);

const [andKey, timesKey] = ['và', 'lần'].map(spellingKey);

/** Count what follows, and are never named by a number before them. */
const counted: ReadonlySet<string> = new Set(
  ['chuyến', 'suất', 'chiếc', 'cây', 'người', 'hộ', 'ca', 'phần', 'lượt'].map(spellingKey),
);

/** A capital letter or a Roman number by itself, which names what stands before it. */
const letterName = /^([A-Z]|[IVXL]+)[,.;:!?]*$/;

/** “Xe trên 10 tấn”, “5 không, 3 sạch”: a number with the word it counts; “phân xưởng 3” only names. */
function countsNext(words: readonly string[], keys: readonly string[], index: number): boolean {
  const [word = '', next = ''] = words.slice(index, index + 2);
  if (!/^\d[\d.,]*$/.test(word) || /[,.]$/.test(word) || !isLowerCase(next)) return false;
  const [before, key, nextKey] = [words[index - 1], keys[index - 1] ?? '', keys[index + 1] ?? ''];
  const isSmallWord = [clauseStarts, prepositions, looseStarts].some((kind) => kind.has(nextKey)) || nextKey === andKey;
  if (isSmallWord || beforeNumber.test(before ?? '')) return false;
  // “thêm 200 chuyến xe”
  if (counted.has(nextKey)) return true;
  if (before === undefined || /[,;:!?]$/.test(before)) return true;
  if (openers.has(key) || prepositions.has(key) || verbs.has(key)) return true;
  return /,$/.test(next) && /^\d+$/.test(words[index + 2] ?? '');
}

const smallWords = [clauseStarts, prepositions, looseStarts, openers];

const isLowerCase = (word: string): boolean => /^\p{Ll}/u.test(word);

/** Whole when the text is written without capitals of its own: all upper case, or every word capitalised. */
function hasOwnCapitals(words: readonly string[]): boolean {
  const letters = words.filter((word) => /\p{L}/u.test(word));
  const capitals = letters.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  return capitals < letters.length * 0.8 || letters.length < 4;
}

/** Cuts a text, given as its syllables with their punctuation, into the runs that no line may cut. */
export function splitWords(words: readonly string[], compounds: Compounds): Token[] {
  const keys = words.map(spellingKey);
  const joined = words.slice(1).map(() => false);
  const join = (start: number, end: number): void => {
    for (let index = start; index < end - 1; index++) joined[index] = true;
  };
  for (const [start, end] of foundCompounds(words, keys, compounds)) join(start, end);
  joinNames(words, keys, joined);
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (next === undefined) return;
    if (isRangeDash(words, index + 1)) join(index, index + 3);
    // “vitamin A”, “khóa XVI”, but “Bộ Y tế”
    if (isLowerCase(word) && letterName.test(next) && joined[index + 1] !== true) joined[index] = true;
    if (countsNext(words, keys, index)) joined[index] = true;
    // “15 - 3 - 2026: ngày hội”: behind a pause nothing is counted.
    const isCounted = numeric.test(word) && !/[,:.]$/.test(word) && unit.test(next);
    if (ordinals.has(keys[index] ?? '') && counting.has(keys[index + 1] ?? '')) joined[index] = true;
    if (isCounted || (beforeNumber.test(word) && /^\d/.test(next))) joined[index] = true;
    // “80, 90, 100 tuổi”
    if (/^\d{1,3},$/.test(word) && /^\d{1,3}(,|$)/.test(next)) joined[index] = true;
    if (isYearName(keys, index)) join(index, index + 3);
    if (word.endsWith(',') && commaPairs.has(`${keys[index]} ${keys[index + 1]}`)) joined[index] = true;
    if (honorifics.has(keys[index] ?? '') && (index === 0 || !startsCapitalised.test(word))) {
      const end = personEnd(words, index + 1);
      if (end > index + 2) join(index, end);
    }
    if (/^[,.;:!?…)\]”’%]/.test(next) || /[([“‘]$/.test(word)) joined[index] = true;
  });
  const tokens: Token[] = [];
  let start = 0;
  words.forEach((_, index) => {
    if (joined[index]) return;
    // “lần thứ VI”, “lần thứ 5” begin a phrase as “lần thứ” does.
    const isTimes = index === start + 2 && keys[start] === timesKey && ordinals.has(keys[start + 1] ?? '');
    const own = index > start && (isTimes || letterName.test(words[index] ?? '')) ? index : index + 1;
    tokens.push({ start, end: index + 1, key: keys.slice(start, own).join(' ') });
    start = index + 1;
  });
  return tokens;
}

/**
 * The listed words of those readings of the text that need the fewest words: “toàn dân | phòng cháy” and not
 * “toàn | dân phòng | cháy”. Where two readings are as good, the words of both hold.
 */
function foundCompounds(words: readonly string[], keys: readonly string[], compounds: Compounds): [number, number][] {
  const count = words.length;
  const edges: [number, number][] = [];
  for (let start = 0; start < count; start++) {
    for (let length = 2; length <= compounds.longest && start + length <= count; length++) {
      // Punctuation inside means two words that only happen to stand side by side.
      const before = words[start + length - 2] ?? '';
      if (!/[\p{L}\p{N}]$/u.test(before) && !isDash(before)) break;
      // “thành lập Trường …” holds no “lập trường”.
      if (length === 2 && isLowerCase(words[start] ?? '') && /^\p{Lu}/u.test(words[start + length - 1] ?? '')) continue;
      if (compounds.has(keys.slice(start, start + length).join(' '))) edges.push([start, start + length]);
    }
  }
  // Of two readings with as many words the one holds that leaves a small word: “bệnh nhân | từ” and not “bệnh | nhân từ”.
  const word = 1;
  const alone = keys.map((key) => (smallWords.some((kind) => kind.has(key)) ? word - 1 / (count + 1) : word));
  const toHere = Array.from({ length: count + 1 }, () => 0);
  const fromHere = Array.from({ length: count + 1 }, () => 0);
  const byEnd = new Map<number, number[]>();
  const byStart = new Map<number, number[]>();
  for (const [start, end] of edges) {
    byEnd.set(end, [...(byEnd.get(end) ?? []), start]);
    byStart.set(start, [...(byStart.get(start) ?? []), end]);
  }
  for (let at = 1; at <= count; at++) {
    toHere[at] = Math.min(
      (toHere[at - 1] ?? 0) + (alone[at - 1] ?? 0),
      ...(byEnd.get(at) ?? []).map((start) => (toHere[start] ?? 0) + word),
    );
  }
  for (let at = count - 1; at >= 0; at--) {
    fromHere[at] = Math.min(
      (fromHere[at + 1] ?? 0) + (alone[at] ?? 0),
      ...(byStart.get(at) ?? []).map((end) => (fromHere[end] ?? 0) + word),
    );
  }
  return edges.filter(
    ([start, end]) => Math.abs((toHere[start] ?? 0) + word + (fromHere[end] ?? 0) - (toHere[count] ?? 0)) < 1e-6,
  );
}

/** Names: two capitalised syllables in a row, unless the first only begins a sentence or stands before a name. */
function joinNames(words: readonly string[], keys: readonly string[], joined: boolean[]): void {
  if (!hasOwnCapitals(words)) return;
  words.forEach((word, index) => {
    // A name goes on to no quotation.
    if (!capitalised.test(word) || !startsCapitalised.test(words[index + 1] ?? '') || /^[“"(]/.test(words[index + 1] ?? ''))
      return;
    const previous = words[index - 1];
    const begins = previous === undefined || endsClause(previous) || /^[“"(]/.test(word);
    const key = keys[index] ?? '';
    const isOwnWord = titles.has(key) || (begins && (verbs.has(key) || openers.has(key) || prepositions.has(key)));
    // The second syllable begins a word of its own: “Cổng Dịch vụ công”, “Thể dục Thể thao”.
    const beginsWord = joined[index + 1] === true && joined[index] !== true;
    if (!isOwnWord && !beginsWord) joined[index] = true;
  });
}

/** Where the capitalised syllables from `start` end; a name has no punctuation inside. */
function personEnd(words: readonly string[], start: number): number {
  let end = start;
  while (startsCapitalised.test(words[end] ?? '') && end - start < 5) {
    end += 1;
    if (/[^\p{L}\p{M}]$/u.test(words[end - 1] ?? '')) break;
  }
  return end;
}

/** “thứ Ba”, but “thứ ba” as it counts. */
export const isWeekday = (words: readonly string[], { start, end }: Token): boolean =>
  (end - start === 2 && /^thứ \p{Lu}/u.test(words.slice(start, end).join(' '))) ||
  /^Chủ nhật/.test(words.slice(start, end).join(' '));

/** Also “ngày 30/4”, “tháng 6”. */
export function isTime(words: readonly string[], token: Token): boolean {
  const [first = '', second = ''] = words.slice(token.start, token.end);
  return isDate(words, token) || (/^(ngày|tháng|mùng)$/i.test(first) && /^\d/.test(second));
}

/** 20 - 11, 20/11, năm 2027: what a line of its own may hold at the end. */
export function isDate(words: readonly string[], token: Token): boolean {
  const [first = '', second = ''] = words.slice(token.start, token.end);
  return isDash(second) || /^\d{1,4}[/.-]\d/.test(first) || (/^năm$/i.test(first) && /^\d{4}/.test(second));
}
