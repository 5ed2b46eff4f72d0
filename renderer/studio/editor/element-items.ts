// The scene items of elements, built once per element and theme: elements are immutable, so identity is enough to know.
// An element that only went elsewhere takes its items along: fitting its text again at each step of a drag would be felt.
import type { Element } from '../../../slides/model/element.ts';
import type { ElementId } from '../../../slides/model/id.ts';
import type { Theme } from '../../../slides/model/theme.ts';
import { buildElementItems, elementMatrix } from '../../../slides/scene/build-scene.ts';
import type { SceneItem } from '../../../slides/scene/scene.ts';
import type { Compounds } from '../../../slides/text/compounds.ts';
import type { Measure } from '../../../slides/text/measure.ts';

type Items = readonly SceneItem[];

/** What an element's place is; all else is its content. */
const placing: ReadonlySet<string> = new Set(['x', 'y', 'rotation', 'flipX', 'flipY', 'name', 'isLocked']);

type Built = { known: WeakMap<Element, Items>; latest: Map<ElementId, Element> };
type Options = {
  /** The words that no line cuts. */
  compounds?: Compounds;
  /** Another number whenever the measure may answer otherwise: all is then built anew. */
  version?: () => number;
};

export function createElementItems(
  measure: Measure,
  { compounds, version = () => 0 }: Options = {},
): (element: Element, theme: Theme) => Items {
  let byTheme = new WeakMap<Theme, Built>();
  let builtAt = version();
  return (element, theme) => {
    if (builtAt !== version()) {
      byTheme = new WeakMap();
      builtAt = version();
    }
    const built = byTheme.get(theme) ?? { known: new WeakMap(), latest: new Map() };
    byTheme.set(theme, built);
    const { known, latest } = built;
    const found = known.get(element);
    if (found !== undefined) return found;
    const before = latest.get(element.id);
    const old = before && hasSameContent(before, element) ? known.get(before) : undefined;
    const items = old === undefined ? buildElementItems(element, theme, measure, compounds) : moved(old, element);
    known.set(element, items);
    latest.set(element.id, element);
    return items;
  };
}

function hasSameContent(one: Element, other: Element): boolean {
  return Object.keys(other).every((key) => placing.has(key) || Reflect.get(one, key) === Reflect.get(other, key));
}

/** The first item of an element stands in the page; those of a group's children stand in the group. */
function moved([first, ...rest]: Items, element: Element): Items {
  return first === undefined || first.kind === 'group-end' ? rest : [{ ...first, transform: elementMatrix(element) }, ...rest];
}
