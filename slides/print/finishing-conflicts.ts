// Letters and logos that a print shop would pierce, fold away or cut: which they are, and how far they must move.
import type { Design } from '../model/design.ts';
import type { Element } from '../model/element.ts';
import type { Finishing } from '../model/finishing.ts';
import type { ElementId } from '../model/id.ts';
import type { Theme } from '../model/theme.ts';
import type { Box } from '../scene/resolve-paint.ts';
import { type FinishingPlan, planFinishing } from './finishing-geometry.ts';
import { inkBounds, type Lettering } from './ink-bounds.ts';
import { crossesSeam, type SeamPlan } from './seams.ts';

export type FinishingConflict = {
  elementId: ElementId;
  /** under-eyelet: a ring goes through it · outside-safe: too near to the edge, or beyond · on-seam: welded through. */
  kind: 'under-eyelet' | 'outside-safe' | 'on-seam';
  what: 'text' | 'picture';
  /** The shortest way into the clear area; null when it is too large for it, or moving is no remedy. */
  move: { dx: number; dy: number } | null;
};

/** A picture that covers more of the page than this is a ground, which is meant to reach over the edge. */
const groundShare = 0.5;

const noFinishing: Finishing = {
  hem: { top: 0, right: 0, bottom: 0, left: 0 },
  polePocket: { top: 0, right: 0, bottom: 0, left: 0 },
  frame: 0,
  eyelets: null,
};

/** The worst of each element only. Elements inside groups are judged with their group, which moves as one. */
export function finishingConflicts(
  design: Pick<Design, 'page' | 'elements' | 'finishing'>,
  theme: Theme,
  lettering: Lettering,
  seams: SeamPlan | null,
): FinishingConflict[] {
  const plan = planFinishing(design.page, design.finishing ?? noFinishing);
  const pageArea = design.page.width * design.page.height;
  return design.elements.flatMap((element) => {
    const what = judgedAs(element);
    const ink = what === null ? null : inkBounds(element, theme, lettering);
    if (what === null || ink === null) return [];
    if (what === 'picture' && ink.width * ink.height > groundShare * pageArea) return [];
    const move = wayInto(plan.clear, ink);
    const conflict = (kind: FinishingConflict['kind'], by: FinishingConflict['move']): FinishingConflict[] => [
      { elementId: element.id, kind, what, move: by },
    ];
    if (plan.eyelets.some((centre) => touches(centre, plan.eyeletDiameter / 2, ink))) return conflict('under-eyelet', move);
    if (move === null || move.dx !== 0 || move.dy !== 0)
      return isWithin(design.page, plan, ink) ? [] : conflict('outside-safe', move);
    return seams !== null && crossesSeam(seams, ink) ? conflict('on-seam', null) : [];
  });
}

/** Null for plain shapes, which are ornaments. */
function judgedAs(element: Element): FinishingConflict['what'] | null {
  if (element.isHidden) return null;
  if (element.kind === 'text') return 'text';
  if (element.kind === 'picture') return 'picture';
  if (element.kind !== 'group') return null;
  const inside = element.children.map(judgedAs);
  if (inside.includes('text')) return 'text';
  return inside.includes('picture') ? 'picture' : null;
}

/** The clear area also keeps off eyelets; between them the safe margin alone counts. */
function isWithin(page: Design['page'], plan: FinishingPlan, ink: Box): boolean {
  const { safeMargin, width, height } = page;
  const slack = 1e-6;
  const isSafe =
    ink.x >= safeMargin - slack &&
    ink.y >= safeMargin - slack &&
    ink.x + ink.width <= width - safeMargin + slack &&
    ink.y + ink.height <= height - safeMargin + slack;
  return isSafe && !plan.eyelets.some((centre) => touches(centre, plan.eyeletDiameter / 2, ink));
}

/** The shortest shift that brings a box into the area; null when it does not fit. */
function wayInto(area: Box, box: Box): { dx: number; dy: number } | null {
  const slack = 1e-6;
  if (box.width > area.width + slack || box.height > area.height + slack) return null;
  const shift = (from: number, to: number, start: number, end: number): number => {
    if (from < start - slack) return start - from;
    return to > end + slack ? end - to : 0;
  };
  return {
    dx: shift(box.x, box.x + box.width, area.x, area.x + area.width),
    dy: shift(box.y, box.y + box.height, area.y, area.y + area.height),
  };
}

function touches(centre: { x: number; y: number }, radius: number, { x, y, width, height }: Box): boolean {
  const dx = Math.max(x - centre.x, 0, centre.x - (x + width));
  const dy = Math.max(y - centre.y, 0, centre.y - (y + height));
  return Math.hypot(dx, dy) < radius;
}
