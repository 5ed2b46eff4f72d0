// An instant as people and programs read it: ISO 8601 on the zone's wall clock, with its offset.
import { zoneClock } from './zone-clock.ts';

/** `2026-11-23T08:00:00+07:00`; milliseconds only when there are any. */
export function formatInstant(atMs: number, timeZone: string): string {
  const { offsetMs } = zoneClock(timeZone).stretchAt(atMs);
  const local = new Date(atMs + offsetMs).toISOString().replace('.000Z', 'Z').slice(0, -1);
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${local}${offsetMs < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
