// Which element lies over which: the last of a list is the highest.
import type { Element } from '../model/element.ts';
import type { ElementId } from '../model/id.ts';

export type OrderStep = 'front' | 'back' | 'forward' | 'backward';

/** Moves the chosen ones among their siblings; among themselves they keep their order. */
export function orderSiblings(siblings: Element[], ids: ReadonlySet<ElementId>, step: OrderStep): Element[] {
  const isChosen = (element: Element): boolean => ids.has(element.id);
  if (!siblings.some(isChosen)) return siblings;
  const next = reorder(siblings, isChosen, step);
  return next.every((element, index) => element === siblings[index]) ? siblings : next;
}

function reorder(siblings: Element[], isChosen: (element: Element) => boolean, step: OrderStep): Element[] {
  switch (step) {
    case 'front':
      return [...siblings.filter((element) => !isChosen(element)), ...siblings.filter(isChosen)];
    case 'back':
      return [...siblings.filter(isChosen), ...siblings.filter((element) => !isChosen(element))];
    case 'forward':
      return stepUp(siblings.toReversed(), isChosen).toReversed();
    case 'backward':
      return stepUp(siblings, isChosen);
  }
}

/** Each chosen one changes places with the unchosen one before it. */
function stepUp(list: readonly Element[], isChosen: (element: Element) => boolean): Element[] {
  const next = [...list];
  next.forEach((element, index) => {
    const before = next[index - 1];
    if (before === undefined || !isChosen(element) || isChosen(before)) return;
    next[index - 1] = element;
    next[index] = before;
  });
  return next;
}

/** Puts one element at a place among its siblings, counted from the lowest. */
export function placeInOrder(siblings: Element[], id: ElementId, index: number): Element[] {
  const moved = siblings.find((element) => element.id === id);
  if (moved === undefined) return siblings;
  const rest = siblings.filter((element) => element !== moved);
  const next = rest.toSpliced(Math.max(0, Math.min(rest.length, Math.trunc(index))), 0, moved);
  return next.every((element, position) => element === siblings[position]) ? siblings : next;
}
