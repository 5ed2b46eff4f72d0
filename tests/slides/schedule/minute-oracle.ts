// An independent judge of schedules: it looks at every minute by itself, reads the wall clock from Intl and compares texts.
// It shares no code and no idea with slides/schedule, and is far too slow for anything but tests.
import type { ScheduleEntry } from '../../../slides/model/schedule.ts';

export type WallMinute = { atMs: number; date: string; yesterday: string; time: string };

const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export function wallMinutes(timeZone: string, fromIso: string, days: number): WallMinute[] {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const start = Date.parse(fromIso);
  return Array.from({ length: days * 24 * 60 }, (_, minute) => {
    const atMs = start + minute * 60_000;
    const [date = '', time = ''] = format.format(atMs).split(', ');
    const before = new Date(`${date}T12:00:00Z`);
    before.setUTCDate(before.getUTCDate() - 1);
    return { atMs, date, time, yesterday: before.toISOString().slice(0, 10) };
  });
}

function isDayChosen(entry: ScheduleEntry, date: string): boolean {
  const name = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`));
  return entry.startDate <= date && date <= entry.endDate && entry.weekdays.includes(weekdayNames.indexOf(name) + 1);
}

const chosenDays = new WeakMap<ScheduleEntry, Map<string, boolean>>();

function isDayChosenOnce(entry: ScheduleEntry, date: string): boolean {
  const days = chosenDays.get(entry) ?? new Map<string, boolean>();
  chosenDays.set(entry, days);
  const known = days.get(date) ?? isDayChosen(entry, date);
  days.set(date, known);
  return known;
}

export function isOnAt(entry: ScheduleEntry, { date, yesterday, time }: WallMinute): boolean {
  if (entry.from === entry.to) return isDayChosenOnce(entry, date);
  if (entry.from < entry.to) return entry.from <= time && time < entry.to && isDayChosenOnce(entry, date);
  if (time >= entry.from) return isDayChosenOnce(entry, date);
  return time < entry.to && isDayChosenOnce(entry, yesterday);
}

/** Ids of the entries that win at a minute, sorted; empty when the default plays. */
export function winnersAt(
  entries: readonly ScheduleEntry[],
  screenId: string,
  filledPlaylists: ReadonlySet<string>,
  minute: WallMinute,
): string[] {
  const score = (entry: ScheduleEntry) => ({ urgent: 2000, event: 1000, normal: 0 })[entry.band] + entry.priority;
  const on = entries.filter(
    (entry) =>
      entry.isEnabled &&
      (entry.screenIds as readonly string[]).includes(screenId) &&
      filledPlaylists.has(entry.playlistId) &&
      isOnAt(entry, minute),
  );
  const highest = Math.max(...on.map(score));
  return on
    .filter((entry) => score(entry) === highest)
    .map(({ id }) => id as string)
    .sort();
}
