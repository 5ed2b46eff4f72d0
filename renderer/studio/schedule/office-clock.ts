// Local dates and times of the office's zone, to and from instants.
import { Temporal } from 'temporal-polyfill';

export type LocalMoment = { date: string; time: string };

export function localMoment(atMs: number, timeZone: string): LocalMoment {
  const local = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone);
  return { date: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

export function instantOf({ date, time }: LocalMoment, timeZone: string): number {
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).epochMilliseconds;
}

/** The Monday of the date's week, moved by whole weeks. */
export function mondayOf(date: string, weeks = 0): string {
  const day = Temporal.PlainDate.from(date);
  return day.add({ days: 1 - day.dayOfWeek + 7 * weeks }).toString();
}

/** How many weeks later than `from` the date's week is. */
export function weeksBetween(from: string, date: string): number {
  return Temporal.PlainDate.from(mondayOf(from)).until(mondayOf(date)).days / 7;
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

export const weekdayOf = (date: string): number => Temporal.PlainDate.from(date).dayOfWeek;
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** `07:30` for 450; 1440 is written 24:00. */
export function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
