// Which week the schedule shows, counted from this one; a new entry brings the week in which it first plays.
import { create } from 'zustand';
import type { ScheduleEntry } from '../../../slides/model/schedule.ts';
import { addDays, weekdayOf, weeksBetween } from './office-clock.ts';

export const useShownWeek = create<{ weeks: number }>(() => ({ weeks: 0 }));

export function showWeek(weeks: number): void {
  useShownWeek.setState({ weeks });
}

/** The first date from `today` on which the entry plays; null when it never does. */
export function firstPlayDate(entry: Pick<ScheduleEntry, 'startDate' | 'endDate' | 'weekdays'>, today: string): string | null {
  const start = entry.startDate > today ? entry.startDate : today;
  const dates = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(start, days));
  return dates.find((date) => date <= entry.endDate && entry.weekdays.includes(weekdayOf(date))) ?? null;
}

export function showFirstPlay(entry: ScheduleEntry, today: string): void {
  const date = firstPlayDate(entry, today);
  if (date !== null) showWeek(weeksBetween(today, date));
}
