// Changes to the order and content of a playlist, as values.
import type { Playlist, PlaylistItem } from '../../../slides/model/playlist.ts';
import { maxItemDurationMs, minItemDurationMs } from '../../../slides/model/playlist.ts';

/** The item at `from` ends up at `to`; positions outside leave the list as it is. */
export function moveItem(items: readonly PlaylistItem[], from: number, to: number): PlaylistItem[] {
  const moved = items[from];
  if (moved === undefined || to < 0 || to >= items.length || from === to) return [...items];
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** Whole milliseconds within what a playlist allows. */
export function toDurationMs(seconds: number): number {
  return Math.min(maxItemDurationMs, Math.max(minItemDurationMs, Math.round(seconds * 1000)));
}

export function totalMs(playlist: Pick<Playlist, 'items'>): number {
  return playlist.items.reduce((sum, { durationMs }) => sum + durationMs, 0);
}
