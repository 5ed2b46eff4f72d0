// Small schedules for the tests: every field has a plain value, and a test names only what it is about.
import type { Playlist } from '../../../slides/model/playlist.ts';
import { playlist } from '../../../slides/model/playlist.ts';
import type { ScheduleEntry } from '../../../slides/model/schedule.ts';
import { scheduleEntry } from '../../../slides/model/schedule.ts';
import type { ProgramInputs } from '../../../slides/schedule/program.ts';

type Plain<T> = { [K in keyof T]?: unknown };

/** A playlist whose items are named after it: `a` with seconds [10, 20] has items a1, a2 showing designs a1, a2. */
export function samplePlaylist(id: string, seconds: readonly number[]): Playlist {
  return playlist.parse({
    id,
    name: `List ${id}`,
    items: seconds.map((s, index) => ({ id: `${id}${index + 1}`, designId: `${id}${index + 1}`, durationMs: s * 1000 })),
    transition: { kind: 'fade', durationMs: 500 },
  });
}

export function sampleEntry(id: string, changes: Plain<ScheduleEntry> = {}): ScheduleEntry {
  return scheduleEntry.parse({
    id,
    name: `Entry ${id}`,
    playlistId: id,
    screenIds: ['lobby'],
    startDate: '2020-01-01',
    endDate: '2030-12-31',
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    from: '00:00',
    to: '00:00',
    band: 'normal',
    priority: 50,
    isEnabled: true,
    ...changes,
  });
}

export function sampleInputs(
  timeZone: string,
  entries: readonly ScheduleEntry[],
  playlists: readonly Playlist[],
  defaultPlaylistId: string | null = null,
): ProgramInputs {
  return {
    entries,
    playlists,
    timeZone,
    screen: { id: 'lobby', name: 'Lobby', defaultPlaylistId } as ProgramInputs['screen'],
  };
}

export const designIds = (program: { items: readonly { designId: string }[] }): string[] =>
  program.items.map(({ designId }) => designId);
