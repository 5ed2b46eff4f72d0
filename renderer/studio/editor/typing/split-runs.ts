// Divides a page's elements by how they are painted: what rests under the lifted ones, the lifted ones, what rests over them.
// The resting runs keep their identity while a gesture goes on, so their canvases are not painted again.
import type { Element } from '../../../../slides/model/element.ts';
import type { ElementId } from '../../../../slides/model/id.ts';

export type Runs = {
  below: readonly Element[];
  /** Lifted ones, and resting ones between them while those are few. */
  middle: readonly Element[];
  above: readonly Element[];
};

/** With more resting elements than this between lifted ones, the lifted ones are shown over them until they are let go. */
const mostBetween = 150;

export function splitRuns(elements: readonly Element[], lifted: ReadonlySet<ElementId>): Runs {
  const first = elements.findIndex(({ id }) => lifted.has(id));
  if (first < 0) return { below: elements, middle: [], above: [] };
  const last = elements.findLastIndex(({ id }) => lifted.has(id));
  const between = last - first + 1 - lifted.size;
  if (between > mostBetween) {
    return {
      below: elements.filter(({ id }) => !lifted.has(id)),
      middle: elements.filter(({ id }) => lifted.has(id)),
      above: [],
    };
  }
  return { below: elements.slice(0, first), middle: elements.slice(first, last + 1), above: elements.slice(last + 1) };
}

/** The middle as a gesture shows it: changed versions in place of the old ones, new elements over them. */
export function showMiddle(
  middle: readonly Element[],
  committed: readonly Element[],
  shown: readonly Element[],
): readonly Element[] {
  if (committed === shown) return middle;
  const lifted = new Set(middle.map(({ id }) => id));
  // Commands add new elements at the end, so there is no need to look for them among thousands.
  const isGrown = shown.length > committed.length;
  return shown.filter(({ id }, index) => lifted.has(id) || (isGrown && index >= committed.length));
}
