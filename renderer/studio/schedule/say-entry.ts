// A schedule entry in plain words: “Thứ Hai–Thứ Sáu, 07:30–17:00”.
import type { TFunction } from 'i18next';
import type { ScheduleEntry } from '../../../slides/model/schedule.ts';
import type { Language } from '../../../slides/model/settings.ts';

export type Timing = Pick<ScheduleEntry, 'weekdays' | 'from' | 'to'>;

/** Name of an ISO weekday, 1 = Monday. */
export function weekdayName(weekday: number, language: Language, width: 'long' | 'short' = 'long'): string {
  // 5 January 1970 was a Monday.
  const date = new Date(Date.UTC(1970, 0, 4 + weekday));
  const name = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' }).format(date);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Runs of three or more days are written with a dash, as people do. */
export function sayWeekdays(weekdays: readonly number[], language: Language, everyDay: string): string {
  const days = [...new Set(weekdays)].sort((a, b) => a - b);
  if (days.length === 7) return everyDay;
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: number | undefined) => weekdayName(day ?? 1, language);
  return runs
    .flatMap((run) => (run.length > 2 ? [`${name(run[0])}–${name(run.at(-1))}`] : run.map((day) => name(day))))
    .join(', ');
}

export function sayTimes({ from, to }: Pick<ScheduleEntry, 'from' | 'to'>, t: TFunction<'schedule'>): string {
  if (from === to) return t('allDay');
  if (to === '00:00') return `${from} ${t('untilMidnight')}`;
  return from > to ? `${from}–${to} ${t('untilNextDay')}` : `${from}–${to}`;
}

export function sayTiming(timing: Timing, language: Language, t: TFunction<'schedule'>): string {
  return t('sentence', { days: sayWeekdays(timing.weekdays, language, t('everyDay')), times: sayTimes(timing, t) });
}
