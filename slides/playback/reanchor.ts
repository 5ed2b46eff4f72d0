// A changed playlist goes on instead of starting again: the item on screen keeps its time, then its successor in the new list
// comes. (A refresh that sets a list back to its first item hides its end for ever.)
import { positionAt } from './position.ts';

type LoopItem = { key: string; designId: string; durationMs: number };

/** Whether two loops are the same on the clock, so that nothing needs to move. */
export function isSameLoop(before: readonly LoopItem[], after: readonly LoopItem[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ key, designId, durationMs }, index) => {
      const other = after[index];
      return key === other?.key && designId === other.designId && durationMs === other.durationMs;
    })
  );
}

/**
 * The instant to count the new loop from, so that the successor of the item on screen begins when that item's time is over.
 * When the item is gone, the successor is the next one of the old list that is left; when none is, the first item.
 * It never steps back, so however often a list changes, what stays in it comes round.
 */
export function reanchor(
  before: { items: readonly LoopItem[]; anchorMs: number },
  after: readonly LoopItem[],
  current: { key: string; untilMs: number },
): number {
  const offsetMs = after.slice(0, successorIndex(before, after, current)).reduce((sum, { durationMs }) => sum + durationMs, 0);
  return current.untilMs - offsetMs;
}

function successorIndex(
  before: { items: readonly LoopItem[]; anchorMs: number },
  after: readonly LoopItem[],
  current: { key: string; untilMs: number },
): number {
  const indexOf = (key: string | undefined) => after.findIndex((item) => item.key === key);
  const kept = indexOf(current.key);
  if (kept >= 0) return (kept + 1) % after.length;
  // An earlier change may have taken the item on screen out of the old list too: what counts is what came next there.
  const { items, anchorMs } = before;
  const next = positionAt(items, anchorMs, current.untilMs)?.index ?? 0;
  const left = [...items.slice(next), ...items.slice(0, next)].find(({ key }) => indexOf(key) >= 0);
  return Math.max(indexOf(left?.key), 0);
}
