import { Temporal } from 'temporal-polyfill';
import { AppError } from '../api/errors.ts';

/**
 * ISO text → milliseconds since 1970. With an offset or `Z` it is that instant; without, wall-clock time in the zone (a time
 * skipped or repeated by a clock change means the later or the earlier instant). Throws AppError 'time-invalid'.
 */
export function parseInstant(text: string, timeZone: string): number {
  try {
    if (/([zZ]|[+-]\d{2}(:?\d{2})?)(\[.*\])?$/.test(text) && text.includes('T')) {
      return Temporal.Instant.from(text).epochMilliseconds;
    }
    return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) throw new AppError('time-invalid', { value: text }, { cause: error });
    throw error;
  }
}
