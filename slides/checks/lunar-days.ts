// Days of the lunar calendar as people write them: mùng 1 Tết, 10/3 âm lịch, rằm tháng Bảy, 23 tháng Chạp, ngày 10 tháng 3
// năm Bính Ngọ; and the days that have a name: Giỗ Tổ Hùng Vương, Tết Trung thu.
import { yearNamePattern, yearOfCycle } from '../calendar/year-names.ts';
import { isTaken, monthNames } from './dates.ts';
import { foldInPlace } from './words.ts';

export type LunarMention = {
  day: number;
  month: number;
  isLeapMonth: boolean;
  /** What is left of the lunar year when divided by 60, where the text names it; null otherwise. */
  yearOfCycle: number | null;
  start: number;
  end: number;
};

export type NamedLunarDay = { day: number; month: number; name: string; pattern: string; isSure: boolean };

/** Days off come from the Labour Code 2019, Art. 112; the others are feasts, which many hold some days earlier or later. */
const namedDays: readonly NamedLunarDay[] = [
  { day: 1, month: 1, name: 'Tết Nguyên đán', pattern: 'tet nguyen dan', isSure: true },
  { day: 10, month: 3, name: 'Giỗ Tổ Hùng Vương', pattern: 'gio to(?: hung vuong)?', isSure: true },
  { day: 15, month: 1, name: 'Tết Nguyên tiêu', pattern: 'tet nguyen tieu', isSure: false },
  { day: 5, month: 5, name: 'Tết Đoan ngọ', pattern: 'tet doan ngo', isSure: false },
  { day: 15, month: 7, name: 'Lễ Vu lan', pattern: '(?:le )?vu lan', isSure: false },
  { day: 15, month: 8, name: 'Tết Trung thu', pattern: '(?:tet )?trung thu', isSure: false },
  { day: 23, month: 12, name: 'Ngày Ông Công, Ông Táo', pattern: 'ong cong,? ong tao', isSure: false },
];

const dayWords = 'một hai ba tư năm sáu bảy tám chín mười'.split(' ');
const day = `(?<day>\\d{1,2}|${dayWords.join('|')})`;
/** The longer of two that begin alike comes first. */
const months = ['\\d{1,2}', ...[...monthNames].sort((one, other) => other.length - one.length)].join('|');
const ofYear = `(?:,?\\s+(?:năm\\s+)?${yearNamePattern})`;
const marked = '(?:\\s*\\(?\\s*(?:âm\\s+lịch|ÂL)(?!\\p{L})\\)?)';
const leap = '(?<leap>\\s+nhuận)?';
const opening = '(?<![\\p{L}\\d/.,–-])(?:ngày\\s+)?';
const dayAndMonth = `(?:(?:mùng|mồng)\\s+)?${day}(?:\\s*[/–-]\\s*|\\s+tháng\\s+)(?<month>${months})(?![\\p{L}\\d])${leap}`;
const shapes: readonly { pattern: RegExp; day?: number; month?: number }[] = [
  { pattern: pattern(`(?:mùng|mồng)\\s+${day}\\s+tết(?!\\p{L})(?:\\s+nguyên\\s+đán)?${ofYear}?`), month: 1 },
  { pattern: pattern(`(?<day>28|29|30)\\s+tết(?!\\p{L})`), month: 12 },
  { pattern: pattern(`rằm\\s+tháng\\s+(?<month>giêng|${months})(?![\\p{L}\\d])${leap}${marked}?`), day: 15 },
  { pattern: pattern(`(?:(?:mùng|mồng)\\s+)?${day}\\s+(?:tháng\\s+)?(?<month>giêng|chạp)(?!\\p{L})${marked}?${ofYear}?`) },
  { pattern: pattern(`${dayAndMonth}(?:\\s*[/–-]\\s*(?<year>\\d{4}))?${marked}${ofYear}?`) },
  { pattern: pattern(`${dayAndMonth}${ofYear}`) },
];

function pattern(source: string): RegExp {
  return new RegExp(opening + source, 'giu');
}

/** In the order of the text; none overlaps another. The text is in NFC. */
export function findLunarDays(text: string): LunarMention[] {
  const found: LunarMention[] = [];
  const taken = new Set<number>();
  for (const shape of shapes) {
    for (const match of text.matchAll(shape.pattern)) {
      const { day: dayText = '', month: monthText = '', leap: leapText, year: digits, stem, branch } = match.groups ?? {};
      const [start, end] = [match.index, match.index + match[0].length];
      const mention = { day: shape.day ?? numberOf(dayText, dayWords), month: shape.month ?? monthOf(monthText) };
      if (mention.month < 1 || mention.month > 12 || mention.day < 1 || mention.day > 31) continue;
      if (isTaken(taken, start, end)) continue;
      for (let at = start; at < end; at += 1) taken.add(at);
      const named = stem === undefined || branch === undefined ? null : yearOfCycle(stem, branch);
      const year = digits === undefined ? named : Number(digits) % 60;
      found.push({ ...mention, isLeapMonth: leapText !== undefined, yearOfCycle: year, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function numberOf(text: string, words: readonly string[]): number {
  const word = words.indexOf(text.toLowerCase());
  return word >= 0 ? word + 1 : Number(text);
}

function monthOf(text: string): number {
  const lower = text.toLowerCase();
  if (lower === 'giêng') return 1;
  return lower === 'chạp' ? 12 : numberOf(text, monthNames);
}

const namePatterns = namedDays.map((one) => ({ day: one, pattern: new RegExp(`(?<![a-z])(?:${one.pattern})(?![a-z])`, 'g') }));

export type NamedLunarMention = { day: NamedLunarDay; start: number; end: number };

/** Where the text names one of these days, in its order. */
export function findNamedLunarDays(text: string): NamedLunarMention[] {
  const folded = foldInPlace(text);
  return namePatterns
    .flatMap(({ day: one, pattern: names }) =>
      [...folded.matchAll(names)].map(({ 0: name, index }) => ({ day: one, start: index, end: index + name.length })),
    )
    .sort((one, other) => one.start - other.start);
}
