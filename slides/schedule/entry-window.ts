// When one schedule entry is on, read from the wall clock alone. A window is [from, to); from = to is the whole day; from > to
// runs over midnight and belongs to the day it starts on. In the repeated hour of autumn a window is on twice, in the missing
// hour of spring it is not: what the clock on the wall says holds.
import type { ScheduleEntry } from '../model/schedule.ts';
import type { WhyStep } from './why.ts';
import type { ZoneClock } from './zone-clock.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** Daylight-saving changes to walk over before giving up: several decades. */
const maxStretches = 128;

type Outside = Exclude<WhyStep['reason'], 'other-screen' | null>;
type Timing = Pick<ScheduleEntry, 'startDate' | 'endDate' | 'weekdays' | 'from' | 'to'>;

/** Days since 1970-01-01 and milliseconds within the day, both local. */
type Shape = { firstDay: number; lastDay: number; weekdays: ReadonlySet<number>; from: number; to: number };

function shapeOf(entry: Timing): Shape {
  return {
    firstDay: dayNumber(entry.startDate),
    lastDay: dayNumber(entry.endDate),
    weekdays: new Set(entry.weekdays),
    from: timeOfDay(entry.from),
    to: timeOfDay(entry.to),
  };
}

const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / dayMs);

function timeOfDay(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * minuteMs;
}

/** ISO weekday of a day number; 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

const isDayOn = (shape: Shape, day: number): boolean =>
  day >= shape.firstDay && day <= shape.lastDay && shape.weekdays.has(weekdayOf(day));

/** The day that the window at this local time belongs to: after midnight, an overnight window is still yesterday's. */
function windowDay(shape: Shape, localMs: number): number {
  const today = Math.floor(localMs / dayMs);
  return shape.from > shape.to && localMs - today * dayMs < shape.to ? today - 1 : today;
}

function whyOutsideLocal(shape: Shape, localMs: number): Outside | null {
  const day = windowDay(shape, localMs);
  if (day < shape.firstDay) return 'before-start';
  if (day > shape.lastDay) return 'after-end';
  if (!shape.weekdays.has(weekdayOf(day))) return 'weekday';
  const time = localMs - Math.floor(localMs / dayMs) * dayMs;
  const { from, to } = shape;
  const isInside = from === to || (from < to ? time >= from && time < to : time >= from || time < to);
  return isInside ? null : 'time';
}

/** Local time at which the present state ends as long as the offset stays; null when it never does. */
function nextLocalChange(shape: Shape, localMs: number, isOn: boolean): number | null {
  const day = windowDay(shape, localMs);
  const isWholeDay = shape.from === shape.to;
  if (isOn) {
    if (!isWholeDay) return (shape.from < shape.to ? day : day + 1) * dayMs + shape.to;
    if (shape.weekdays.size === 7) return (shape.lastDay + 1) * dayMs;
    let end = day + 1;
    while (isDayOn(shape, end)) end++;
    return end * dayMs;
  }
  const start = isWholeDay ? 0 : shape.from;
  const first = Math.max(shape.firstDay, Math.floor(localMs / dayMs));
  // Eight days: today's window may be over, and then the same weekday comes next.
  for (let next = first; next <= first + 7; next++) {
    if (isDayOn(shape, next) && next * dayMs + start > localMs) return next * dayMs + start;
  }
  return null;
}

/** Which condition keeps the entry off at an instant; null when it is on. */
export function whyOutside(entry: Timing, clock: ZoneClock, atMs: number): Outside | null {
  return whyOutsideLocal(shapeOf(entry), atMs + clock.stretchAt(atMs).offsetMs);
}

/** The first instant after `atMs` at which the entry goes on or off; null when it stays as it is for ever. */
export function nextChangeMs(entry: Timing, clock: ZoneClock, atMs: number): number | null {
  const shape = shapeOf(entry);
  let stretch = clock.stretchAt(atMs);
  let at = atMs;
  const isOn = whyOutsideLocal(shape, atMs + stretch.offsetMs) === null;
  for (let walked = 0; walked < maxStretches; walked++) {
    const local = nextLocalChange(shape, at + stretch.offsetMs, isOn);
    if (local !== null && local - stretch.offsetMs < stretch.endMs) return local - stretch.offsetMs;
    // Once it is over, only a clock set back within the day can bring it on again.
    if (stretch.endMs === Number.POSITIVE_INFINITY || (local === null && stretch.endMs - at > dayMs)) return null;
    at = stretch.endMs;
    stretch = clock.stretchAt(at);
    if ((whyOutsideLocal(shape, at + stretch.offsetMs) === null) !== isOn) return at;
  }
  // Farther than the zone's rules are known: asking again then costs nothing.
  return at;
}

/** The instant at which the window that is on at `atMs` went on. */
export function windowStartMs(entry: Timing, clock: ZoneClock, atMs: number): number {
  const shape = shapeOf(entry);
  let at = atMs;
  for (;;) {
    const { startMs, offsetMs } = clock.stretchAt(at);
    const start = windowDay(shape, at + offsetMs) * dayMs + shape.from - offsetMs;
    if (start > startMs) return start;
    const wasOn = whyOutsideLocal(shape, startMs - 1 + clock.stretchAt(startMs - 1).offsetMs) === null;
    if (!wasOn) return startMs;
    at = startMs - 1;
  }
}

/** Whether the window is the whole day, with no start of its own to count a loop from. */
export const isWholeDay = (entry: Timing): boolean => entry.from === entry.to;
