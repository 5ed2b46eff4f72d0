import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expiredBackups, isBackupDue } from '../../../../electron/host/store/backup-policy.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const nowMs = Date.UTC(2026, 10, 22, 12);

describe('a backup', () => {
  it.each([
    ['of a document that has none', null, true],
    ['right after another', nowMs - 1, false],
    ['nine minutes after another', nowMs - 9 * minuteMs, false],
    ['ten minutes after another', nowMs - 10 * minuteMs, true],
    ['when the clock was set back', nowMs + dayMs, true],
  ])('%s: due %s → %s', (_name, newest, isDue) => {
    expect(isBackupDue(newest, nowMs)).toBe(isDue);
  });

  it('stays while it is one of the ten newest or the last of one of fourteen days', () => {
    const everyTenMinutes = Array.from({ length: 20 * 144 }, (_, index) => ({ savedAtMs: nowMs - index * 10 * minuteMs }));
    const expired = new Set(expiredBackups(everyTenMinutes));
    const kept = everyTenMinutes.filter((backup) => !expired.has(backup));
    const age = (index: number) => (nowMs - (kept[index]?.savedAtMs ?? 0)) / minuteMs;
    expect(kept).toHaveLength(10 + 13);
    expect([age(0), age(9)]).toEqual([0, 90]);
    // Yesterday's last one was made ten minutes before midnight; the oldest is thirteen days back.
    expect([age(10), age(22)]).toEqual([12 * 60 + 10, 12 * 60 + 10 + 12 * 1440]);
  });

  it('is never let go when it is the newest, and expiring twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 * dayMs }), { minLength: 1, maxLength: 80 }), (ages) => {
        const backups = ages.map((age) => ({ savedAtMs: nowMs - age }));
        const expired = expiredBackups(backups);
        const kept = backups.filter((backup) => !expired.includes(backup));
        const newest = Math.max(...backups.map(({ savedAtMs }) => savedAtMs));
        expect(kept.some(({ savedAtMs }) => savedAtMs === newest)).toBe(true);
        expect(kept.length).toBeLessThanOrEqual(24);
        expect(expiredBackups(kept)).toEqual([]);
      }),
    );
  });
});
