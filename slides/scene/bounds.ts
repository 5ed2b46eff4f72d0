// A box around scene items that surely holds all their ink: what a layer or a shadow picture must cover.
import { applyMatrix, multiply } from './matrix.ts';
import type { Box } from './resolve-paint.ts';
import type { Matrix, Path, SceneItem } from './scene.ts';
import { pieceMatrix, textPieces } from './text-pieces.ts';

/** Null when nothing would be drawn. Shadows are not counted. */
export function itemsBounds(items: readonly SceneItem[], outer: Matrix): Box | null {
  const stack: Matrix[] = [outer];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const item of items) {
    const parent = stack[stack.length - 1] ?? outer;
    if (item.kind === 'group-end') {
      stack.pop();
      continue;
    }
    const matrix = multiply(parent, item.transform);
    if (item.kind === 'group-begin') stack.push(matrix);
    for (const [x, y] of outlinePoints(item)) {
      const [px, py] = applyMatrix(matrix, x, y);
      [left, top, right, bottom] = [Math.min(left, px), Math.min(top, py), Math.max(right, px), Math.max(bottom, py)];
    }
  }
  return left > right ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

export function intersectBoxes(one: Box, other: Box): Box | null {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

export function growBox(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

function outlinePoints(item: SceneItem): (readonly [number, number])[] {
  switch (item.kind) {
    case 'path': {
      // A mitred corner may reach further than half of the stroke's width.
      const margin = item.stroke === null ? 0 : item.stroke.width * 2;
      return pathPoints(item.path, margin);
    }
    case 'text': {
      const margin = item.stroke?.width ?? 0;
      const letters = textPieces(item).flatMap((piece) => {
        const em = piece.fontSize;
        const place = pieceMatrix(piece);
        const around = corners(-em / 2, -1.6 * em, piece.width + em / 2, 0.7 * em, margin);
        return around.map(([x, y]) => applyMatrix(place, x, y));
      });
      return [...letters, ...item.underlines.flatMap(({ path }) => pathPoints(path, margin))];
    }
    case 'image': {
      const { x, y, width, height } = item.target;
      return corners(x, y, x + width, y + height, 0);
    }
    case 'group-begin':
    case 'group-end':
      return [];
  }
}

function pathPoints(path: Path, margin: number): (readonly [number, number])[] {
  return path.flatMap((segment) => {
    if (segment[0] === 'Z') return [];
    if (segment[0] !== 'C') return corners(segment[1], segment[2], segment[1], segment[2], margin);
    const [, x1, y1, x2, y2, x, y] = segment;
    return [...corners(x1, y1, x2, y2, margin), ...corners(x, y, x, y, margin)];
  });
}

function corners(x1: number, y1: number, x2: number, y2: number, margin: number): (readonly [number, number])[] {
  const [left, right] = [Math.min(x1, x2) - margin, Math.max(x1, x2) + margin];
  const [top, bottom] = [Math.min(y1, y2) - margin, Math.max(y1, y2) + margin];
  return [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ];
}
