// Finding and changing elements wherever they stand: on the page or inside groups. Unchanged parts keep their identity,
// so a painter can tell by `===` what to paint anew.
import type { Element, GroupElement } from '../model/element.ts';
import type { ElementId } from '../model/id.ts';

/** The groups around an element, outermost first, then the element; null when it is not there. */
export function pathTo(elements: readonly Element[], id: ElementId): readonly Element[] | null {
  for (const element of elements) {
    if (element.id === id) return [element];
    if (element.kind !== 'group') continue;
    const below = pathTo(element.children, id);
    if (below !== null) return [element, ...below];
  }
  return null;
}

export function findElement(elements: readonly Element[], id: ElementId): Element | null {
  return pathTo(elements, id)?.at(-1) ?? null;
}

/** Every element, groups before their children. */
export function walk(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => (element.kind === 'group' ? [element, ...walk(element.children)] : [element]));
}

/** An element is locked when it or a group around it is. */
export function isLocked(elements: readonly Element[], id: ElementId): boolean {
  return pathTo(elements, id)?.some((element) => element.isLocked) ?? false;
}

/** The known ids without those that stand inside another chosen one, in page order. */
export function topmostOf(elements: readonly Element[], ids: readonly ElementId[]): ElementId[] {
  const chosen = new Set(ids);
  return elements.flatMap((element) => {
    if (chosen.has(element.id)) return [element.id];
    return element.kind === 'group' ? topmostOf(element.children, ids) : [];
  });
}

/** Replaces each list of siblings by what `change` makes of it, innermost first. `groups` are those around the list. */
export function mapSiblings(
  elements: Element[],
  change: (siblings: Element[], groups: readonly GroupElement[]) => Element[],
  groups: readonly GroupElement[] = [],
): Element[] {
  let hasChanged = false;
  const next = elements.map((element) => {
    if (element.kind !== 'group') return element;
    const children = mapSiblings(element.children, change, [...groups, element]);
    if (children === element.children) return element;
    hasChanged = true;
    return { ...element, children };
  });
  return change(hasChanged ? next : elements, groups);
}

/** Replaces the chosen elements. `change` returns the very same element to leave it alone. */
export function mapElements(
  elements: Element[],
  ids: ReadonlySet<ElementId>,
  change: (element: Element, groups: readonly GroupElement[]) => Element,
): Element[] {
  return mapSiblings(elements, (siblings, groups) => {
    if (!siblings.some((element) => ids.has(element.id))) return siblings;
    const next = siblings.map((element) => (ids.has(element.id) ? change(element, groups) : element));
    return next.every((element, index) => element === siblings[index]) ? siblings : next;
  });
}

/** Leaves out the chosen elements, and groups that are empty because of it. */
export function removeElements(elements: Element[], ids: ReadonlySet<ElementId>): Element[] {
  let hasChanged = false;
  const next = elements.flatMap((element): Element[] => {
    if (ids.has(element.id)) {
      hasChanged = true;
      return [];
    }
    if (element.kind !== 'group') return [element];
    const children = removeElements(element.children, ids);
    if (children === element.children) return [element];
    hasChanged = true;
    return children.length === 0 ? [] : [{ ...element, children }];
  });
  return hasChanged ? next : elements;
}
