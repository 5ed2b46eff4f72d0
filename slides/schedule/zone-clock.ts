// The wall clock of a named zone, as stretches of time with one offset. Daylight saving lives here and nowhere else.
import { Temporal } from 'temporal-polyfill';
import { AppError } from '../api/errors.ts';

/** [startMs, endMs) with one offset: local milliseconds = instant + offsetMs. The ends may be infinite. */
export type ZoneStretch = { startMs: number; endMs: number; offsetMs: number };

export type ZoneClock = { stretchAt(atMs: number): ZoneStretch };

const clocks = new Map<string, ZoneClock>();
const maxClocks = 16;

/** The clock of an IANA zone; `zone-unknown` when there is no such zone. */
export function zoneClock(timeZone: string): ZoneClock {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = createZoneClock(timeZone);
  if (clocks.size >= maxClocks) clocks.clear();
  clocks.set(timeZone, clock);
  return clock;
}

function createZoneClock(timeZone: string): ZoneClock {
  // Asking the zone is dear and neighbouring questions fall into the same stretch, so the latest few are kept.
  let recent: ZoneStretch[] = [findStretch(timeZone, 0)];
  return {
    stretchAt(atMs) {
      const held = recent.find(({ startMs, endMs }) => startMs <= atMs && atMs < endMs);
      if (held) return held;
      const found = findStretch(timeZone, atMs);
      recent = [found, ...recent].slice(0, 8);
      return found;
    },
  };
}

function findStretch(timeZone: string, atMs: number): ZoneStretch {
  const at = zoned(timeZone, atMs);
  // Transitions are whole seconds: one millisecond later finds the one that happens exactly now.
  const start = zoned(timeZone, atMs + 1).getTimeZoneTransition('previous');
  const end = at.getTimeZoneTransition('next');
  return {
    startMs: start?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    endMs: end?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offsetMs: at.offsetNanoseconds / 1e6,
  };
}

function zoned(timeZone: string, atMs: number): Temporal.ZonedDateTime {
  const instant = Temporal.Instant.fromEpochMilliseconds(Math.floor(atMs));
  try {
    return instant.toZonedDateTimeISO(timeZone);
  } catch (error) {
    throw new AppError('zone-unknown', { zone: timeZone }, { cause: error });
  }
}
