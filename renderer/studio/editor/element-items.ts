// The scene items of elements, built once per element and theme: elements are immutable, so identity is enough to know.
import type { Element } from '../../../slides/model/element.ts';
import type { Theme } from '../../../slides/model/theme.ts';
import { buildElementItems } from '../../../slides/scene/build-scene.ts';
import type { SceneItem } from '../../../slides/scene/scene.ts';
import { canvasMeasure } from '../../shared/canvas-measure.ts';

const byTheme = new WeakMap<Theme, WeakMap<Element, readonly SceneItem[]>>();

export function itemsOf(element: Element, theme: Theme): readonly SceneItem[] {
  const known = byTheme.get(theme) ?? new WeakMap<Element, readonly SceneItem[]>();
  byTheme.set(theme, known);
  const found = known.get(element);
  if (found !== undefined) return found;
  const items = buildElementItems(element, theme, canvasMeasure);
  known.set(element, items);
  return items;
}
