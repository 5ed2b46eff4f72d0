// The lines of text of a scene as ink on the page: where they are and how high their capitals stand.
import { type Bounds, boundsOfPoints, transformPoint } from '../design/geometry.ts';
import type { ElementId } from '../model/id.ts';
import { identity, multiply } from '../scene/matrix.ts';
import type { Matrix, Scene, SceneItem, ScenePaint } from '../scene/scene.ts';
import type { Measure } from '../text/measure.ts';

export type InkLine = {
  elementId: ElementId | null;
  text: string;
  /** Upright, in page units. */
  bounds: Bounds;
  /** In page units. */
  capHeight: number;
  fill: ScenePaint;
  /** Of its item in the scene: what comes before it lies under it. */
  itemIndex: number;
};

/** Every drawn item with the matrix that leads from its own space to the page. */
export function placedItems(scene: Scene): { item: SceneItem; index: number; matrix: Matrix }[] {
  const stack: Matrix[] = [identity];
  return scene.items.flatMap((item, index) => {
    if (item.kind === 'group-end') {
      stack.pop();
      return [];
    }
    const matrix = multiply(stack.at(-1) ?? identity, item.transform);
    if (item.kind === 'group-begin') stack.push(matrix);
    return [{ item, index, matrix }];
  });
}

export function inkLines(scene: Scene, measure: Measure): InkLine[] {
  return placedItems(scene).flatMap(({ item, index, matrix }) => {
    if (item.kind !== 'text') return [];
    const { fontSize, font, letterSpacing, lines } = item;
    const margin = (item.stroke?.width ?? 0) / 2;
    return lines.map(({ text, x, y, width }): InkLine => {
      const extent = measure.extent(text, font, letterSpacing !== 0);
      const left = x + extent.inkLeft * fontSize - margin;
      const right = x + width - (extent.advance - extent.inkRight) * fontSize + margin;
      const [top, bottom] = [y + extent.inkTop * fontSize - margin, y + extent.inkBottom * fontSize + margin];
      const corners = [left, right].flatMap((px) => [top, bottom].map((py) => transformPoint(matrix, { x: px, y: py })));
      return {
        elementId: item.elementId,
        text,
        bounds: boundsOfPoints(corners),
        capHeight: measure.metrics(font).capHeight * fontSize * Math.hypot(matrix[2], matrix[3]),
        fill: item.fill,
        itemIndex: index,
      };
    });
  });
}

/** Pictures of a scene as they lie on the page. */
export function pictureBounds(scene: Scene): { elementId: ElementId | null; bounds: Bounds }[] {
  return placedItems(scene).flatMap(({ item, matrix }) => {
    if (item.kind !== 'image') return [];
    const { x, y, width, height } = item.target;
    const corners = [x, x + width].flatMap((px) => [y, y + height].map((py) => transformPoint(matrix, { x: px, y: py })));
    return [{ elementId: item.elementId, bounds: boundsOfPoints(corners) }];
  });
}
