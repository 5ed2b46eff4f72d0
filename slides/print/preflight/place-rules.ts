// Rules of place: safe margin, eyelets, bleed, seams.
import { type Bounds, unionOf } from '../../design/geometry.ts';
import { pageBounds } from '../../design/page-box.ts';
import type { ElementId } from '../../model/id.ts';
import { pictureBounds } from '../ink-lines.ts';
import { isCrossed } from '../seams.ts';
import type { PreflightFacts, PreflightFinding, Rule } from './finding.ts';

/** Letters clear an eyelet's ring by this much. */
const eyeletClearance = 5;
/** Rounding of a drag is no fault. */
const tolerance = 0.5;

type Thing = { id: ElementId; bounds: Bounds };

/** Texts by their ink; pictures that stand on the page, not those that cover it to the edge. */
function things({ lines, scene, design }: PreflightFacts): Thing[] {
  const byText = new Map<ElementId, Bounds[]>();
  for (const { elementId, bounds } of lines)
    if (elementId !== null) byText.set(elementId, [...(byText.get(elementId) ?? []), bounds]);
  const texts = [...byText].flatMap(([id, all]) => {
    const bounds = unionOf(all);
    return bounds === null ? [] : [{ id, bounds }];
  });
  const { width, height } = design.page;
  const reachesEdge = ({ x, y, width: across, height: down }: Bounds): boolean =>
    x <= tolerance || y <= tolerance || x + across >= width - tolerance || y + down >= height - tolerance;
  const pictures = pictureBounds(scene).flatMap(({ elementId, bounds }) =>
    elementId === null || reachesEdge(bounds) ? [] : [{ id: elementId, bounds }],
  );
  return [...texts, ...pictures];
}

export const outsideSafe: Rule = (facts) =>
  things(facts).flatMap(({ id, bounds }): PreflightFinding[] => {
    const { safe } = facts.geometry;
    const [dx, dy] = [inward(bounds.x, bounds.width, safe.x, safe.width), inward(bounds.y, bounds.height, safe.y, safe.height)];
    if (dx === 0 && dy === 0) return [];
    const fits = dx !== null && dy !== null;
    const fix = fits ? [{ kind: 'element.move', ids: [id], dx, dy } as const] : null;
    return [{ rule: 'outside-safe', severity: 'warning', elementId: id, params: { margin: facts.design.page.safeMargin }, fix }];
  });

/** How far to move so as to lie inside; null when it is too long for that. */
function inward(at: number, length: number, from: number, room: number): number | null {
  if (at >= from - tolerance && at + length <= from + room + tolerance) return 0;
  if (length > room) return null;
  return at < from ? from - at : from + room - (at + length);
}

export const underEyelet: Rule = (facts) =>
  things(facts).flatMap(({ id, bounds }): PreflightFinding[] => {
    const radius = facts.geometry.eyeletDiameter / 2 + eyeletClearance;
    const hit = facts.geometry.eyelets.filter(({ x, y }) => {
      const [nearX, nearY] = [clamp(x, bounds.x, bounds.x + bounds.width), clamp(y, bounds.y, bounds.y + bounds.height)];
      return Math.hypot(x - nearX, y - nearY) < radius;
    });
    const [first] = hit;
    if (first === undefined) return [];
    // Away from the edge that the eyelet stands at, if there is room on the other side.
    const { width, height } = facts.design.page;
    const ways = [
      { dx: 0, dy: first.y + radius - bounds.y, isNear: first.y < height / 2 },
      { dx: 0, dy: first.y - radius - (bounds.y + bounds.height), isNear: first.y >= height / 2 },
      { dx: first.x + radius - bounds.x, dy: 0, isNear: first.x < width / 2 },
      { dx: first.x - radius - (bounds.x + bounds.width), dy: 0, isNear: first.x >= width / 2 },
    ].filter(({ isNear }) => isNear);
    const shortest = ways.sort((a, b) => Math.abs(a.dx) + Math.abs(a.dy) - Math.abs(b.dx) - Math.abs(b.dy))[0];
    const fix = shortest === undefined ? null : [{ kind: 'element.move', ids: [id], dx: shortest.dx, dy: shortest.dy } as const];
    return [{ rule: 'under-eyelet', severity: 'warning', elementId: id, params: { count: hit.length }, fix }];
  });

const clamp = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, value));

/** The page's own bleed against what is folded back. */
export const pageBleed: Rule = ({ design, geometry }) => {
  const needed = Math.max(...Object.values(geometry.neededBleed));
  if (design.page.bleed >= needed) return [];
  const fix = [{ kind: 'page.set', page: { bleed: needed } } as const];
  return [{ rule: 'page-bleed', severity: 'warning', elementId: null, params: { needed, has: design.page.bleed }, fix }];
};

/** A ground that ends at the trim edge, or between it and the bleed's, shows white when the cut or fold is not exact. */
export const shortOfBleed: Rule = ({ design }) => {
  const { width, height, bleed } = design.page;
  if (bleed === 0) return [];
  return design.elements.flatMap((element): PreflightFinding[] => {
    const isGround = (element.kind === 'rectangle' && element.fill !== null) || element.kind === 'picture';
    if (!isGround || element.isHidden || element.rotation !== 0) return [];
    const box = pageBounds(design.elements, element.id);
    if (box === null) return [];
    const low = (at: number): number => (at <= tolerance && at > -bleed + tolerance ? -bleed : at);
    const high = (at: number, edge: number): number =>
      at >= edge - tolerance && at < edge + bleed - tolerance ? edge + bleed : at;
    const [left, top] = [low(box.x), low(box.y)];
    const [right, bottom] = [high(box.x + box.width, width), high(box.y + box.height, height)];
    const wanted = { x: left, y: top, width: right - left, height: bottom - top };
    const isReached = left === box.x && top === box.y && right === box.x + box.width && bottom === box.y + box.height;
    if (isReached) return [];
    const fix = [{ kind: 'element.resize', id: element.id, box: { ...wanted, rotation: 0 }, scalesContent: false } as const];
    return [{ rule: 'short-of-bleed', severity: 'warning', elementId: element.id, params: { bleed }, fix }];
  });
};

export const seamCrossing: Rule = (facts) => {
  const isLevel = facts.seams.direction === 'along-width';
  const crossed = (bounds: Bounds): boolean => facts.seams.seams.some((at) => isCrossed(bounds, at, isLevel));
  const texts = new Set(
    facts.lines.flatMap(({ elementId, bounds }) => (elementId !== null && crossed(bounds) ? [elementId] : [])),
  );
  const pictures = new Set(
    pictureBounds(facts.scene).flatMap(({ elementId, bounds }) => (elementId !== null && crossed(bounds) ? [elementId] : [])),
  );
  const finding = (rule: 'seam-text' | 'seam-picture', severity: 'warning' | 'hint') => (elementId: ElementId) => ({
    rule,
    severity,
    elementId,
    params: {},
    fix: null,
  });
  return [...[...texts].map(finding('seam-text', 'warning')), ...[...pictures].map(finding('seam-picture', 'hint'))];
};
