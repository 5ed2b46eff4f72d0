// The lines of text of a scene as ink on the page: where they are and how high their capitals stand.
import { type Bounds, boundsOfPoints, type Point, transformPoint, unionOf } from '../design/geometry.ts';
import type { ElementId } from '../model/id.ts';
import { identity, multiply } from '../scene/matrix.ts';
import type { Matrix, Scene, SceneItem, SceneStroke, SceneTextPiece } from '../scene/scene.ts';
import { pieceMatrix } from '../scene/text-pieces.ts';
import type { Measure } from '../text/measure.ts';

export type InkLine = {
  elementId: ElementId | null;
  text: string;
  /** Upright, in page units. */
  bounds: Bounds;
  /** In page units. */
  capHeight: number;
  /** `#rrggbb`, of all its stretches; every stop of a gradient. */
  inks: readonly string[];
  /** Drawn around its letters; half of the width, in page units, shows. */
  outline: SceneStroke | null;
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
    const margin = (item.stroke?.width ?? 0) / 2;
    const scale = Math.hypot(matrix[2], matrix[3]);
    return item.lines.flatMap(({ text, pieces }): InkLine[] => {
      if (pieces.length === 0) return [];
      const inks = pieces.map((piece) =>
        boundsOfPoints(pieceCorners(piece, margin, multiply(matrix, pieceMatrix(piece)), measure)),
      );
      const capHeights = pieces.map(({ font, fontSize }) => measure.metrics(font).capHeight * fontSize);
      return [
        {
          elementId: item.elementId,
          text,
          bounds: unionOf(inks) ?? boundsOfPoints([]),
          // Of several looks the smallest letters decide how far they are read.
          capHeight: Math.min(...capHeights) * scale,
          inks: [
            ...new Set(
              pieces.flatMap(({ fill }) => (fill.kind === 'solid' ? [fill.color] : fill.stops.map(({ color }) => color))),
            ),
          ],
          outline: item.stroke && { ...item.stroke, width: item.stroke.width * scale },
          itemIndex: index,
        },
      ];
    });
  });
}

/** `toPage` leads from the piece's own place, where its pen starts. */
function pieceCorners(piece: SceneTextPiece, margin: number, toPage: Matrix, measure: Measure): Point[] {
  const { text, font, fontSize, letterSpacing, width } = piece;
  const extent = measure.extent(text, font, letterSpacing !== 0);
  const left = extent.inkLeft * fontSize - margin;
  const right = width - (extent.advance - extent.inkRight) * fontSize + margin;
  const [top, bottom] = [extent.inkTop * fontSize - margin, extent.inkBottom * fontSize + margin];
  return [left, right].flatMap((x) => [top, bottom].map((y) => transformPoint(toPage, { x, y })));
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
