// The resolver against a judge that knows nothing of it, minute by minute, on ordinary, daylight-saving and leap days.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveProgram } from '../../../slides/schedule/program.ts';
import { type WallMinute, wallMinutes, winnersAt } from './minute-oracle.ts';
import { sampleEntry, sampleInputs, samplePlaylist } from './schedule-samples.ts';

const spans: [name: string, timeZone: string, fromIso: string][] = [
  ['the clock goes forward in New York', 'America/New_York', '2026-03-05T00:00:00Z'],
  ['the clock goes back in New York', 'America/New_York', '2026-10-29T00:00:00Z'],
  ['no daylight saving in Vietnam', 'Asia/Ho_Chi_Minh', '2026-03-05T00:00:00Z'],
  ['a leap day in Vietnam', 'Asia/Ho_Chi_Minh', '2028-02-25T00:00:00Z'],
  ['half an hour of daylight saving on Lord Howe', 'Australia/Lord_Howe', '2026-04-01T00:00:00Z'],
  ['the clock goes back over midnight in São Paulo', 'America/Sao_Paulo', '2018-02-14T00:00:00Z'],
  ['the clock goes forward at midnight in São Paulo', 'America/Sao_Paulo', '2018-11-01T00:00:00Z'],
];
const days = 8;

const time = fc
  .tuple(fc.constantFrom(0, 1, 2, 3, 7, 12, 22, 23), fc.constantFrom(0, 15, 30, 59))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

const entriesOn = (dates: readonly string[]) =>
  fc.array(
    fc
      .record({
        days: fc.tuple(fc.constantFrom(...dates), fc.constantFrom(...dates, '2031-05-05')),
        weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
        from: time,
        to: time,
        isWholeDay: fc.boolean(),
        band: fc.constantFrom('urgent', 'event', 'normal', 'normal'),
        priority: fc.constantFrom(1, 1, 2),
        isEnabled: fc.constantFrom(true, true, true, false),
        screenIds: fc.constantFrom(['lobby'], ['lobby', 'hall'], ['hall']),
        playlistId: fc.constantFrom('a', 'a', 'b', 'hollow', 'gone'),
      })
      .map(({ days: twoDays, isWholeDay, ...rest }) => ({
        ...rest,
        startDate: [...twoDays].sort()[0],
        endDate: [...twoDays].sort()[1],
        ...(isWholeDay ? { to: rest.from } : {}),
      })),
    { maxLength: 5 },
  );

describe.each(spans)('when %s', (_name, timeZone, fromIso) => {
  const minutes = wallMinutes(timeZone, fromIso, days);
  const dates = [...new Set(minutes.map(({ date }) => date))];
  const playlists = [
    samplePlaylist('a', [10, 20]),
    samplePlaylist('b', [5]),
    samplePlaylist('hollow', []),
    samplePlaylist('d', [7]),
  ];
  const filled = new Set(['a', 'b', 'd']);

  it('plays what the minute-by-minute judge says, exactly until the minute it names', () => {
    const at = fc.integer({ min: 0, max: minutes.length - 1 });
    fc.assert(
      fc.property(entriesOn(dates), at, fc.integer({ min: 0, max: 59_999 }), (shapes, index, inMinuteMs) => {
        const entries = shapes.map((shape, n) => sampleEntry(`e${n}`, shape));
        const judge = (minute: WallMinute) => winnersAt(entries, 'lobby', filled, minute).join();
        const minute = minutes[index] as WallMinute;
        const expected = judge(minute);

        const program = resolveProgram(sampleInputs(timeZone, entries, playlists, 'd'), minute.atMs + inMinuteMs);

        expect([...program.sources].sort().join()).toBe(expected === '' ? 'd' : expected);
        expect(program.items.length).toBeGreaterThan(0);
        expect(program.anchorMs).toBeLessThanOrEqual(minute.atMs);
        const change = minutes.slice(index + 1).find((later) => judge(later) !== expected);
        const last = minutes.at(-1) as WallMinute;
        if (change) expect(program.validUntilMs).toBe(change.atMs);
        else expect(program.validUntilMs ?? Number.POSITIVE_INFINITY).toBeGreaterThan(last.atMs);
      }),
      { numRuns: 150 },
    );
  });

  it('counts a timed loop from the minute its window went on', () => {
    fc.assert(
      fc.property(entriesOn(dates), fc.integer({ min: 0, max: minutes.length - 1 }), (shapes, index) => {
        const entries = shapes.slice(0, 1).map((shape) => sampleEntry('e0', { ...shape, playlistId: 'a', isEnabled: true }));
        const judge = (minute: WallMinute) => winnersAt(entries, 'lobby', filled, minute).join();
        fc.pre(entries.length > 0 && entries[0]?.from !== entries[0]?.to);
        fc.pre(judge(minutes[index] as WallMinute) !== '' && judge(minutes[0] as WallMinute) === '');
        const went = minutes.slice(0, index + 1).findLastIndex((minute) => judge(minute) === '') + 1;

        const { anchorMs } = resolveProgram(sampleInputs(timeZone, entries, playlists), (minutes[index] as WallMinute).atMs);

        expect(anchorMs).toBe((minutes[went] as WallMinute).atMs);
      }),
      { numRuns: 100 },
    );
  });
});
