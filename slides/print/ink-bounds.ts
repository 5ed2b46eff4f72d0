// What is seen of an element: the tight box around its letters or shapes on the page, however large the box is that holds them.
import type { Element } from '../model/element.ts';
import type { Theme } from '../model/theme.ts';
import { growBox, itemsBounds } from '../scene/bounds.ts';
import { buildElementItems } from '../scene/build-scene.ts';
import { applyMatrix, identity, multiply } from '../scene/matrix.ts';
import type { Box } from '../scene/resolve-paint.ts';
import type { Matrix, SceneItem, SceneTextPiece } from '../scene/scene.ts';
import { pieceMatrix, textPieces } from '../scene/text-pieces.ts';
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
  const margin = (item.stroke?.width ?? 0) / 2;
  const toPage = multiply(outer, item.transform);
  const letters = textPieces(item).map((piece) =>
    transformBox(multiply(toPage, pieceMatrix(piece)), growBox(pieceBox(piece, measure), margin)),
  );
  const lines = item.underlines.flatMap(({ path }) => {
    const points = path.flatMap((segment) =>
      segment[0] === 'M' || segment[0] === 'L' ? [[segment[1], segment[2]] as const] : [],
    );
    return points.length === 0 ? [] : [growBox(boxAround(points.map(([x, y]) => applyMatrix(toPage, x, y))), margin)];
  });
  return [...letters, ...lines];
}

/** In the piece's own place: the pen starts at the origin. */
function pieceBox({ text, font, fontSize, letterSpacing, width }: SceneTextPiece, measure: Measure): Box {
  const { advance, inkLeft, inkRight, inkTop, inkBottom } = measure.extent(text, font, letterSpacing !== 0);
  const right = width - (advance - inkRight) * fontSize;
  return {
    x: inkLeft * fontSize,
    y: inkTop * fontSize,
    width: right - inkLeft * fontSize,
    height: (inkBottom - inkTop) * fontSize,
  };
}

function transformBox(matrix: Matrix, { x, y, width, height }: Box): Box {
  const points = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ].map(([px = 0, py = 0]) => applyMatrix(matrix, px, py));
  return boxAround(points);
}

function boxAround(points: readonly (readonly [number, number])[]): Box {
  const [left, top] = [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))];
  return {
    x: left,
    y: top,
    width: Math.max(...points.map(([x]) => x)) - left,
    height: Math.max(...points.map(([, y]) => y)) - top,
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
