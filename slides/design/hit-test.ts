// Which element lies under a point of the page. Geometry instead of Konva's hit canvas, which would cost a second drawing of
// every element at each redraw.
import type { Element } from '../model/element.ts';
import type { ElementId } from '../model/id.ts';
import { type Bounds, boundsOf, boundsTouch, boxMatrix, invert, type Point, transformPoint } from './geometry.ts';

/** From the outermost group to the element that was hit; empty when there is none. `reach` widens thin things. */
export function hitPath(elements: readonly Element[], point: Point, reach: number): Element[] {
  for (const element of elements.toReversed()) {
    if (element.isHidden) continue;
    const inside = transformPoint(invert(boxMatrix(element)), point);
    if (element.kind === 'group') {
      const below = hitPath(element.children, inside, reach);
      if (below.length > 0) return [element, ...below];
    } else if (isInside(element, inside, reach)) {
      return [element];
    }
  }
  return [];
}

/** Elements that a marquee touches; locked and hidden ones stay out. */
export function elementsWithin(elements: readonly Element[], area: Bounds): ElementId[] {
  return elements
    .filter((element) => !element.isLocked && !element.isHidden && boundsTouch(boundsOf(element), area))
    .map(({ id }) => id);
}

function isInside(element: Element, { x, y }: Point, reach: number): boolean {
  const { width, height } = element;
  if (x < -reach || y < -reach || x > width + reach || y > height + reach) return false;
  switch (element.kind) {
    case 'ellipse': {
      const across = (x - width / 2) / (width / 2 + reach);
      const down = (y - height / 2) / (height / 2 + reach);
      return across * across + down * down <= 1;
    }
    case 'line':
      return distanceToDiagonal({ x, y }, width, height) <= Math.max(reach, element.stroke.width / 2);
    default:
      return true;
  }
}

function distanceToDiagonal({ x, y }: Point, width: number, height: number): number {
  const length = width * width + height * height;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (x * width + y * height) / length));
  return Math.hypot(x - along * width, y - along * height);
}
