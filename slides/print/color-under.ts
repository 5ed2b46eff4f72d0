// Which colours lie under points of the page, as far as can be said without painting.
import { type Point, transformPoint } from '../design/geometry.ts';
import { invert } from '../scene/matrix.ts';
import type { Path, Scene, ScenePaint } from '../scene/scene.ts';
import { placedItems } from './ink-lines.ts';

/** Straight pieces that a curve is taken for. */
const pieces = 8;

/** Of a gradient all its stops, each colour once; null where a picture, a see-through thing or an unknown one lies. */
export function colorsUnder(scene: Scene, beforeItem: number, points: readonly Point[]): readonly string[] | null {
  const layers = layersUnder(scene, beforeItem);
  const found = new Set<string>();
  for (const point of points) {
    const colors = colorsAt(layers, scene, point);
    if (colors === null) return null;
    for (const color of colors) found.add(color);
  }
  return [...found];
}

type Layer = { contains(point: Point): boolean; colors: readonly string[] | null };

/** Highest first. */
function layersUnder(scene: Scene, beforeItem: number): Layer[] {
  const below = placedItems(scene).filter(({ index }) => index < beforeItem);
  const isFaded = below.some(({ item }) => item.kind === 'group-begin' && item.opacity < 1);
  return below.reverse().flatMap(({ item, matrix }): Layer[] => {
    const inverse = invert(matrix);
    if (inverse === null) return [];
    if (item.kind === 'image') {
      const { x, y, width, height } = item.target;
      const contains = (point: Point): boolean => {
        const own = transformPoint(inverse, point);
        return own.x >= x && own.x <= x + width && own.y >= y && own.y <= y + height;
      };
      return [{ contains, colors: null }];
    }
    if (item.kind !== 'path' || item.fill === null) return [];
    const corners = flatten(item.path);
    const contains = (point: Point): boolean => isInside(corners, transformPoint(inverse, point));
    return [{ contains, colors: item.opacity < 1 || isFaded ? null : colorsOf(item.fill) }];
  });
}

function colorsAt(layers: readonly Layer[], scene: Scene, point: Point): readonly string[] | null {
  const highest = layers.find((layer) => layer.contains(point));
  return highest === undefined ? colorsOf(scene.background) : highest.colors;
}

function colorsOf(paint: ScenePaint): readonly string[] | null {
  if (paint.kind === 'solid') return [paint.color];
  return paint.stops.some(({ opacity }) => opacity < 1) ? null : paint.stops.map(({ color }) => color);
}

/** By the even-odd rule. */
function isInside(points: readonly Point[], { x, y }: Point): boolean {
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
