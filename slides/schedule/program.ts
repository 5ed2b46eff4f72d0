// What a screen shows at an instant, until when, and why: the one resolver behind planner, player, report and command line.
import type { DesignId, EntryId, PlaylistId, PlaylistItemId } from '../model/id.ts';
import { maxItemDurationMs, minItemDurationMs, type Playlist, type Transition } from '../model/playlist.ts';
import { priorityBands, type ScheduleEntry } from '../model/schedule.ts';
import type { Screen } from '../model/screen.ts';
import { isWholeDay, nextChangeMs, whyOutside, windowStartMs } from './entry-window.ts';
import type { WhyStep } from './why.ts';
import { type ZoneClock, zoneClock } from './zone-clock.ts';

export type ProgramInputs = {
  entries: readonly ScheduleEntry[];
  playlists: readonly Playlist[];
  screen: Pick<Screen, 'id' | 'name' | 'defaultPlaylistId'>;
  /** IANA name; windows and dates are read on its wall clock. */
  timeZone: string;
};

export type ProgramItem = {
  /** Unique in the program, and the same again when the same item comes from the same place. */
  key: string;
  id: PlaylistItemId;
  /** Null when it comes from the screen's default playlist. */
  entryId: EntryId | null;
  playlistId: PlaylistId;
  designId: DesignId;
  /** 1 s to 24 h. */
  durationMs: number;
  transition: Transition;
};

export type Program = {
  /** The loop, in order; empty when there is nothing to show. */
  items: readonly ProgramItem[];
  /** Ids of the entries that won, or of the default playlist: the loop goes on as long as they stay the same. */
  sources: readonly string[];
  /** The instant the loop is counted from: a window's start, or 1970 so that screens agree without a network. */
  anchorMs: number;
  /** The first instant at which something else may play; null when nothing will ever change. */
  validUntilMs: number | null;
  /** One step for each entry, in the order they were given, then one for the default playlist. */
  why: readonly WhyStep[];
};

export function resolveProgram(inputs: ProgramInputs, atMs: number): Program {
  const { entries, screen, timeZone } = inputs;
  const clock = zoneClock(timeZone);
  const playlists = new Map(inputs.playlists.map((playlist) => [playlist.id, playlist]));
  const hasItems = (id: PlaylistId): boolean => (playlists.get(id)?.items.length ?? 0) > 0;

  const judged = entries.map((entry) => ({ entry, ...judge(entry, screen, clock, hasItems, atMs) }));
  const candidates = judged.filter(({ verdict }) => verdict === 'plays').map(({ entry }) => entry);
  const best = candidates.reduce<ScheduleEntry | null>((a, b) => (a && compareRank(a, b) <= 0 ? a : b), null);
  const winners = best ? candidates.filter((entry) => compareRank(entry, best) === 0).sort(compareTurn) : [];
  const top = winners[0] ?? null;

  const why = judged.map(({ entry, verdict, reason }): WhyStep => {
    const isHidden = verdict === 'plays' && !winners.includes(entry);
    return isHidden
      ? { verdict: 'hidden', id: entry.id, name: entry.name, by: top?.name ?? null, reason: null }
      : { verdict, id: entry.id, name: entry.name, by: null, reason };
  });
  const defaultList = screen.defaultPlaylistId === null ? undefined : playlists.get(screen.defaultPlaylistId);
  const loops = top
    ? winners.map((entry) => ({ entry, list: playlists.get(entry.playlistId) }))
    : [{ entry: null, list: defaultList }];
  return {
    items: uniqueItems(loops),
    sources: top ? winners.map(({ id }) => id) : defaultList ? [defaultList.id] : [],
    anchorMs: Math.max(0, ...winners.filter((entry) => !isWholeDay(entry)).map((entry) => windowStartMs(entry, clock, atMs))),
    validUntilMs: nextAnswerMs(entries, top, { screen, clock, hasItems }, atMs),
    why: [...why, whyDefault(screen, defaultList, top)],
  };
}

type Judgement = { verdict: 'plays' | 'off' | 'outside' | 'empty'; reason: WhyStep['reason'] };

/** The verdict on one entry by itself, before the others are looked at. */
function judge(
  entry: ScheduleEntry,
  screen: ProgramInputs['screen'],
  clock: ZoneClock,
  hasItems: (id: PlaylistId) => boolean,
  atMs: number,
): Judgement {
  if (!entry.isEnabled) return { verdict: 'off', reason: null };
  if (!entry.screenIds.includes(screen.id)) return { verdict: 'outside', reason: 'other-screen' };
  const reason = whyOutside(entry, clock, atMs);
  if (reason !== null) return { verdict: 'outside', reason };
  return { verdict: hasItems(entry.playlistId) ? 'plays' : 'empty', reason: null };
}

/** Negative when `a` lies over `b`; 0 when they take turns. */
function compareRank(a: ScheduleEntry, b: ScheduleEntry): number {
  return priorityBands.indexOf(a.band) - priorityBands.indexOf(b.band) || b.priority - a.priority;
}

/** Equals take turns in an order that does not depend on how the library lists them. */
function compareTurn(a: ScheduleEntry, b: ScheduleEntry): number {
  const order = (entry: ScheduleEntry) => `${entry.startDate} ${entry.from} ${entry.id}`;
  return order(a) < order(b) ? -1 : 1;
}

function uniqueItems(loops: readonly { entry: ScheduleEntry | null; list: Playlist | undefined }[]): ProgramItem[] {
  const seen = new Map<string, number>();
  return loops.flatMap(({ entry, list }) =>
    (list?.items ?? []).map((item): ProgramItem => {
      const key = `${entry?.id ?? ''}/${list?.id}/${item.id}`;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return {
        key: count === 1 ? key : `${key}#${count}`,
        id: item.id,
        entryId: entry?.id ?? null,
        playlistId: (list as Playlist).id,
        designId: item.designId,
        durationMs: clampDuration(item.durationMs),
        transition: (list as Playlist).transition,
      };
    }),
  );
}

/** Checked when saved, and again here: a zero would stall the loop for ever. */
function clampDuration(durationMs: number): number {
  if (!Number.isFinite(durationMs)) return minItemDurationMs;
  return Math.min(Math.max(Math.round(durationMs), minItemDurationMs), maxItemDurationMs);
}

function whyDefault(screen: ProgramInputs['screen'], list: Playlist | undefined, top: ScheduleEntry | null): WhyStep {
  const base = { by: null, reason: null };
  if (screen.defaultPlaylistId === null) return { ...base, verdict: 'nothing', id: screen.id, name: screen.name };
  const named = { ...base, id: screen.defaultPlaylistId, name: list?.name ?? screen.defaultPlaylistId };
  if (top) return { ...named, verdict: 'hidden', by: top.name };
  return { ...named, verdict: list && list.items.length > 0 ? 'default' : 'empty' };
}

/**
 * The answer changes when a winner ends, or when an entry that is at least as high begins; what lies below the winners
 * cannot change it before that.
 */
function nextAnswerMs(
  entries: readonly ScheduleEntry[],
  top: ScheduleEntry | null,
  { screen, clock, hasItems }: { screen: ProgramInputs['screen']; clock: ZoneClock; hasItems: (id: PlaylistId) => boolean },
  atMs: number,
): number | null {
  let next: number | null = null;
  for (const entry of entries) {
    if (!entry.isEnabled || !entry.screenIds.includes(screen.id) || !hasItems(entry.playlistId)) continue;
    if (top && compareRank(entry, top) > 0) continue;
    const change = nextChangeMs(entry, clock, atMs);
    if (change !== null && (next === null || change < next)) next = change;
  }
  return next;
}
