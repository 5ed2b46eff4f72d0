// Which colours lie under a point of the page, as far as can be said without painting.
import { type Point, transformPoint } from '../design/geometry.ts';
import { invert } from '../scene/matrix.ts';
import type { Path, Scene, ScenePaint } from '../scene/scene.ts';
import { placedItems } from './ink-lines.ts';

/** Straight pieces that a curve is taken for. */
const pieces = 8;

/** Of a gradient all its stops; null where a picture, a see-through thing or an unknown one lies. */
export function colorsUnder(scene: Scene, beforeItem: number, point: Point): readonly string[] | null {
  const below = placedItems(scene).filter(({ index }) => index < beforeItem);
  let isFaded = false;
  for (const { item } of below) if (item.kind === 'group-begin' && item.opacity < 1) isFaded = true;
  for (const { item, matrix } of below.reverse()) {
    const inverse = invert(matrix);
    if (inverse === null) continue;
    const own = transformPoint(inverse, point);
    if (item.kind === 'image') {
      const { x, y, width, height } = item.target;
      if (own.x >= x && own.x <= x + width && own.y >= y && own.y <= y + height) return null;
    }
    if (item.kind !== 'path' || item.fill === null || !isInside(item.path, own)) continue;
    if (item.opacity < 1 || isFaded) return null;
    return colorsOf(item.fill);
  }
  return colorsOf(scene.background);
}

function colorsOf(paint: ScenePaint): readonly string[] | null {
  if (paint.kind === 'solid') return [paint.color];
  return paint.stops.some(({ opacity }) => opacity < 1) ? null : paint.stops.map(({ color }) => color);
}

/** By the even-odd rule. */
function isInside(path: Path, { x, y }: Point): boolean {
  const points = flatten(path);
  let isIn = false;
  points.forEach((one, index) => {
    const other = points[(index + 1) % points.length] ?? one;
    const crosses = one.y > y !== other.y > y && x < ((other.x - one.x) * (y - one.y)) / (other.y - one.y) + one.x;
    if (crosses) isIn = !isIn;
  });
  return isIn;
}

function flatten(path: Path): Point[] {
  const points: Point[] = [];
  for (const segment of path) {
    if (segment[0] === 'Z') continue;
    if (segment[0] !== 'C') {
      points.push({ x: segment[1], y: segment[2] });
      continue;
    }
    const [, x1, y1, x2, y2, x, y] = segment;
    const from = points.at(-1) ?? { x, y };
    for (let piece = 1; piece <= pieces; piece++) {
      const t = piece / pieces;
      const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
      points.push({ x: a * from.x + b * x1 + c * x2 + d * x, y: a * from.y + b * y1 + c * y2 + d * y });
    }
  }
  return points;
}
