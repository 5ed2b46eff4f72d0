import { describe, expect, it } from 'vitest';
import { weeksBetween } from '../../../../renderer/studio/schedule/office-clock.ts';
import { firstPlayDate } from '../../../../renderer/studio/schedule/shown-week.ts';

const workdays = [1, 2, 3, 4, 5];

describe('the week that a new entry brings into view', () => {
  // 22/11/2026 is a Sunday.
  it.each([
    ['on a Sunday, the workday after it', '2026-11-22', '2026-11-22', '2026-12-22', workdays, '2026-11-23'],
    ['today, when it plays today', '2026-11-25', '2026-11-01', '2026-12-22', workdays, '2026-11-25'],
    ['its first date, when that is still to come', '2026-11-22', '2026-12-02', '2026-12-22', workdays, '2026-12-02'],
    ['never, when it is over', '2026-11-22', '2026-10-01', '2026-10-31', workdays, null],
    ['never, when no chosen weekday lies in it', '2026-11-22', '2026-11-23', '2026-11-24', [6, 7], null],
  ])('%s', (_case, today, startDate, endDate, weekdays, expected) => {
    expect(firstPlayDate({ startDate, endDate, weekdays }, today)).toBe(expected);
  });

  it.each([
    ['2026-11-22', '2026-11-23', 1],
    ['2026-11-23', '2026-11-29', 0],
    ['2026-11-22', '2026-11-16', 0],
    ['2026-12-28', '2027-01-11', 2],
  ])('%s to %s are %d weeks', (from, date, weeks) => expect(weeksBetween(from, date)).toBe(weeks));
});
