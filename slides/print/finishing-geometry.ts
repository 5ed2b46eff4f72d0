// Where finishing lies on and around a page: eyelets, hems, pole pockets, the frame's margin. Pure; lengths in mm, from the
// page's top left trim corner. A hem, pocket or frame is outside of the trim size; an edge has the largest of the three.
import type { Bounds, Point } from '../design/geometry.ts';
import type { Page } from '../model/design.ts';
import type { Edge, EdgeLengths, Finishing } from '../model/finishing.ts';

export type FinishingZone = { kind: 'hem' | 'pocket' | 'frame'; edge: Edge; area: Bounds };

export type FinishingGeometry = {
  /** Centres. */
  eyelets: readonly Point[];
  eyeletDiameter: number;
  zones: readonly FinishingZone[];
  /** How far the picture must reach beyond the trim on each edge. */
  neededBleed: EdgeLengths;
  /** Within it nothing is cut, folded or pierced but by eyelets that stand further in. */
  safe: Bounds;
};

const edges = ['top', 'right', 'bottom', 'left'] as const;

export function finishingGeometry(page: Page, finishing: Finishing): FinishingGeometry {
  const { width, height, safeMargin } = page;
  const reach = (edge: Edge): number => Math.max(finishing.hem[edge], finishing.polePocket[edge], finishing.frame);
  const zones = edges.flatMap((edge): FinishingZone[] => {
    const parts = { hem: finishing.hem[edge], pocket: finishing.polePocket[edge], frame: finishing.frame };
    return (['hem', 'pocket', 'frame'] as const).flatMap((kind) =>
      parts[kind] > 0 ? [{ kind, edge, area: strip(edge, parts[kind], width, height) }] : [],
    );
  });
  return {
    eyelets: eyeletCentres(page, finishing),
    eyeletDiameter: finishing.eyelets?.diameter ?? 0,
    zones,
    neededBleed: { top: reach('top'), right: reach('right'), bottom: reach('bottom'), left: reach('left') },
    safe: safeArea(width, height, safeMargin),
  };
}

function safeArea(width: number, height: number, margin: number): Bounds {
  const [x, y] = [Math.min(margin, width / 2), Math.min(margin, height / 2)];
  return { x, y, width: width - 2 * x, height: height - 2 * y };
}

function strip(edge: Edge, depth: number, width: number, height: number): Bounds {
  switch (edge) {
    case 'top':
      return { x: 0, y: -depth, width, height: depth };
    case 'bottom':
      return { x: 0, y: height, width, height: depth };
    case 'left':
      return { x: -depth, y: 0, width: depth, height };
    case 'right':
      return { x: width, y: 0, width: depth, height };
  }
}

/** Equally spaced along each edge, never further apart than `spacing`; a corner of two edges has one eyelet. */
function eyeletCentres({ width, height }: Page, { eyelets }: Finishing): Point[] {
  if (eyelets === null) return [];
  const { spacing, placement } = eyelets;
  const inset = Math.min(eyelets.inset, width / 2, height / 2);
  const [right, bottom] = [width - inset, height - inset];
  const found = new Map<string, Point>();
  const add = (x: number, y: number): void => {
    found.set(`${x.toFixed(3)} ${y.toFixed(3)}`, { x, y });
  };
  const corners = [inset, right].flatMap((x) => [inset, bottom].map((y) => ({ x, y })));
  if (placement === 'corners') for (const { x, y } of corners) add(x, y);
  else {
    const [skip, skipEnd] = placement === 'edges' ? [0, 0] : [1, 1];
    const along = (from: number, to: number, put: (at: number) => void): void => {
      const parts = Math.max(1, Math.ceil((to - from) / spacing - 1e-9));
      for (let part = skip; part <= parts - skipEnd; part++) put(part === parts ? to : from + ((to - from) * part) / parts);
    };
    if (eyelets.edges.top) along(inset, right, (x) => add(x, inset));
    if (eyelets.edges.bottom) along(inset, right, (x) => add(x, bottom));
    if (eyelets.edges.left) along(inset, bottom, (y) => add(inset, y));
    if (eyelets.edges.right) along(inset, bottom, (y) => add(right, y));
  }
  return [...found.values()];
}
