// Dates and times as people of each language write them.
import type { Language } from '../../../slides/model/settings.ts';

/** A local date `2026-06-01` as `01/06/2026` or `1 Jun 2026`; no zone is involved. */
export function sayDate(localDate: string, language: Language): string {
  const format =
    language === 'vi'
      ? new Intl.DateTimeFormat('vi', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' })
      : new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${localDate}T00:00:00Z`));
}

/** The day of an instant on this machine's clock: `22/11/2026`. */
export function sayDay(atMs: number, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'vi' ? 'vi' : 'en-GB', {
    day: language === 'vi' ? '2-digit' : 'numeric',
    month: language === 'vi' ? '2-digit' : 'short',
    year: 'numeric',
  });
  return format.format(atMs);
}

/** An instant on this machine's clock: `22/11/2026, 23:19`. */
export function sayInstant(atMs: number, language: Language): string {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${sayDay(atMs, language)}, ${time.format(atMs)}`;
}

/** How long ago an instant is, in the largest unit that fits: `3 minutes ago`. */
export function sayAgo(atMs: number, nowMs: number, language: Language): string {
  const seconds = Math.max(0, Math.round((nowMs - atMs) / 1000));
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (seconds < 60) return format.format(-seconds, 'second');
  if (seconds < 3600) return format.format(-Math.round(seconds / 60), 'minute');
  if (seconds < 86_400) return format.format(-Math.round(seconds / 3600), 'hour');
  return format.format(-Math.round(seconds / 86_400), 'day');
}

/** `1:05` or `1:02:05`. */
export function sayDuration(durationMs: number): string {
  const seconds = Math.round(durationMs / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
