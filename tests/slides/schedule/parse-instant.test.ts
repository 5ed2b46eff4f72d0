import { describe, expect, it } from 'vitest';
import { AppError } from '../../../slides/api/errors.ts';
import { parseInstant } from '../../../slides/schedule/parse-instant.ts';

const zone = 'Asia/Ho_Chi_Minh';

describe('an instant on the command line', () => {
  it.each([
    ['2026-11-23T08:00', zone, '2026-11-23T01:00:00Z'],
    ['2026-11-23T08:00:30', zone, '2026-11-23T01:00:30Z'],
    ['2026-11-23', zone, '2026-11-22T17:00:00Z'],
    ['2026-11-23T08:00Z', zone, '2026-11-23T08:00:00Z'],
    ['2026-11-23T08:00+02:00', zone, '2026-11-23T06:00:00Z'],
    ['2026-11-23T08:00-0500', zone, '2026-11-23T13:00:00Z'],
    // The hour that the clocks skip, and the one that they repeat.
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30:00Z'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
  ])('%s in %s is %s', (text, timeZone, expected) => {
    expect(new Date(parseInstant(text, timeZone)).toISOString().replace('.000', '')).toBe(expected);
  });

  it.each(['', 'tomorrow', '2026-13-01', '2026-02-30T08:00', '08:00', '23/11/2026'])(
    '“%s” is refused with a sentence',
    (text) => {
      expect(() => parseInstant(text, zone)).toThrow(AppError);
    },
  );
});
