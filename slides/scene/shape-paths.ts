// Outlines of the plain shapes, in a box from (0, 0) to (width, height).
import type { Path, PathSegment } from './scene.ts';

/** Length of the control arms that make a Bézier curve out of a quarter circle of radius 1. */
const quarterArm = 0.5522847498307936;

export function rectanglePath(width: number, height: number, cornerRadius: number): Path {
  const radius = Math.min(cornerRadius, width / 2, height / 2);
  if (radius <= 0) return [['M', 0, 0], ['L', width, 0], ['L', width, height], ['L', 0, height], ['Z']];
  const arm = radius * (1 - quarterArm);
  return [
    ['M', radius, 0],
    ['L', width - radius, 0],
    ['C', width - arm, 0, width, arm, width, radius],
    ['L', width, height - radius],
    ['C', width, height - arm, width - arm, height, width - radius, height],
    ['L', radius, height],
    ['C', arm, height, 0, height - arm, 0, height - radius],
    ['L', 0, radius],
    ['C', 0, arm, arm, 0, radius, 0],
    ['Z'],
  ];
}

export function ellipsePath(width: number, height: number): Path {
  const [rx, ry] = [width / 2, height / 2];
  const [ax, ay] = [rx * (1 - quarterArm), ry * (1 - quarterArm)];
  return [
    ['M', rx, 0],
    ['C', width - ax, 0, width, ay, width, ry],
    ['C', width, height - ay, width - ax, height, rx, height],
    ['C', ax, height, 0, height - ay, 0, ry],
    ['C', 0, ay, ax, 0, rx, 0],
    ['Z'],
  ];
}

/** A regular polygon, or a star when `innerRatio` is given, on the ellipse that fills the box; the first point is up. */
export function polygonPath(width: number, height: number, points: number, innerRatio: number | null): Path {
  const corners = innerRatio === null ? points : points * 2;
  const path: PathSegment[] = [];
  for (let index = 0; index < corners; index++) {
    const angle = (index / corners) * 2 * Math.PI;
    const radius = innerRatio !== null && index % 2 === 1 ? innerRatio : 1;
    const x = (width / 2) * (1 + radius * Math.sin(angle));
    const y = (height / 2) * (1 - radius * Math.cos(angle));
    path.push([index === 0 ? 'M' : 'L', x, y]);
  }
  path.push(['Z']);
  return path;
}
