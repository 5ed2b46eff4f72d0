// The box of an outline's ink: curves count as far as they reach, not their handles.
import type { OutlinePen } from './cff-outline.ts';

export type InkBox = { xMin: number; yMin: number; xMax: number; yMax: number };

/** `box` is null without ink, otherwise in whole units around it. */
export function createBoxPen(): OutlinePen & { box(): InkBox | null } {
  let [xMin, yMin, xMax, yMax] = [Infinity, Infinity, -Infinity, -Infinity];
  let [atX, atY] = [0, 0];
  const add = (x: number, y: number): void => {
    [xMin, yMin, xMax, yMax] = [Math.min(xMin, x), Math.min(yMin, y), Math.max(xMax, x), Math.max(yMax, y)];
    [atX, atY] = [x, y];
  };
  return {
    move(x, y) {
      // A place where nothing starts is no ink.
      [atX, atY] = [x, y];
    },
    line(x, y) {
      add(atX, atY);
      add(x, y);
    },
    curve(x1, y1, x2, y2, x, y) {
      add(atX, atY);
      const across = turningPoints(atX, x1, x2, x);
      const up = turningPoints(atY, y1, y2, y);
      add(x, y);
      for (const value of across) [xMin, xMax] = [Math.min(xMin, value), Math.max(xMax, value)];
      for (const value of up) [yMin, yMax] = [Math.min(yMin, value), Math.max(yMax, value)];
    },
    box: () =>
      xMin > xMax || yMin > yMax
        ? null
        : { xMin: Math.floor(xMin), yMin: Math.floor(yMin), xMax: Math.ceil(xMax), yMax: Math.ceil(yMax) },
  };
}

/** Where one coordinate of a cubic Bézier curve turns back, between its ends: the zeros of its derivative. */
function turningPoints(p0: number, p1: number, p2: number, p3: number): number[] {
  const a = p3 - 3 * p2 + 3 * p1 - p0;
  const b = 2 * (p2 - 2 * p1 + p0);
  const c = p1 - p0;
  const root = Math.sqrt(b * b - 4 * a * c);
  const zeros = Math.abs(a) < 1e-9 ? [-c / b] : [(-b + root) / (2 * a), (-b - root) / (2 * a)];
  return zeros
    .filter((t) => t > 0 && t < 1)
    .map((t) => (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t * t * p2 + t ** 3 * p3);
}
