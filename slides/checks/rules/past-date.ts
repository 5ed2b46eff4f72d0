// A day of an event that is over: “Chào mừng Ngày Nhà giáo Việt Nam 20/11/2024”, “nộp hồ sơ đến hết ngày 15/10/2025”.
// Days of history, of documents and of people are named for what they are, so only words of an event make a day one.
import { findDates, type TextDate } from '../dates.ts';
import type { CheckContext, Rule, TextFinding } from '../finding.ts';
import { findDayMentions, knownDays } from '../known-days.ts';
import { oldestYearKept } from '../meant-years.ts';
import { foldInPlace } from '../words.ts';

type Dated = TextDate & { year: number };

const reach = 160;

const behind = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})[^.;!?]*$`, 'iu');
/** What asks people to come or to do something by a day says nothing any more on the next one. */
const calls = behind(
  'mừng|chào đón|hưởng ứng|mời|khai mạc|khai trương|hạn (?:chót|cuối|nộp)|đến hết|trước ngày|đăng k[ýí]|nộp|' +
    'welcome|join|deadline|until|register|submit',
);
/** What takes place on a day: it is told of for a while after, and its notice may hang for as long. */
const events = behind(
  'khai giảng|bế mạc|diễn ra|tổ chức|họp|hội nghị|hội thi|hội thao|hội thảo|hội diễn|đại hội|ngày hội|liên hoan|lễ|phát động|' +
    'ra quân|thời gian|thời hạn|đến|tới|nghỉ|bầu cử|lúc|giờ|\\d{1,2}h(?:\\d\\d)?|opening|takes place|closed|from',
);
const afterglowDays = 31;
/** What is told of a day behind these words stays true. */
const kept =
  /(?<!\p{L})(?:nghị quyết|chỉ thị|kế hoạch|quyết định|công văn|luật|nghị định|thông tư|hướng dẫn|thông báo|kết luận|số\s*\d+|ban hành|(?<!đăng )k[ýí]|sinh|mất|hy sinh|hi sinh|thành lập|truyền thống|hiệu lực|giải phóng|khởi nghĩa|cách mạng|chiến thắng|khởi công|khánh thành|since|founded|born|established)(?!\p{L})[^.;!?]{0,60}$/iu;
const looksBack = /k[ỷỉ] niệm|tổng kết|thành tích|danh hiệu|nhiệm kỳ|kết quả|nhìn lại/iu;

export const pastDate: Rule = {
  id: 'past-date',
  check(text, context) {
    if (looksBack.test(text)) return [];
    const dates = withYears(findDates(text));
    const last = dates.reduce<Dated | null>(
      (latest, date) => (latest !== null && isoOf(latest) >= isoOf(date) ? latest : date),
      null,
    );
    // While a later day is to come, the earlier ones belong to it: a period, a timetable.
    if (last === null || last.yearStart === null || isoOf(last) >= context.today || namesMonthToCome(text, context)) return [];
    return isOfEvent(text, last, context) ? [told(text, last, context)] : [];
  },
};

/** A day without a year lies in that of the next date, or else of the last: “từ 20/11 đến 25/11/2026”. */
function withYears(dates: readonly TextDate[]): Dated[] {
  let year = dates.findLast((date) => date.year !== null)?.year ?? null;
  return dates
    .toReversed()
    .flatMap((date) => {
      year = date.year ?? year;
      return year === null ? [] : [{ ...date, year }];
    })
    .reverse();
}

const isoOf = ({ year, month, day }: Dated): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

function namesMonthToCome(text: string, { today }: CheckContext): boolean {
  return [...text.matchAll(/(?<!\p{L})tháng\s+(\d{1,2})\s*(?:[/-]|\s+năm\s+)\s*(\d{4})(?!\d)/giu)].some(
    ([, month = '', year = '']) => `${year}-${month.padStart(2, '0')}` >= today.slice(0, 7),
  );
}

function isOfEvent(text: string, date: Dated, { today }: CheckContext): boolean {
  if (date.year < oldestYearKept(today)) return false;
  if (knownDays.some(({ day, month, since }) => day === date.day && month === date.month && since === date.year)) return false;
  const before = text.slice(Math.max(0, date.start - reach), date.start);
  if (kept.test(before)) return false;
  const agoDays = (Date.parse(today) - Date.parse(isoOf(date))) / 86_400_000;
  return calls.test(before) || (events.test(before) && agoDays > afterglowDays);
}

function told(text: string, date: Dated, context: CheckContext): Omit<TextFinding, 'rule'> {
  const { start, end, yearStart } = date;
  const params = { date: `${date.day}/${date.month}/${date.year}` };
  return {
    severity: wasRight(date, context) ? 'hint' : 'warning',
    message: { code: 'past-date', params },
    start,
    end,
    fix: yearStart === null || !isYearly(text, date) ? null : { replacement: inNextYear(text, date, yearStart, context) },
  };
}

/** What was made before its day, or for a campaign of its time, has only grown old. */
function wasRight(date: Dated, { changedOn, period }: CheckContext): boolean {
  const day = isoOf(date);
  return (changedOn !== undefined && changedOn <= day) || (period != null && period.from <= day && day <= period.to);
}

function isYearly(text: string, { day, month }: Dated): boolean {
  return findDayMentions(foldInPlace(text)).some(({ day: known }) => known.day === day && known.month === month);
}

function inNextYear(text: string, date: Dated, yearStart: number, { today }: CheckContext): string {
  const thisYear = Number(today.slice(0, 4));
  const next = isoOf({ ...date, year: thisYear }) >= today ? thisYear : thisYear + 1;
  return text.slice(date.start, yearStart) + next + text.slice(yearStart + 4, date.end);
}
