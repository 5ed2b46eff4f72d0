// How long to wait before a window that died is loaded again. No Electron here.

const firstMs = 500;
const longestMs = 60_000;
/** A window that lived this long has recovered; its next death is a first one again. */
export const healthyAfterMs = 10 * 60_000;

/** Doubles with each death in a row: half a second, one, two … at most a minute. `deaths` counts from 1. */
export function reloadDelayMs(deaths: number): number {
  return Math.min(longestMs, firstMs * 2 ** Math.max(0, deaths - 1));
}
