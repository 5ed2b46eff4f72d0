// “Thứ Hai, ngày 23/11/2026”: the weekday against the date beside it, in Vietnamese and English.
import { daysInMonth, findDates, firstFrom, type TextDate, weekdayOf } from '../dates.ts';
import type { CheckContext, Rule, TextFinding } from '../finding.ts';
import { yearMeant } from '../meant-years.ts';
import { likeCase, startsUpper } from '../words.ts';

type Written = { weekday: number; start: number; end: number; manner: 'words' | 'digits' | 'english' };

const words = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];
const english = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** “Lần thứ năm, 20/11/2026” counts; it names no weekday. */
const counts = /(?:lần|người|bài|tiết(?: học)?|năm|tháng|tuần|vòng|đợt|hạng|khóa|khoá|kỳ|kì|số|điều|bước|đến|tới|thế kỷ)\s+$/iu;
const pattern = new RegExp(
  `(?<!\\p{L})(?:thứ\\s+(?:(?<word>hai|ba|tư|năm|sáu|bảy|bẩy)|(?<digit>[2-7]))|(?<sunday>chủ nhật)|(?<english>${english.join('|')}))(?!\\p{L}|\\d)`,
  'giu',
);

function findWeekdays(text: string): Written[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups = {} }): Written[] => {
    if (counts.test(text.slice(Math.max(0, index - 12), index))) return [];
    const place = { start: index, end: index + whole.length };
    const { word, digit, english: name } = groups;
    if (digit !== undefined) return [{ ...place, weekday: Number(digit) - 1, manner: 'digits' }];
    if (name !== undefined) {
      const lower = name.toLowerCase();
      return [{ ...place, weekday: english.findIndex((day) => day.toLowerCase() === lower) + 1, manner: 'english' }];
    }
    if (word === undefined) return [{ ...place, weekday: 7, manner: 'words' }];
    return [{ ...place, weekday: words.indexOf(word.toLowerCase().replace('bẩy', 'bảy')) + 1, manner: 'words' }];
  });
}

/** In the manner of what stands there: “Thứ 2” stays a number, capitals stay capitals. */
function writeWeekday(weekday: number, { manner }: Written, found: string): string {
  if (manner === 'english') return likeCase(found, english[weekday - 1] ?? '');
  if (weekday === 7) return likeCase(found, 'chủ nhật');
  if (manner === 'digits') return likeCase(found, `thứ ${weekday + 1}`);
  const word = words[weekday - 1] ?? '';
  const isTitled = startsUpper(found.split(/\s+/).at(-1) ?? '') || found.toLowerCase() === 'chủ nhật';
  return likeCase(found, `thứ ${isTitled ? word.charAt(0).toUpperCase() + word.slice(1) : word}`);
}

function besideEachOther(text: string, written: Written, date: TextDate): boolean {
  if (date.start >= written.end) return /^[\s,(]*(?:ngày\s+)?$/iu.test(text.slice(written.end, date.start));
  return date.end <= written.start && /^[\s,(]+$/.test(text.slice(date.end, written.start));
}

export const weekday: Rule = {
  id: 'weekday',
  check(text, context) {
    const dates = findDates(text);
    return findWeekdays(text).flatMap((written) => {
      const next = firstFrom(dates, written.end);
      const date = [dates[next], dates[next - 1]].find((one) => one !== undefined && besideEachOther(text, written, one));
      return date === undefined ? [] : compare(text, written, date, context);
    });
  },
};

function compare(text: string, written: Written, date: TextDate, context: CheckContext): Omit<TextFinding, 'rule'>[] {
  const year = date.year ?? yearMeant(date, context);
  if (date.day > daysInMonth(year, date.month)) return [];
  const right = weekdayOf(year, date.month, date.day);
  if (right === written.weekday) return [];
  const found = text.slice(written.start, written.end);
  return [
    {
      severity: date.year === null ? 'hint' : 'error',
      message: { code: 'weekday', params: { date: `${date.day}/${date.month}/${year}`, weekday: right, found } },
      start: written.start,
      end: written.end,
      fix: { replacement: writeWeekday(right, written, found) },
    },
  ];
}
