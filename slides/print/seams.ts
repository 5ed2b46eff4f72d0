// Strips of a roll for a banner larger than the roll is wide: which way they run, where the seams lie, how long they are. In mm.
import type { Bounds } from '../design/geometry.ts';
import type { EdgeLengths } from '../model/finishing.ts';

/** Two strips lie over each other by this much where they are welded. */
export const seamOverlap = 30;
/** So many places are tried within the slack that the roll leaves. */
const tries = 40;

export type SeamPlan = {
  /** along-width: strips run from left to right and seams are level; along-height: they hang, seams are upright. */
  direction: 'along-width' | 'along-height';
  strips: number;
  /** Distance of each seam from the trim's top (level seams) or left edge (upright ones). */
  seams: readonly number[];
  /** Of all seams together. */
  seamLength: number;
  /** Of the roll that is used. */
  rollLength: number;
};

/** Obstacles in the order in which a seam must spare them: texts first. */
export type SeamObstacles = { texts: readonly Bounds[]; pictures: readonly Bounds[] };

/** The way with the least seam, then with the least of the roll; seams are then shifted to where they cross fewest texts. */
export function planSeams(
  trim: { width: number; height: number },
  around: EdgeLengths,
  rollWidth: number,
  obstacles: SeamObstacles,
): SeamPlan {
  const across = trim.width + around.left + around.right;
  const down = trim.height + around.top + around.bottom;
  const plans = (['along-width', 'along-height'] as const).map((direction) => {
    const isLevel = direction === 'along-width';
    const [span, length] = isLevel ? [down, across] : [across, down];
    const strips = stripCount(span, rollWidth);
    return { direction, strips, span, seamLength: (strips - 1) * length, rollLength: strips * length };
  });
  const [first, second] = plans;
  if (first === undefined || second === undefined) throw new Error('two ways to lay strips');
  const isFirst = first.seamLength - second.seamLength || first.rollLength - second.rollLength;
  const { span, ...best } = isFirst <= 0 ? first : second;
  const isLevel = best.direction === 'along-width';
  const start = isLevel ? -around.top : -around.left;
  return { ...best, seams: placeSeams(best.strips, span, start, rollWidth, isLevel, obstacles) };
}

function stripCount(span: number, rollWidth: number): number {
  if (span <= rollWidth) return 1;
  return Math.ceil((span - seamOverlap) / (rollWidth - seamOverlap) - 1e-9);
}

function placeSeams(strips: number, span: number, start: number, roll: number, isLevel: boolean, all: SeamObstacles): number[] {
  // A strip between two others is welded on both sides, so it shows less of itself than those at the ends.
  const inner = Math.min(span / strips, roll - seamOverlap);
  const outer = strips === 1 ? span : (span - (strips - 2) * inner) / 2;
  const even = Array.from({ length: strips - 1 }, (_, index) => start + outer + inner * index);
  // Seams move together; the end that becomes wider must still come off the roll.
  const slack = Math.max(0, Math.min(outer - seamOverlap, roll - outer - seamOverlap / 2));
  let best = { seams: even, cost: Number.POSITIVE_INFINITY };
  for (let step = -tries; step <= tries; step++) {
    const shift = (slack * step) / tries;
    const seams = even.map((at) => at + shift);
    const hits = (boxes: readonly Bounds[]): number =>
      seams.reduce((sum, at) => sum + boxes.filter((box) => isCrossed(box, at, isLevel)).length, 0);
    const cost = hits(all.texts) * 1000 + hits(all.pictures) * 10 + Math.abs(step) / tries;
    if (cost < best.cost) best = { seams, cost };
  }
  return best.seams;
}

export function isCrossed(box: Bounds, at: number, isLevel: boolean): boolean {
  const [from, length] = isLevel ? [box.y, box.height] : [box.x, box.width];
  const half = seamOverlap / 2;
  return at + half > from && at - half < from + length;
}
