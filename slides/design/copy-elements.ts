// Copies of elements under new ids, children included.
import type { Element } from '../model/element.ts';
import { type ElementId, elementId, type NewId } from '../model/id.ts';
import { walk } from './element-tree.ts';
import { placeElement } from './limits.ts';

/** One id for each element and child, in the order of `walk`. */
export function newElementIds(elements: readonly Element[], newId: NewId): ElementId[] {
  return walk(elements).map(() => elementId.parse(newId()));
}

/** Copies under the given ids (see `newElementIds`), unlocked and shifted; null when there are too few ids. */
export function copyElements(elements: readonly Element[], ids: readonly ElementId[], dx: number, dy: number): Element[] | null {
  const supply = ids.values();
  if (walk(elements).length > ids.length) return null;
  const copy = (element: Element): Element => {
    const id = supply.next().value ?? element.id;
    return element.kind === 'group' ? { ...element, id, children: element.children.map(copy) } : { ...element, id };
  };
  return elements.map((element) => ({
    ...placeElement(copy(element), { ...element, x: element.x + dx, y: element.y + dy }),
    isLocked: false,
  }));
}
