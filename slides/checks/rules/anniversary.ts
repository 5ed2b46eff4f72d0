// “Kỷ niệm N năm …” against the years beside it, and against the year that a known day is counted from.
import { findDates, type TextDate } from '../dates.ts';
import type { CheckContext, Rule, TextFinding } from '../finding.ts';
import { type DayMention, findDayMentions } from '../known-days.ts';
import { oldestYearKept, yearMeantNow, yearsOfCampaign } from '../meant-years.ts';
import { foldInPlace } from '../words.ts';

type Found = Omit<TextFinding, 'rule'>;
type Count = { years: number; start: number; end: number };
type Year = { year: number; start: number; end: number };
type Span = { from: Year; to: Year };

/** How far behind the number its years and its day may stand. */
const reach = 160;

export const anniversary: Rule = {
  id: 'anniversary',
  check(text, context) {
    const folded = foldInPlace(text);
    const dates = findDates(text);
    const mentions = findDayMentions(folded);
    const spans = findSpans(text, dates);
    const counts = findCounts(folded);
    return counts.flatMap((count, index) => {
      const limit = Math.min(counts[index + 1]?.start ?? text.length, count.end + reach);
      const isNear = ({ start }: { start: number }): boolean => start >= count.end && start < limit;
      const mention = mentions.find(isNear) ?? null;
      const span = spans.find(({ from }) => isNear(from)) ?? null;
      if (span !== null) return [...checkSpan(count, span, mention, folded), ...checkAge(count, span, context)];
      if (mention === null || mention.day.since === null) return [];
      return checkDay(count, mention, yearBeside(text, dates.filter(isNear), mention, count), context);
    });
  },
};

/** “N năm” and “lần thứ N” where they count the years of a day. */
function findCounts(folded: string): Count[] {
  const found: Count[] = [];
  for (const match of folded.matchAll(/(?<![\d/.,:–-])(\d{1,3})\s+nam(?![a-z])|lan thu (\d{1,3})(?!\d)/g)) {
    const [whole, years = match[2] ?? ''] = match;
    const before = folded.slice(Math.max(0, match.index - 40), match.index);
    const after = folded.slice(match.index + whole.length);
    const isKept = /k[yi] niem(?: [a-z]+){0,4} $/.test(before);
    const isNamed =
      match[1] !== undefined &&
      /^ (?:ngay (?!dau)|thanh lap|truyen thong|giai phong|quoc khanh|cach mang thang|chien thang)/.test(after);
    if (!isKept && !isNamed) continue;
    const start = match.index + whole.indexOf(years);
    found.push({ years: Number(years), start, end: start + years.length });
  }
  return found;
}

/** “(30/4/1975 – 30/4/2018)” and “(1945 - 2025)”: from a day to the same day of a later year. */
function findSpans(text: string, dates: readonly TextDate[]): Span[] {
  const yearOf = ({ year, yearStart }: TextDate): Year | null =>
    year === null || yearStart === null ? null : { year, start: yearStart, end: yearStart + 4 };
  const ofDates = dates.flatMap((date, index): Span[] => {
    const next = dates[index + 1];
    if (next === undefined || next.day !== date.day || next.month !== date.month) return [];
    if (!/^\s*(?:[-–—]|đến)\s*$/.test(text.slice(date.end, next.start))) return [];
    const [from, to] = [yearOf(date), yearOf(next)];
    return from === null || to === null ? [] : [{ from, to }];
  });
  const ofYears = [...text.matchAll(/\(\s*(\d{4})\s*[-–—]\s*(\d{4})\s*\)/dg)].map(({ indices, 1: from, 2: to }): Span => {
    const [, first = [0, 0], second = [0, 0]] = indices ?? [];
    return {
      from: { year: Number(from), start: first[0], end: first[1] },
      to: { year: Number(to), start: second[0], end: second[1] },
    };
  });
  return [...ofDates, ...ofYears].filter(({ from, to }) => from.year < to.year);
}

function checkSpan(count: Count, { from, to }: Span, mention: DayMention | null, folded: string): Found[] {
  const years = to.year - from.year;
  const since = mention?.day.since ?? null;
  const isWrongCount = years !== count.years;
  // A unit may have been founded on a day that has a name of its own; only a count that names the day itself is sure.
  const isOfDay = mention !== null && /^ nam (?:ngay )?$/.test(folded.slice(count.end, mention.start));
  const found: Found[] = [];
  const isWrongStart = since !== null && since !== from.year && (isOfDay || (isWrongCount && to.year - since === count.years));
  if (isWrongStart) {
    const params = { name: mention?.day.name ?? '', from: since, found: from.year };
    found.push({
      severity: 'error',
      message: { code: 'founding-year', params },
      start: from.start,
      end: from.end,
      fix: { replacement: String(since) },
    });
  }
  if (isWrongCount) {
    found.push({
      severity: 'error',
      message: { code: 'anniversary-count', params: { from: from.year, to: to.year, years, found: count.years } },
      start: count.start,
      end: count.end,
      // With a wrong start the count may well be right.
      fix: isWrongStart ? null : { replacement: String(years) },
    });
  }
  return found;
}

/** Last year's banner: everything in it is right, but of another year. In January the old year may still be meant. */
function checkAge(count: Count, { from, to }: Span, context: CheckContext): Found[] {
  const { today, changedOn } = context;
  const isJanuary = today.slice(5, 7) === '01';
  const isOver = to.year < yearMeantNow(context) - (isJanuary ? 1 : 0) && to.year >= oldestYearKept(today);
  if (!isOver || to.year - from.year !== count.years) return [];
  const wasRight = changedOn !== undefined && Number(changedOn.slice(0, 4)) <= to.year;
  const message = { code: 'past-anniversary' as const, params: { to: to.year } };
  return [{ severity: wasRight ? 'hint' : 'warning', message, start: to.start, end: to.end, fix: null }];
}

/** The year of the celebration: that of the day's own date, or the only other year that the text names. */
function yearBeside(
  text: string,
  dates: readonly TextDate[],
  { day }: DayMention,
  count: Count,
): { year: number; isDated: boolean } | null {
  const dated = dates.find((date) => date.day === day.day && date.month === day.month && date.year !== null);
  if (dated?.year && dated.year !== day.since) return { year: dated.year, isDated: true };
  const years = new Set(
    [...text.slice(count.end).matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)]
      .map(([year]) => Number(year))
      .filter((year) => year !== day.since),
  );
  const [only] = years;
  return years.size === 1 && only !== undefined ? { year: only, isDated: false } : null;
}

function checkDay(
  count: Count,
  { day }: DayMention,
  written: { year: number; isDated: boolean } | null,
  context: CheckContext,
): Found[] {
  const { since, name } = day;
  if (since === null) return [];
  const ofCampaign = written === null ? yearsOfCampaign(day, context) : [];
  const celebrated = written === null ? ofCampaign : [written.year];
  // Texts are made ahead of time: without a year or a campaign, the last and the next one are as good as this one.
  const now = yearMeantNow(context);
  const fitting = celebrated.length > 0 ? celebrated : [now - 1, now, now + 1];
  const to = celebrated[0] ?? now;
  if (to <= since || fitting.includes(since + count.years)) return [];
  const isSure = written?.isDated === true && day.isSure;
  return [
    {
      severity: celebrated.length === 0 ? 'hint' : isSure ? 'error' : 'warning',
      message: { code: 'anniversary-day', params: { name, from: since, to, years: to - since, found: count.years } },
      start: count.start,
      end: count.end,
      fix: { replacement: String(to - since) },
    },
  ];
}
