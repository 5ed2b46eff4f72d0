// What is seen of an element: the tight box around its letters or shapes on the page, however large the box is that holds them.
import type { Element } from '../model/element.ts';
import type { Theme } from '../model/theme.ts';
import { itemsBounds } from '../scene/bounds.ts';
import { buildElementItems } from '../scene/build-scene.ts';
import { applyMatrix, identity, multiply } from '../scene/matrix.ts';
import type { Box } from '../scene/resolve-paint.ts';
import type { Matrix, SceneItem, TextItem } from '../scene/scene.ts';
import type { Compounds } from '../text/compounds.ts';
import type { Measure } from '../text/measure.ts';

/** What text is laid out with: as the painters do. */
export type Lettering = { measure: Measure; compounds?: Compounds };

/** In page units; null when nothing of it is drawn. Shadows are not counted. */
export function inkBounds(element: Element, theme: Theme, { measure, compounds }: Lettering): Box | null {
  const boxes: Box[] = [];
  const stack: Matrix[] = [identity];
  for (const item of buildElementItems(element, theme, measure, compounds)) {
    const outer = stack[stack.length - 1] ?? identity;
    if (item.kind === 'group-begin') stack.push(multiply(outer, item.transform));
    else if (item.kind === 'group-end') stack.pop();
    else boxes.push(...itemBoxes(item, outer, measure));
  }
  return unite(boxes);
}

function itemBoxes(item: Exclude<SceneItem, { kind: 'group-begin' | 'group-end' }>, outer: Matrix, measure: Measure): Box[] {
  if (item.kind !== 'text') return [itemsBounds([item], outer)].filter((box) => box !== null);
  const matrix = multiply(outer, item.transform);
  return lineBoxes(item, measure).map((box) => transformBox(matrix, box));
}

function lineBoxes({ lines, font, fontSize, letterSpacing, stroke }: TextItem, measure: Measure): Box[] {
  const margin = (stroke?.width ?? 0) / 2;
  return lines.map(({ text, x, y, width }) => {
    const { advance, inkLeft, inkRight, inkTop, inkBottom } = measure.extent(text, font, letterSpacing !== 0);
    const right = width - (advance - inkRight) * fontSize;
    return {
      x: x + inkLeft * fontSize - margin,
      y: y + inkTop * fontSize - margin,
      width: right - inkLeft * fontSize + 2 * margin,
      height: (inkBottom - inkTop) * fontSize + 2 * margin,
    };
  });
}

function transformBox(matrix: Matrix, { x, y, width, height }: Box): Box {
  const points = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ].map(([px = 0, py = 0]) => applyMatrix(matrix, px, py));
  const [left, top] = [Math.min(...points.map(([px]) => px)), Math.min(...points.map(([, py]) => py))];
  return {
    x: left,
    y: top,
    width: Math.max(...points.map(([px]) => px)) - left,
    height: Math.max(...points.map(([, py]) => py)) - top,
  };
}

function unite(boxes: readonly Box[]): Box | null {
  const [first, ...rest] = boxes;
  if (first === undefined) return null;
  return rest.reduce((all, { x, y, width, height }) => {
    const [left, top] = [Math.min(all.x, x), Math.min(all.y, y)];
    return {
      x: left,
      y: top,
      width: Math.max(all.x + all.width, x + width) - left,
      height: Math.max(all.y + all.height, y + height) - top,
    };
  }, first);
}
