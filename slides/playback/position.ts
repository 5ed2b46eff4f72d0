// Where a loop stands at an instant, from nothing but the clock and the instant it is counted from.

export type Position = {
  index: number;
  /** [startMs, untilMs) is the turn of that item. */
  startMs: number;
  untilMs: number;
};

/** Null when the loop has no items. Durations must be positive. */
export function positionAt(items: readonly { durationMs: number }[], anchorMs: number, atMs: number): Position | null {
  const cycleMs = items.reduce((sum, { durationMs }) => sum + durationMs, 0);
  if (cycleMs <= 0) return null;
  const elapsed = (((atMs - anchorMs) % cycleMs) + cycleMs) % cycleMs;
  let startMs = atMs - elapsed;
  for (const [index, { durationMs }] of items.entries()) {
    if (atMs < startMs + durationMs) return { index, startMs, untilMs: startMs + durationMs };
    startMs += durationMs;
  }
  return null;
}
