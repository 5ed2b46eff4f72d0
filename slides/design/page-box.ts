// Where elements inside groups really stand on the page, and how a movement on the page looks from inside a group.
import type { Element, GroupElement } from '../model/element.ts';
import type { ElementId } from '../model/id.ts';
import { identity, multiply } from '../scene/matrix.ts';
import type { Matrix } from '../scene/scene.ts';
import { pathTo } from './element-tree.ts';
import {
  type Bounds,
  type Box,
  boundsOf,
  boxMatrix,
  invert,
  liftBox,
  lowerBox,
  type Point,
  transformVector,
} from './geometry.ts';

/** From the inside of the innermost of `groups` to the page. */
export function groupsMatrix(groups: readonly Box[]): Matrix {
  return groups.reduce((matrix, group) => multiply(matrix, boxMatrix(group)), identity);
}

/** The element's box on the page; null when it is not in the design. */
export function pageBox(elements: readonly Element[], id: ElementId): Box | null {
  const path = pathTo(elements, id);
  const own = path?.at(-1);
  if (path === null || own === undefined) return null;
  return path.slice(0, -1).reduceRight<Box>((box, group) => liftBox(box, group), own);
}

/** The element as it would have to be if it lay on the page itself: taken out of its groups, it stays where it is seen. */
export function onPage(elements: readonly Element[], id: ElementId): Element | null {
  const path = pathTo(elements, id);
  const own = path?.at(-1);
  const box = pageBox(elements, id);
  return path === null || own === undefined || box === null ? null : path.length === 1 ? own : { ...own, ...box };
}

/** A box on the page as the element's parent sees it: what the element must store to stand there. */
export function parentBox(elements: readonly Element[], id: ElementId, box: Box): Box | null {
  const path = pathTo(elements, id);
  return path === null ? null : path.slice(0, -1).reduce((inner, group) => lowerBox(inner, group), box);
}

/** A movement on the page as seen from inside the groups. */
export function movementInside(groups: readonly GroupElement[], movement: Point): Point {
  return groups.length === 0 ? movement : transformVector(invert(groupsMatrix(groups)), movement);
}

/** Upright bounds on the page. */
export function pageBounds(elements: readonly Element[], id: ElementId): Bounds | null {
  const box = pageBox(elements, id);
  return box && boundsOf(box);
}
