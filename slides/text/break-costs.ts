// How good each place between two words is for a new line. Costs are in the unit of the balance: 1 is a line that is twice
// as wide as it should be, or empty.
import { compounds, longestCompound } from './compounds.ts';

/** A break at this cost or above is taken only when there is no other way. */
export const forbidden = 50;

const functionWords = new Set(
  (
    'của và là vì để cho với trong không đã các những một mỗi mọi từ tại về theo do bởi bằng ở trên dưới đến tới cùng hoặc hay ' +
    'mà thì như khi nếu được bị sẽ đang hãy đừng chớ rất quá nhằm qua vào ra lên xuống'
  ).split(' '),
);

const dash = /^[-–—]$/;
const numeric = /^[\p{Sc}(]*\d[\d.,:/]*[%°)]*$/u;
const unit =
  /^(%|km|m|cm|mm|kg|g|ha|m²|m2|km²|đồng|triệu|tỷ|tỉ|nghìn|giờ|phút|giây|ngày|tháng|năm|tuổi|lần|người|điểm|đ|₫|usd)[.,;:!?]*$/iu;
const beforeNumber = /^(ngày|tháng|năm|số|quý|tuần|thứ|lần|khóa|khoá|điều|khoản|chương|kỳ|xuân|tết|phường|quận|tổ)$/iu;
const capitalised = /^\p{Lu}[\p{Ll}\p{M}]*$/u;
const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();

/** Entry `i` is the cost of a break after word `i`; there is none after the last. */
export function breakCosts(words: readonly string[]): number[] {
  if (isMotto(words)) return words.slice(0, -1).map((word) => (dash.test(word) ? -0.1 : forbidden));
  const costs = words.slice(0, -1).map((word, index) => costBetween(word, words[index + 1] ?? ''));
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
  // A new line that begins with a function word begins a phrase.
  return functionWords.has(bare(next)) ? -0.03 : 0.04;
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
    const isName = !isShouted && !begins && capitalised.test(word);
    if (isName && /^\p{Lu}\p{Ll}/u.test(words[start + 1] ?? '')) costs[start] = forbidden;
    if (isRangeDash(words, start + 1)) forbidRange(costs, start, 3);
  });
}

function isCompound(words: readonly string[], plain: readonly string[], start: number, length: number): boolean {
  if (start + length > words.length || !compounds.has(plain.slice(start, start + length).join(' '))) return false;
  // Punctuation inside means two words that only happen to stand side by side.
  return words.slice(start, start + length - 1).every((word) => /[\p{L}\p{N}]$/u.test(word));
}

function forbidRange(costs: number[], start: number, length: number): void {
  for (let index = start; index < start + length - 1 && index < costs.length; index++) costs[index] = forbidden;
}
