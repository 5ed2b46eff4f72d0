// Group and ungroup: nothing moves on the page by either.
import type { Element, GroupElement } from '../model/element.ts';
import type { ElementId } from '../model/id.ts';
import { boundsOf, liftBox, unionOf } from './geometry.ts';
import { isWithinLimits, placeElement } from './limits.ts';

/** As the model has it. */
const mostChildren = 5000;

/**
 * Siblings become the children of a new group that takes the place of the highest of them. Fewer than two leave the
 * list as it is, and so does a group that would reach beyond what the model can hold.
 */
export function groupSiblings(siblings: Element[], ids: ReadonlySet<ElementId>, groupId: ElementId, name: string): Element[] {
  const members = siblings.filter((element) => ids.has(element.id));
  const bounds = unionOf(members.map(boundsOf));
  const highest = members.at(-1);
  if (bounds === null || highest === undefined || members.length < 2 || members.length > mostChildren) return siblings;
  if (!isWithinLimits(bounds)) return siblings;
  const group: GroupElement = {
    kind: 'group',
    id: groupId,
    name,
    ...bounds,
    rotation: 0,
    flipX: false,
    flipY: false,
    opacity: 1,
    isLocked: false,
    isHidden: false,
    shadow: null,
    children: members.map((child) => placeElement(child, { ...child, x: child.x - bounds.x, y: child.y - bounds.y })),
  };
  return siblings.flatMap((element): Element[] => {
    if (element === highest) return [group];
    return ids.has(element.id) ? [] : [element];
  });
}

/** The children as siblings of what was their group; its opacity, shadow, lock and hiding pass on to them. */
export function ungroup(group: GroupElement): Element[] {
  return group.children.map((child): Element => {
    const box = liftBox(child, group);
    return {
      ...placeElement(child, box),
      flipX: box.flipX,
      flipY: box.flipY,
      opacity: child.opacity * group.opacity,
      isHidden: child.isHidden || group.isHidden,
      shadow: child.shadow ?? group.shadow,
    };
  });
}
