// The Vietnamese lunar calendar, by the rules that Hồ Ngọc Đức has published, on the meridian of 105° east (UTC+7): a month
// begins on the day of its new moon, the winter solstice lies in month 11, and where thirteen months lie between two of
// these, the first one in which the sun enters no new sign (of 30 degrees) is a leap month.
// Before 1968 printed calendars followed Beijing's meridian and may differ by a day or a month.
import { newMoonMs, sunLongitude } from './moon-and-sun.ts';

export type SolarDay = { year: number; month: number; day: number };
export type LunarDay = {
  /** Named after the solar year in which it begins, at Tết. */
  year: number;
  month: number;
  day: number;
  isLeapMonth: boolean;
};
export type LunarMonth = { year: number; month: number; isLeapMonth: boolean; first: SolarDay; days: number };

/** For which lunar years the formulas are tested (moon-and-sun.ts). */
export const firstLunarYear = 1901;
export const lastLunarYear = 2099;

const dayMs = 86_400_000;
const zoneMs = 7 * 3_600_000;
const moonsPerYear = 12.3685;

/** Days are counted from 1 January 1970. */
const dayNumber = ({ year, month, day }: SolarDay): number => Date.UTC(year, month - 1, day) / dayMs;

function dayOfNumber(number: number): SolarDay {
  const date = new Date(number * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const newMoonDay = (moon: number): number => Math.floor((newMoonMs(moon) + zoneMs) / dayMs);

/** Which of the twelve signs the sun stands in when the day begins in Vietnam. */
const signAt = (day: number): number => Math.floor(sunLongitude(day * dayMs - zoneMs) / 30);

/** Number of the moon with which month 11 of a year begins: the last one before the sun enters sign 9, at the solstice. */
function moonOfSolstice(year: number): number {
  let moon = Math.floor((year + 1 - 2000) * moonsPerYear) + 1;
  // From the new year on the sun stands in sign 9 until late January.
  while (newMoonDay(moon) >= dayNumber({ year: year + 1, month: 1, day: 1 }) || signAt(newMoonDay(moon)) >= 9) moon -= 1;
  return moon;
}

type Month = Omit<LunarMonth, 'first'> & { firstNumber: number };

/** From month 11 of the year before to month 10. */
function monthsToSolstice(year: number): Month[] {
  const [from, to] = [moonOfSolstice(year - 1), moonOfSolstice(year)];
  const starts = Array.from({ length: to - from + 1 }, (_, index) => newMoonDay(from + index));
  const hasLeap = to - from === 13;
  let leap = -1;
  if (hasLeap) leap = starts.findIndex((start, index) => index > 0 && signAt(start) === signAt(starts[index + 1] ?? start));
  return starts.slice(0, -1).map((start, index) => {
    const place = leap >= 0 && index >= leap ? index - 1 : index;
    return {
      year: place < 2 ? year - 1 : year,
      month: ((place + 10) % 12) + 1,
      isLeapMonth: index === leap,
      firstNumber: start,
      days: (starts[index + 1] ?? start) - start,
    };
  });
}

const known = new Map<number, readonly Month[]>();

/** In their order; empty outside the years that are tested. */
function monthsOf(year: number): readonly Month[] {
  if (!Number.isInteger(year) || year < firstLunarYear || year > lastLunarYear) return [];
  const found = known.get(year) ?? [...monthsToSolstice(year), ...monthsToSolstice(year + 1)].filter((one) => one.year === year);
  known.set(year, found);
  return found;
}

/** Twelve or thirteen, from Tết on; empty outside the years that are tested. */
export function lunarMonthsOf(year: number): LunarMonth[] {
  return monthsOf(year).map(({ firstNumber, ...month }) => ({ ...month, first: dayOfNumber(firstNumber) }));
}

/** Null outside the years that are tested. */
export function lunarDayOf(solar: SolarDay): LunarDay | null {
  const number = dayNumber(solar);
  for (const { year, month, isLeapMonth, firstNumber, days } of [...monthsOf(solar.year - 1), ...monthsOf(solar.year)]) {
    if (number >= firstNumber && number < firstNumber + days) return { year, month, day: number - firstNumber + 1, isLeapMonth };
  }
  return null;
}

/** Null where the year has no such month, the month no such day, or the formulas are not tested. */
export function solarDayOf({ year, month, day, isLeapMonth }: LunarDay): SolarDay | null {
  const found = monthsOf(year).find((one) => one.month === month && one.isLeapMonth === isLeapMonth);
  if (found === undefined || day < 1 || day > found.days) return null;
  return dayOfNumber(found.firstNumber + day - 1);
}
