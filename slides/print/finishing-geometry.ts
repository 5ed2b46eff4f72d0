// Where hems, pockets, frames and eyelets lie on a banner. Millimetres from the top left trim corner; what is folded back lies
// outside of the trim, where coordinates are negative or beyond the size.
import type { Page } from '../model/design.ts';
import type { Edge, EdgeLengths, Eyelets, Finishing } from '../model/finishing.ts';
import type { Box } from '../scene/resolve-paint.ts';

export type FinishingZone = { kind: 'hem' | 'pole-pocket' | 'frame'; edge: Edge; box: Box };
export type FinishingPlan = {
  /** What is folded back on each edge; the background must reach over all of it. */
  folds: EdgeLengths;
  /** On one edge the hem lies nearest to the picture, then the pocket, then what wraps around a frame. */
  zones: readonly FinishingZone[];
  /** Centres, from the top left corner clockwise. */
  eyelets: readonly { x: number; y: number }[];
  /** Of an eyelet's ring, outside. */
  eyeletDiameter: number;
  /** Inside of it nothing is cut, folded, pierced or hidden. */
  clear: Box;
};

/** Cloth beside a ring that a rope pulls at; letters there crease. */
const eyeletRoomMm = 10;

export const edges: readonly Edge[] = ['top', 'right', 'bottom', 'left'];

type Size = Pick<Page, 'width' | 'height' | 'safeMargin'>;

export function planFinishing(page: Size, finishing: Finishing): FinishingPlan {
  const folds = foldsOf(finishing);
  return {
    folds,
    zones: zonesOf(page, finishing),
    eyelets: finishing.eyelets === null ? [] : eyeletCentres(page, finishing.eyelets),
    eyeletDiameter: finishing.eyelets?.diameter ?? 0,
    clear: clearBox(page, finishing.eyelets),
  };
}

export function foldsOf({ hem, polePocket, frame }: Finishing): EdgeLengths {
  const of = (edge: Edge): number => hem[edge] + polePocket[edge] + frame;
  return { top: of('top'), right: of('right'), bottom: of('bottom'), left: of('left') };
}

/** The bleed that a page needs so that no fold shows bare cloth. */
export function neededBleed(finishing: Finishing | null): number {
  return finishing === null ? 0 : Math.max(...Object.values(foldsOf(finishing)));
}

function zonesOf(page: Size, { hem, polePocket, frame }: Finishing): FinishingZone[] {
  return edges.flatMap((edge) => {
    let from = 0;
    const zone = (kind: FinishingZone['kind'], depth: number): FinishingZone[] => {
      if (depth === 0) return [];
      const box = stripOutside(page, edge, from, depth);
      from += depth;
      return [{ kind, edge, box }];
    };
    return [...zone('hem', hem[edge]), ...zone('pole-pocket', polePocket[edge]), ...zone('frame', frame)];
  });
}

function stripOutside({ width, height }: Size, edge: Edge, from: number, depth: number): Box {
  switch (edge) {
    case 'top':
      return { x: 0, y: -from - depth, width, height: depth };
    case 'bottom':
      return { x: 0, y: height + from, width, height: depth };
    case 'left':
      return { x: -from - depth, y: 0, width: depth, height };
    case 'right':
      return { x: width + from, y: 0, width: depth, height };
  }
}

/** Corners count as parts of both their edges; between two neighbours the distance is equal and never above `spacing`. */
function eyeletCentres(
  { width, height }: Size,
  { spacing, inset, placement, edges: marked }: Eyelets,
): { x: number; y: number }[] {
  // A page smaller than two insets has its eyelets in the middle.
  const [left, right] = inset * 2 < width ? [inset, width - inset] : [width / 2, width / 2];
  const [top, bottom] = inset * 2 < height ? [inset, height - inset] : [height / 2, height / 2];
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  if (placement === 'corners') return distinct(corners);
  const centres = edges.flatMap((edge, index) => {
    if (!marked[edge]) return [];
    const [from, to] = [corners[index], corners[(index + 1) % 4]];
    if (from === undefined || to === undefined) return [];
    const gaps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / spacing - 1e-9));
    const all = Array.from({ length: gaps + 1 }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / gaps,
      y: from.y + ((to.y - from.y) * step) / gaps,
    }));
    return placement === 'edges' ? all : all.slice(1, -1);
  });
  return distinct(centres);
}

function distinct(points: readonly { x: number; y: number }[]): { x: number; y: number }[] {
  const seen = new Set<string>();
  return points.filter(({ x, y }) => {
    const key = `${Math.round(x * 1000)} ${Math.round(y * 1000)}`;
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}

function clearBox({ width, height, safeMargin }: Size, eyelets: Eyelets | null): Box {
  const room = (edge: Edge): number => {
    if (eyelets === null || (eyelets.placement !== 'corners' && !eyelets.edges[edge])) return safeMargin;
    return Math.max(safeMargin, eyelets.inset + eyelets.diameter / 2 + eyeletRoomMm);
  };
  const [left, top] = [Math.min(room('left'), width / 2), Math.min(room('top'), height / 2)];
  return {
    x: left,
    y: top,
    width: Math.max(0, width - left - Math.min(room('right'), width / 2)),
    height: Math.max(0, height - top - Math.min(room('bottom'), height / 2)),
  };
}
