// Dates as people write them: 30/4/1975, 20 - 11, 02/9, ngày 20 tháng 11 năm 2027, 20 November 2027. Those of the lunar
// calendar are in lunar-days.ts.
import { yearNamePattern } from '../calendar/year-names.ts';

export type TextDate = {
  day: number;
  month: number;
  /** Null where the text leaves it out. */
  year: number | null;
  start: number;
  end: number;
  /** Where the year's digits stand; null without a year. */
  yearStart: number | null;
};

/** Of month 1 to month 12. */
export const monthNames = 'một hai ba tư năm sáu bảy tám chín mười mười_một mười_hai'
  .split(' ')
  .map((word) => word.replace('_', ' '));
const englishMonths = 'january february march april may june july august september october november december'.split(' ');
const inEnglish = englishMonths.join('|');

const patterns: readonly RegExp[] = [
  /(?<![\d/.])(?<day>\d{1,2})(?<gap>\s*[/.–-]\s*)(?<month>\d{1,2})\s*[/.–-]\s*(?<year>\d{4})(?!\d)/dgu,
  /(?<!\p{L})ngày\s+(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2}|mười (?:một|hai)|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\d|\p{L})(?:,?\s+năm\s+(?<year>\d{4})(?!\d))?/dgiu,
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${inEnglish})(?!\\p{L})(?:,?\\s+(?<year>\\d{4})(?!\\d))?`,
    'gdiu',
  ),
  new RegExp(
    `(?<!\\p{L})(?<month>${inEnglish})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(?<year>\\d{4})(?!\\d))?`,
    'gdiu',
  ),
  // Day and month only: nothing that could be a time, a decimal or part of a longer number.
  /(?<![\d/.,:–-]|[\d]\s)(?<day>\d{1,2})\s*[/–-]\s*(?<month>\d{1,2})(?![\d:%]|[/.,][\d])/dgu,
];

/** What follows a date of the lunar calendar; a year's name is also written behind a whole solar date. */
const lunarMark = /^(?:\s+nhuận)?\s*\(?\s*(?:âm\s+lịch|ÂL)(?!\p{L})/iu;
const lunarYear = new RegExp(`^,?\\s+(?:năm\\s+)?${yearNamePattern}`, 'iu');

function monthOf(text: string): number {
  const lower = text.toLowerCase();
  const english = englishMonths.indexOf(lower);
  if (english >= 0) return english + 1;
  const word = monthNames.indexOf(lower);
  return word >= 0 ? word + 1 : Number(text);
}

/** In the order of the text; days and months of 1 to 31 and 1 to 12, whether or not the month has that day. */
export function findDates(text: string): TextDate[] {
  const found: TextDate[] = [];
  const taken = new Set<number>();
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const { day = '', month = '', year } = match.groups ?? {};
      const start = match.index;
      const end = start + match[0].length;
      const date = { day: Number(day), month: monthOf(month), year: year === undefined ? null : Number(year) };
      if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31) continue;
      if (isTaken(taken, start, end)) continue;
      const after = text.slice(end, end + 40);
      if (lunarMark.test(after) || (date.year === null && lunarYear.test(after))) continue;
      for (let at = start; at < end; at += 1) taken.add(at);
      found.push({ ...date, start, end, yearStart: match.indices?.groups?.year?.[0] ?? null });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Whether one of these letters belongs to what was found before. */
export function isTaken(taken: ReadonlySet<number>, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (taken.has(at)) return true;
  return false;
}

/** Index of the first of sorted places that begins there or later; their number when none does. */
export function firstFrom(places: readonly { start: number }[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The date in the manner of what stands there: 02 stays two digits, separators stay. Null for a date with words in it. */
export function rewrittenDate(found: string, to: { day: number; month: number; year?: number }): string | null {
  const written = /^(\d+)(\s*[/.–-]\s*)(\d+)(?:(\s*[/.–-]\s*)\d{4})?$/.exec(found);
  if (written === null) return null;
  const [, day = '', gap = '', month = '', yearGap] = written;
  const write = (value: number, like: string): string => (like.length > 1 ? String(value).padStart(2, '0') : String(value));
  const year = yearGap === undefined ? '' : yearGap + (to.year ?? found.slice(-4));
  return write(to.day, day) + gap + write(to.month, month) + year;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO: 1 = Monday … 7 = Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}
