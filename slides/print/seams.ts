// A banner wider than the roll it is printed on is welded together of strips: which way round, where the seams lie, how long
// they are. Millimetres; strips run along one side of the page and each is at most as wide as the roll.
import type { Box } from '../scene/resolve-paint.ts';

/** The strips run along the page's width (across: seams are level) or along its height (seams are upright). */
export type SeamDirection = 'level' | 'upright';

export type SeamPlan = {
  direction: SeamDirection;
  strips: number;
  /** Distance of each seam from the upper (level) or left (upright) trim edge. */
  positions: readonly number[];
  /** All seams together. */
  seamLength: number;
  /** How much of the roll is used up, end to end. */
  rollLength: number;
};

/** Cloth that lies double in a seam. */
export const seamOverlapMm = 30;

export type SeamPage = { width: number; height: number; bleed: number };

/** The way with the shorter seams; with as long ones the way that uses less of the roll. */
export function planSeams(page: SeamPage, rollWidth: number): SeamPlan {
  const level = planAlong('level', page.width, page.height, page.bleed, rollWidth);
  const upright = planAlong('upright', page.height, page.width, page.bleed, rollWidth);
  if (level.seamLength !== upright.seamLength) return level.seamLength < upright.seamLength ? level : upright;
  return level.rollLength <= upright.rollLength ? level : upright;
}

/** `along` is the side that strips run along, `across` the one that they divide. Strips are equally wide. */
function planAlong(direction: SeamDirection, along: number, across: number, bleed: number, rollWidth: number): SeamPlan {
  const [length, breadth] = [along + 2 * bleed, across + 2 * bleed];
  const strips = breadth <= rollWidth ? 1 : Math.ceil((breadth - seamOverlapMm) / (rollWidth - seamOverlapMm) - 1e-9);
  const positions = Array.from({ length: strips - 1 }, (_, index) => (breadth * (index + 1)) / strips - bleed);
  return { direction, strips, positions, seamLength: positions.length * length, rollLength: strips * length };
}

/** Whether a seam, with its overlap, runs through a box. */
export function crossesSeam({ direction, positions }: SeamPlan, box: Box): boolean {
  const [from, to] = direction === 'level' ? [box.y, box.y + box.height] : [box.x, box.x + box.width];
  return positions.some((at) => at + seamOverlapMm / 2 > from && at - seamOverlapMm / 2 < to);
}
