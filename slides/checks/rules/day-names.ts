// “Ngày Nhà giáo Việt Nam 22 - 11”: the date right after a day's name; and dates that no calendar has.
import { daysInMonth, findDates, firstFrom, rewrittenDate } from '../dates.ts';
import type { Rule } from '../finding.ts';
import { findDayMentions } from '../known-days.ts';
import { foldInPlace } from '../words.ts';

export const dayNames: Rule = {
  id: 'day-name',
  check(text) {
    const folded = foldInPlace(text);
    const dates = findDates(text);
    return findDayMentions(folded).flatMap(({ day, start, end }) => {
      const date = dates[firstFrom(dates, end)];
      if (date === undefined || (date.day === day.day && date.month === day.month)) return [];
      if (!/^\s*[(–-]?\s*$|^\s+ngay\s+$|^\s*\(ngay\s+$/.test(folded.slice(end, date.start))) return [];
      // Days off begin before the day and end after it.
      const isRange = /^\s*(?:[-–—]|den|toi)\s*(?:ngay\s*)?\d/.test(folded.slice(date.end));
      // A date with an hour is that of the meeting, which may be held the day before.
      const isOfEvent = /^[\s,;–-]*(?:luc |vao luc |tu |bat dau |vao )?\d{1,2}(?:h|g|:\d\d|\s*gio)(?![a-z])/.test(
        folded.slice(date.end, date.end + 40),
      );
      const before = folded.slice(Math.max(0, start - 20), start);
      if (isRange || isOfEvent || /(?<![a-z])(?:nghi|truoc|sau)(?: le)?(?: [a-z]+)? $/.test(before)) return [];
      const found = text.slice(date.start, date.end);
      const replacement = rewrittenDate(found, day);
      return [
        {
          severity: day.isSure ? ('error' as const) : ('warning' as const),
          message: { code: 'day-date' as const, params: { name: day.name, date: `${day.day}/${day.month}`, found } },
          start: date.start,
          end: date.end,
          fix: replacement === null ? null : { replacement },
        },
      ];
    });
  },
};

export const impossibleDates: Rule = {
  id: 'date',
  check(text) {
    return findDates(text).flatMap(({ day, month, year, start, end }) => {
      // 30/2 without a year may be two numbers of something else, unless the words say it is a date.
      if (year === null && !/^\D/.test(text.slice(start, end))) return [];
      if (day <= daysInMonth(year ?? 2000, month)) return [];
      return [
        {
          severity: 'error' as const,
          message: { code: 'date-impossible' as const, params: { day, month } },
          start,
          end,
          fix: null,
        },
      ];
    });
  },
};
