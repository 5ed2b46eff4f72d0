// Snapping: while a box is moved, its edges and middle catch on the page's edges, centre and safe margin and on other elements.
import type { Page } from '../model/design.ts';
import type { Bounds } from './geometry.ts';

/** A line that things can catch on; `from` and `to` are how far the guide is drawn. */
export type SnapLine = { axis: 'x' | 'y'; at: number; from: number; to: number };
export type Snap = { dx: number; dy: number; guides: readonly SnapLine[] };

export function snapLines(page: Page, others: readonly Bounds[]): SnapLine[] {
  const { width, height, safeMargin } = page;
  const inside = safeMargin > 0 && safeMargin * 2 < Math.min(width, height);
  const columns = [0, width / 2, width, ...(inside ? [safeMargin, width - safeMargin] : [])];
  const rows = [0, height / 2, height, ...(inside ? [safeMargin, height - safeMargin] : [])];
  return [
    ...columns.map((at): SnapLine => ({ axis: 'x', at, from: 0, to: height })),
    ...rows.map((at): SnapLine => ({ axis: 'y', at, from: 0, to: width })),
    ...others.flatMap((box) => [
      ...stations(box.x, box.width).map((at): SnapLine => ({ axis: 'x', at, from: box.y, to: box.y + box.height })),
      ...stations(box.y, box.height).map((at): SnapLine => ({ axis: 'y', at, from: box.x, to: box.x + box.width })),
    ]),
  ];
}

/** The smallest extra movement within `tolerance` that puts the box on a line, each axis by itself. */
export function snapBox(box: Bounds, lines: readonly SnapLine[], tolerance: number): Snap {
  const x = nearest(stations(box.x, box.width), lines, 'x', tolerance);
  const y = nearest(stations(box.y, box.height), lines, 'y', tolerance);
  const dx = x ?? 0;
  const dy = y ?? 0;
  const moved = { ...box, x: box.x + dx, y: box.y + dy };
  return {
    dx,
    dy,
    guides: [
      ...(x === null ? [] : guidesAt(stations(moved.x, moved.width), lines, 'x', moved.y, moved.y + moved.height)),
      ...(y === null ? [] : guidesAt(stations(moved.y, moved.height), lines, 'y', moved.x, moved.x + moved.width)),
    ],
  };
}

function stations(start: number, size: number): number[] {
  return [start, start + size / 2, start + size];
}

function nearest(own: readonly number[], lines: readonly SnapLine[], axis: 'x' | 'y', tolerance: number): number | null {
  let best: number | null = null;
  for (const line of lines) {
    if (line.axis !== axis) continue;
    for (const station of own) {
      const gap = line.at - station;
      if (Math.abs(gap) <= tolerance && (best === null || Math.abs(gap) < Math.abs(best))) best = gap;
    }
  }
  return best;
}

/** One guide for each place that is met, long enough to reach all that stands on it. */
function guidesAt(own: readonly number[], lines: readonly SnapLine[], axis: 'x' | 'y', start: number, end: number): SnapLine[] {
  const close = 1e-6;
  // The edges and the middle of a level line are one place.
  return [...new Set(own)].flatMap((at): SnapLine[] => {
    const met = lines.filter((line) => line.axis === axis && Math.abs(line.at - at) < close);
    if (met.length === 0) return [];
    return [{ axis, at, from: Math.min(start, ...met.map(({ from }) => from)), to: Math.max(end, ...met.map(({ to }) => to)) }];
  });
}
