// How good each place between two words is for a new line. Costs are in the unit of the balance: 1 is a line that is twice
// as wide as it should be, or empty.
import { compounds, longestCompound } from './compounds.ts';

/** A break at this cost or above is taken only when there is no other way. */
export const forbidden = 50;

const functionWords = new Set(
  (
    'của và là vì để cho với trong không đã các những một mỗi mọi từ tại về theo do bởi bằng ở trên dưới đến tới cùng hoặc hay ' +
    'mà thì như khi nếu được bị sẽ đang hãy đừng chớ rất quá nhằm qua vào còn quý mỗi luôn cũng'
  ).split(' '),
);

/** Where the verb before them goes: they end its phrase, so a line may end after them but should not begin with them. */
const directions = new Set('ra lên xuống lại đi nhau'.split(' '));

/** Nouns that count or name the kind of what follows: “người đi bộ”, “cuộc thi”, “mã OTP”. */
const classifiers = new Set(
  'người việc cuộc sự nền niềm nỗi ngành nghề chiếc cây bộ tổ số mã ngày tháng tuần giọt món mùa bệnh'.split(' '),
);

/** Two words that join clauses as one; a line begins well with them. */
const connectors = new Set(
  (
    'trước khi,sau khi,trong khi,đến khi,mỗi khi,ngay khi,còn hơn,cũng như,cho đến,đối với,cùng với,bởi vì,nhờ có,để cho,từ khi,' +
    'không chỉ,mà còn,hơn là,vì một,sao cho,cho mọi,cho các,của mỗi,của các,trong các,với các'
  ).split(','),
);

const dash = /^[-–—]$/;
const numeric = /^[\p{Sc}(]*\d[\d.,:/]*[%°)]*$/u;
const unit =
  /^(%|km|m|cm|mm|kg|g|ha|m²|m2|km²|đồng|triệu|tỷ|tỉ|nghìn|giờ|phút|giây|ngày|tháng|năm|tuổi|lần|người|điểm|đ|₫|usd)[.,;:!?]*$/iu;
const beforeNumber = /^(ngày|tháng|năm|số|quý|tuần|thứ|lần|khóa|khoá|điều|khoản|chương|kỳ|xuân|tết|phường|quận|tổ)$/iu;
const capitalised = /^\p{Lu}[\p{Ll}\p{M}]*$/u;
const acronym = /^\p{Lu}{2,}[\p{Ll}\d]*[,.;:!?]*$/u;
const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();

/** Entry `i` is the cost of a break after word `i`; there is none after the last. */
export function breakCosts(words: readonly string[]): number[] {
  if (isMotto(words)) return words.slice(0, -1).map((word) => (dash.test(word) ? -0.1 : forbidden));
  const costs = words.slice(0, -1).map((word, index) => costBetween(word, words[index + 1] ?? ''));
  weighPhrases(words, costs);
  forbidInside(words, costs);
  return costs;
}

/** "A - B - C": short parts of a kind, which are read as one each. */
function isMotto(words: readonly string[]): boolean {
  const parts: string[][] = [[]];
  words.forEach((word, index) => {
    if (dash.test(word) && !isRangeDash(words, index)) parts.push([]);
    else parts[parts.length - 1]?.push(word);
  });
  return parts.length >= 3 && parts.every((part) => part.length >= 1 && part.length <= 5 && /\p{L}/u.test(part.join('')));
}

/** 20 - 11, 2021 - 2025: a dash between numbers belongs to both. */
function isRangeDash(words: readonly string[], index: number): boolean {
  return dash.test(words[index] ?? '') && numeric.test(words[index - 1] ?? '') && numeric.test(words[index + 1] ?? '');
}

function costBetween(word: string, next: string): number {
  if (dash.test(next)) return 0.05;
  if (dash.test(word)) return -0.1;
  if (/^[,.;:!?…)\]”’%]/.test(next)) return forbidden;
  if (/[([“‘]$/.test(word)) return forbidden;
  if (numeric.test(word) && unit.test(next)) return forbidden;
  if (beforeNumber.test(word) && /^\d/.test(next)) return forbidden;
  if (/[.!?…:;][”’)]*$/.test(word)) return -0.15;
  if (/,[”’)]*$/.test(word)) return -0.12;
  if (functionWords.has(bare(word))) return 0.3;
  if (directions.has(bare(next)) || acronym.test(next)) return 0.2;
  if (classifiers.has(bare(word))) return 0.15;
  // A new line that begins with a function word begins a phrase.
  return functionWords.has(bare(next)) ? -0.03 : 0.04;
}

/** What only more than two words tell: clauses joined by two words, and a word cut off from the clause it begins. */
function weighPhrases(words: readonly string[], costs: number[]): void {
  const plain = words.map(bare);
  words.forEach((word, index) => {
    const pair = `${plain[index] ?? ''} ${plain[index + 1] ?? ''}`;
    if (connectors.has(pair) && index < costs.length) {
      costs[index] = 0.6;
      if (index > 0) costs[index - 1] = Math.min(costs[index - 1] ?? 0, -0.05);
    }
    // “Nghe dân nói, nói / dân hiểu”: the words after the comma belong to what follows.
    if (!/[,;:.!?][”’)]*$/.test(word)) return;
    raise(costs, index + 1, 0.2);
    if (!isCompound(words, plain, index + 1, 2)) raise(costs, index + 2, 0.1);
  });
}

function forbidInside(words: readonly string[], costs: number[]): void {
  const plain = words.map(bare);
  const isShouted = words.every((word) => word === word.toUpperCase());
  words.forEach((word, start) => {
    for (let length = longestCompound; length >= 2; length--) {
      if (isCompound(words, plain, start, length)) forbidRange(costs, start, length);
    }
    // Names: two capitalised syllables in a row, unless the first only begins a sentence or all is in capitals.
    const previous = words[start - 1];
    const begins = previous === undefined || /[.!?:]$/.test(previous) || dash.test(previous);
    const isName = !isShouted && !begins && capitalised.test(word) && /^\p{Lu}\p{Ll}/u.test(words[start + 1] ?? '');
    // “Cổng Dịch vụ công” and “Ngày Nhà giáo” are a title and a word of its own, which may part when there is no room.
    if (isName) costs[start] = startsCompound(words, plain, start + 1) ? Math.max(costs[start] ?? 0, 0.5) : forbidden;
    if (isRangeDash(words, start + 1)) forbidRange(costs, start, 3);
  });
}

function raise(costs: number[], index: number, by: number): void {
  if (index < costs.length) costs[index] = Math.max(costs[index] ?? 0, 0) + by;
}

function startsCompound(words: readonly string[], plain: readonly string[], start: number): boolean {
  for (let length = longestCompound; length >= 2; length--) if (isCompound(words, plain, start, length)) return true;
  return false;
}

function isCompound(words: readonly string[], plain: readonly string[], start: number, length: number): boolean {
  if (start + length > words.length || !compounds.has(plain.slice(start, start + length).join(' '))) return false;
  // Punctuation inside means two words that only happen to stand side by side.
  return words.slice(start, start + length - 1).every((word) => /[\p{L}\p{N}]$/u.test(word));
}

function forbidRange(costs: number[], start: number, length: number): void {
  for (let index = start; index < start + length - 1 && index < costs.length; index++) costs[index] = forbidden;
}
