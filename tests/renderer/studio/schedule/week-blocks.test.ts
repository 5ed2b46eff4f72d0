// The week that people see is the week that screens play: every minute of every block is held against the resolver.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type DayBlocks, weekBlocks } from '../../../../renderer/studio/schedule/week-blocks.ts';
import { designId, entryId, playlistId, playlistItemId, screenId } from '../../../../slides/model/id.ts';
import type { Playlist } from '../../../../slides/model/playlist.ts';
import { priorityBands, type ScheduleEntry } from '../../../../slides/model/schedule.ts';
import { resolveProgram } from '../../../../slides/schedule/program.ts';

const lobby = screenId.parse('lobby');
const list: Playlist = {
  id: playlistId.parse('list'),
  name: 'List',
  items: [{ id: playlistItemId.parse('i'), designId: designId.parse('d'), durationMs: 8000 }],
  transition: { kind: 'cut', durationMs: 0 },
};
const screen = { id: lobby, name: 'Lobby', defaultPlaylistId: list.id };

function entry(id: string, part: Partial<ScheduleEntry>): ScheduleEntry {
  return {
    id: entryId.parse(id),
    name: id,
    playlistId: list.id,
    screenIds: [lobby],
    startDate: '2026-01-01',
    endDate: '2026-12-31',
    weekdays: [1, 2, 3, 4, 5],
    from: '07:30',
    to: '17:00',
    band: 'normal',
    priority: 50,
    isEnabled: true,
    ...part,
  };
}

const week = (entries: ScheduleEntry[], monday = '2026-11-23', timeZone = 'Asia/Ho_Chi_Minh') =>
  weekBlocks({ entries, playlists: [list], screen, timeZone }, monday);

const said = (days: readonly DayBlocks[]) =>
  days.map(({ blocks }) =>
    blocks.map(({ entryId: id, level, lane, lanes, stretches }) => ({
      id,
      at: `${level}:${lane}/${lanes}`,
      stretches: stretches.map(({ fromMinute, toMinute, verdict }) => `${fromMinute}-${toMinute} ${verdict}`).join(', '),
    })),
  );

describe('weekBlocks', () => {
  it('shows office hours on working days only', () => {
    const day = [{ id: 'office', at: '0:0/1', stretches: '450-1020 plays' }];
    expect(said(week([entry('office', {})]))).toEqual([day, day, day, day, day, [], []]);
  });

  it('shows who is covered while a higher one runs, and lays the higher one on top', () => {
    const event = entry('event', { band: 'event', weekdays: [1], from: '08:00', to: '09:00' });
    expect(said(week([entry('office', {}), event]))[0]).toEqual([
      { id: 'office', at: '0:0/1', stretches: '450-480 plays, 480-540 hidden, 540-1020 plays' },
      { id: 'event', at: '1:0/1', stretches: '480-540 plays' },
    ]);
  });

  it('puts equals that take turns side by side', () => {
    expect(said(week([entry('a', {}), entry('b', { from: '16:00', to: '18:00' })]))[0]).toEqual([
      { id: 'a', at: '0:0/2', stretches: '450-1020 plays' },
      { id: 'b', at: '0:1/2', stretches: '960-1080 plays' },
    ]);
  });

  it('carries a night over midnight', () => {
    const days = said(week([entry('night', { weekdays: [7], from: '22:00', to: '02:00' })]));
    expect(days[6]).toEqual([{ id: 'night', at: '0:0/1', stretches: '1320-1440 plays' }]);
    expect(days[0]).toEqual([{ id: 'night', at: '0:0/1', stretches: '0-120 plays' }]);
  });

  it('leaves out what is switched off or on another screen', () => {
    const elsewhere = entry('elsewhere', { screenIds: [screenId.parse('hall')] });
    expect(said(week([entry('off', { isEnabled: false }), elsewhere])).flat()).toEqual([]);
  });
});

const time = fc.integer({ min: 0, max: 95 }).map((quarter) => {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
});
const anyEntry = fc.record({
  from: time,
  to: time,
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  band: fc.constantFrom(...priorityBands),
  priority: fc.constantFrom(10, 50),
});

it('agrees with the resolver at every quarter of an hour of any week', () => {
  fc.assert(
    fc.property(
      fc.array(anyEntry, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('Asia/Ho_Chi_Minh', 'Europe/Berlin'),
      (parts, timeZone) => {
        const entries = parts.map((part, index) => entry(`e${index}`, part));
        // The week in which Berlin sets its clocks back.
        const days = week(entries, '2026-10-19', timeZone);
        for (const { date, blocks } of days) {
          for (let minute = 0; minute < 1440; minute += 15) {
            const local = Temporal.PlainDate.from(date).toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
            const atMs = local.toZonedDateTime(timeZone).epochMilliseconds;
            const { why } = resolveProgram({ entries, playlists: [list], screen, timeZone }, atMs);
            const expected = why.filter(({ verdict }) => verdict === 'plays').map(({ id }) => id as string);
            const shown = blocks
              .filter(({ stretches }) =>
                stretches.some((s) => s.verdict === 'plays' && s.fromMinute <= minute && minute < s.toMinute),
              )
              .map(({ entryId: id }) => id as string);
            expect([...new Set(shown)].sort()).toEqual(expected.sort());
          }
        }
      },
    ),
    { numRuns: 12 },
  );
});
