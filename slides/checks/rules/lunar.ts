// “Mùng 1 Tết (16/2/2026)”, “Giỗ Tổ Hùng Vương 10/3 (26/4)”: a day of the lunar calendar against the date beside it.
import { type LunarDay, lunarDayOf, type SolarDay, solarDayOf } from '../../calendar/lunar-calendar.ts';
import { daysInMonth, findDates, firstFrom, rewrittenDate, type TextDate } from '../dates.ts';
import type { CheckContext, Rule, TextFinding } from '../finding.ts';
import { findLunarDays, findNamedLunarDays, type LunarMention, type NamedLunarMention } from '../lunar-days.ts';
import { yearMeant, yearsOfCampaign } from '../meant-years.ts';
import { capitalize } from '../words.ts';

type Found = Omit<TextFinding, 'rule'>;
/** A lunar day as the text has it; `trust` says how surely the date beside it is meant to be that day. */
type Said = LunarMention & { name: string; trust: 'sure' | 'likely' | 'feast' };

const between = '(?:(?:tức|nhằm|trùng|ứng|là|vào|với|hay|dương\\s+lịch|âm\\s+lịch)\\s*:?\\s*)*';
const weekday = '(?:(?:thứ\\s+[\\p{L}\\d]+|chủ\\s+nhật)\\s*,?\\s*)?';
const gap = new RegExp(`^\\s*,?\\s*(?:dương\\s+lịch)?\\s*[,(–-]?\\s*${between}${weekday}(?:ngày\\s+)?$`, 'iu');
const longestGap = 60;
const goesOn = /^\s*(?:[-–—]|đến|tới)\s*(?:hết\s+)?(?:ngày\s+|mùng\s+|mồng\s+)?\d/iu;
/** Days off and what is done around a day have dates of their own. */
const around = /(?:nghỉ|trước|sau|dịp|từ|đến)(?:\s+(?:lễ|ngày|đón))?\s+$/iu;

export const lunarDates: Rule = {
  id: 'lunar-date',
  check(text, context) {
    const dates = findDates(text);
    const plain = findLunarDays(text);
    const names = findNamedLunarDays(text);
    if (plain.length === 0 && names.length === 0) return [];
    const ofNames = names.map((mention) => checkName(text, mention, plain, dates));
    const used = new Set(ofNames.flatMap(({ used: one }) => one ?? []));
    const said = [
      ...ofNames.flatMap(({ said: one }) => one ?? []),
      ...plain
        .filter((one) => !used.has(one))
        .map((one): Said => ({ ...one, name: text.slice(one.start, one.end).replace(/^ngày\s+/iu, ''), trust: 'sure' })),
    ];
    const named = [...text.matchAll(/(?<![\d/])(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
    const years = [...new Set(named)];
    const pairs = said.flatMap((one) => comparePair(text, one, dates, years, context));
    return [...plain.flatMap(impossible), ...ofNames.flatMap(({ findings }) => findings), ...onePerPlace(pairs)];
  },
};

/** A date between two lunar days belongs to the first. */
function onePerPlace(pairs: readonly Found[]): Found[] {
  return [...new Map(pairs.toReversed().map((found) => [found.start, found])).values()].reverse();
}

function impossible({ day, month, start, end }: LunarMention): Found[] {
  if (day <= 30) return [];
  return [{ severity: 'error', message: { code: 'date-impossible', params: { day, month } }, start, end, fix: null }];
}

function isGap(text: string, from: number, to: number): boolean {
  return to >= from && to - from <= longestGap && gap.test(text.slice(from, to));
}

type NameResult = { said: Said | null; used: LunarMention | null; findings: readonly Found[] };

/** The lunar date that may stand between the name and the solar one. */
function checkName(
  text: string,
  { day, start, end }: NamedLunarMention,
  plain: readonly LunarMention[],
  dates: readonly TextDate[],
): NameResult {
  const said: Said = {
    day: day.day,
    month: day.month,
    isLeapMonth: false,
    yearOfCycle: null,
    start,
    end,
    name: day.name,
    trust: day.isSure ? 'likely' : 'feast',
  };
  if (around.test(text.slice(Math.max(0, start - 20), start))) return { said: null, used: null, findings: [] };
  const lunar = plain[firstFrom(plain, end)];
  if (lunar !== undefined && isGap(text, end, lunar.start)) {
    if (lunar.day === day.day && lunar.month === day.month)
      return { said: { ...said, yearOfCycle: lunar.yearOfCycle, end: lunar.end, trust: 'sure' }, used: lunar, findings: [] };
    const found = text.slice(lunar.start, lunar.end);
    return { said: null, used: lunar, findings: [wrongDay(said, { ...lunar, found, fix: null }, 'error')] };
  }
  const date = dates[firstFrom(dates, end)];
  if (date?.year !== null || !isGap(text, end, date.start) || date.day !== day.day || date.month !== day.month)
    return { said, used: null, findings: [] };
  return { said: { ...said, end: date.end, trust: 'sure' }, used: null, findings: [] };
}

function wrongDay(
  { day, month, name }: Said,
  { start, end, found, fix }: { start: number; end: number; found: string; fix: string | null },
  severity: Found['severity'],
): Found {
  const message = { code: 'lunar-day' as const, params: { name, date: `${day}/${month}`, found } };
  return { severity, message, start, end, fix: fix === null ? null : { replacement: fix } };
}

function comparePair(
  text: string,
  said: Said,
  dates: readonly TextDate[],
  named: readonly number[],
  context: CheckContext,
): Found[] {
  const next = dates[firstFrom(dates, said.end)];
  const last = dates[firstFrom(dates, said.start) - 1];
  const after = next !== undefined && isGap(text, said.end, next.start) ? next : undefined;
  const before = last !== undefined && isGap(text, last.end, said.start) && !isRange(text, last, said) ? last : undefined;
  const date = after ?? (said.trust === 'sure' ? before : undefined);
  if (date === undefined || goesOn.test(text.slice(after === undefined ? said.end : date.end))) return [];
  // “10/3/2026” is the lunar day with the year it lies in.
  if (after !== undefined && date.day === said.day && date.month === said.month && said.trust !== 'sure') return [];
  const years = date.year === null ? yearsTried(named, date, context) : [date.year];
  const written = years.filter((year) => date.day <= daysInMonth(year, date.month)).map((year) => ({ ...date, year }));
  const [first] = written;
  if (first === undefined || written.some((day) => isThatDay(said, day) !== false)) return [];
  const right = nearestDay(said, first);
  const found = text.slice(date.start, date.end);
  const place = { start: date.start, end: date.end, found };
  // A date without a year that is far from the day may be meant as a lunar one.
  if (said.trust !== 'sure' && date.year === null) {
    return [wrongDay(said, { ...place, fix: rewrittenDate(found, said) }, said.trust === 'likely' ? 'warning' : 'hint')];
  }
  if (right === null) return [];
  const lunar = lunarDayOf(first);
  const params = {
    name: capitalize(said.name.replace(/\s+/g, ' ')),
    date: `${right.day}/${right.month}/${right.year}`,
    found,
    lunar: lunar === null ? '' : `${lunar.day}/${lunar.month}`,
  };
  const replacement = rewrittenDate(found, right);
  const severity = date.year === null || said.trust === 'feast' ? 'hint' : said.trust === 'likely' ? 'warning' : 'error';
  const fix = replacement === null ? null : { replacement };
  return [{ severity, message: { code: 'lunar-date', params }, start: date.start, end: date.end, fix }];
}

/** “12/1 - 13/1 âm lịch”: the mark behind the last day is that of both. */
function isRange(text: string, { year, end }: TextDate, { start }: Said): boolean {
  return year === null && /^\s*[-–]\s*\d/.test(text.slice(end, start + 1));
}

/** Without a year of its own: those that the text names, or those of the campaign, or the ones around today. */
function yearsTried(named: readonly number[], date: TextDate, context: CheckContext): readonly number[] {
  if (named.length > 0) return named;
  const ofCampaign = yearsOfCampaign(date, context);
  const year = yearMeant(date, context);
  return ofCampaign.length > 0 ? ofCampaign : [year, year - 1, year + 1];
}

/** Null where nobody can say: outside the years of the calendar. */
function isThatDay(said: Said, solar: SolarDay): boolean | null {
  const lunar = lunarDayOf(solar);
  if (lunar === null) return null;
  if (said.yearOfCycle !== null && lunar.year % 60 !== said.yearOfCycle) return false;
  if (said.isLeapMonth && !lunar.isLeapMonth) return false;
  return lunar.month === said.month && (lunar.day === said.day || (isNewYearsEve(said) && isLastOfYear(lunar)));
}

/** “30 Tết” is also said in a year whose last month has 29 days. */
function isNewYearsEve({ month, day }: Said): boolean {
  return month === 12 && day === 30;
}

function isLastOfYear(lunar: LunarDay): boolean {
  return lunar.day === 29 && solarDayOf({ ...lunar, day: 30 }) === null;
}

/** The day meant that is nearest to a date. */
function nearestDay(said: Said, to: SolarDay): SolarDay | null {
  const time = ({ year, month, day }: SolarDay): number => Date.UTC(year, month - 1, day);
  const reach = said.yearOfCycle === null ? 1 : 60;
  const years = Array.from({ length: 2 * reach + 1 }, (_, index) => to.year - reach + index);
  const fitting = years.filter((year) => said.yearOfCycle === null || year % 60 === said.yearOfCycle);
  const days = fitting.flatMap((year) => {
    const lunar = { year, month: said.month, day: said.day, isLeapMonth: said.isLeapMonth };
    return solarDayOf(lunar) ?? (isNewYearsEve(said) ? solarDayOf({ ...lunar, day: 29 }) : null) ?? [];
  });
  return days.sort((one, other) => Math.abs(time(one) - time(to)) - Math.abs(time(other) - time(to)))[0] ?? null;
}
