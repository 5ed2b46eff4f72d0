// How a screen is doing, from what the host knows of it.
import type { ScreenState } from '../../../slides/api/shapes.ts';
import { type DesignId, designId } from '../../../slides/model/id.ts';

export type Condition = 'never' | 'off-line' | 'updating' | 'good';

/** A screen speaks at least once a minute; after two and a half it is missed. */
const missedAfterMs = 150_000;

export function screenCondition(state: ScreenState, nowMs: number): Condition {
  if (state.lastSeenAtMs === null) return 'never';
  if (nowMs - state.lastSeenAtMs > missedAfterMs) return 'off-line';
  return state.isUpToDate ? 'good' : 'updating';
}

/** The design that the screen says it shows; null when it shows its clock or has not spoken. */
export function shownDesign(state: ScreenState): DesignId | null {
  return designId.safeParse(state.showing).data ?? null;
}

/** Proportion of the picture as people see it, width over height. */
export function seenRatio({ screen }: Pick<ScreenState, 'screen'>): number {
  const isTurned = screen.rotation === 90 || screen.rotation === 270;
  return isTurned ? screen.heightPx / screen.widthPx : screen.widthPx / screen.heightPx;
}
