// The lunar calendar against printed tables, and what holds for every day of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstLunarYear,
  lastLunarYear,
  lunarDayOf,
  lunarMonthsOf,
  type SolarDay,
  solarDayOf,
} from '../../../slides/calendar/lunar-calendar.ts';
import known from './known-days.json' with { type: 'json' };

const solar = (iso: string): SolarDay => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
};
const iso = (day: SolarDay | null): string | null =>
  day && [day.year, String(day.month).padStart(2, '0'), String(day.day).padStart(2, '0')].join('-');
const solarOf = (year: number, month: number, day: number, isLeapMonth = false) =>
  iso(solarDayOf({ year, month, day, isLeapMonth }));
const tellLunar = (text: string): string => {
  const day = lunarDayOf(solar(text));
  return day === null ? '' : `${day.day}/${day.month}${day.isLeapMonth ? ' leap' : ''} ${day.year}`;
};

describe('known days', () => {
  it('has Tết and the Hùng Kings’ day of two centuries where a printed table has them', () => {
    const ours = (month: number, day: number) => (year: number) => {
      const found = solarDayOf({ year, month, day, isLeapMonth: false });
      return `${found?.day}/${found?.month}`;
    };
    const years = known.tet.split(' ').map((_, index) => known.firstYear + index);
    expect([years[0], years.at(-1)]).toEqual([firstLunarYear, lastLunarYear]);
    expect(years.map(ours(1, 1))).toEqual(known.tet.split(' '));
    expect(years.map(ours(3, 10))).toEqual(known.hungKings.split(' '));
  });

  // In the first three the new moon falls on another day in Beijing.
  it.each([
    [1968, '1968-01-29'],
    [1985, '1985-01-21'],
    [2007, '2007-02-17'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2028, '2028-01-26'],
    [2029, '2029-02-13'],
    [2030, '2030-02-02'],
  ])('Tết %s is on %s', (year, expected) => {
    expect(solarOf(year, 1, 1)).toBe(expected);
  });

  it.each([
    ['2026-04-26', '10/3 2026'],
    ['2027-04-16', '10/3 2027'],
    ['2026-09-25', '15/8 2026'],
    ['2028-10-03', '15/8 2028'],
    ['2026-02-16', '29/12 2025'],
    ['2025-07-25', '1/6 leap 2025'],
    ['2025-08-22', '29/6 leap 2025'],
    ['2033-12-22', '1/11 leap 2033'],
  ])('%s is %s', (day, expected) => {
    expect(tellLunar(day)).toBe(expected);
  });

  it('has the leap months of 2015 to 2040', () => {
    const leaps = Array.from({ length: 26 }, (_, index) => index + 2015).flatMap((year) =>
      lunarMonthsOf(year).flatMap(({ month, isLeapMonth }) => (isLeapMonth ? [`${year}/${month}`] : [])),
    );
    expect(leaps).toEqual('2017/6 2020/4 2023/2 2025/6 2028/5 2031/3 2033/11 2036/6 2039/5'.split(' '));
  });
});

describe('what no calendar has', () => {
  it.each([
    ['day 30 of a month of 29', 2025, 12, 30, false],
    ['a leap month in a year without one', 2026, 3, 10, true],
    ['day 0', 2026, 3, 0, false],
    ['month 13', 2026, 13, 1, false],
    ['a year beyond the formulas', 2100, 1, 1, false],
  ])('%s', (_name, year, month, day, isLeapMonth) => {
    expect(solarDayOf({ year, month, day, isLeapMonth })).toBeNull();
  });

  it('knows no day before its first year or after its last', () => {
    expect(lunarDayOf(solar('1850-06-01'))).toBeNull();
    expect(lunarDayOf(solar('2150-06-01'))).toBeNull();
    expect(lunarMonthsOf(2150)).toEqual([]);
  });
});

it('gives every day its place, and leads back to it', () => {
  const days = fc.integer({ min: Date.UTC(1901, 1, 19) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 });
  fc.assert(
    fc.property(days, (number) => {
      const day = solar(new Date(number * 86_400_000).toISOString().slice(0, 10));
      const lunar = lunarDayOf(day);
      expect(lunar).not.toBeNull();
      expect(lunar && solarDayOf(lunar)).toEqual(day);
    }),
    { numRuns: 2000 },
  );
});

it('makes years of twelve or thirteen months of 29 or 30 days, one right behind the other', () => {
  let next: number | null = null;
  for (let year = firstLunarYear; year <= lastLunarYear; year++) {
    const months = lunarMonthsOf(year);
    expect(months.filter(({ isLeapMonth }) => !isLeapMonth).map(({ month }) => month)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(months.length - 12).toBe(months.filter(({ isLeapMonth }) => isLeapMonth).length);
    for (const { first, days, isLeapMonth, month } of months) {
      const start = Date.UTC(first.year, first.month - 1, first.day) / 86_400_000;
      if (next !== null) expect(start).toBe(next);
      expect([29, 30]).toContain(days);
      if (isLeapMonth) expect(lunarDayOf(first)).toEqual({ year, month, day: 1, isLeapMonth: true });
      next = start + days;
    }
  }
});
