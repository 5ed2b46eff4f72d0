// Boxes, rotation and page positions. Angles are degrees clockwise, y grows downwards, lengths are page units.
import { invert as invertAny } from '../scene/matrix.ts';
import type { Matrix } from '../scene/scene.ts';

export type Point = { x: number; y: number };
/** Upright rectangle. */
export type Bounds = { x: number; y: number; width: number; height: number };
/** A box that is turned about its centre and mirrored inside itself: what every element has. */
export type Box = Bounds & { rotation: number; flipX: boolean; flipY: boolean };

/** Element matrices turn, mirror and shift; none of them flattens, so each has an inverse. */
export function invert(matrix: Matrix): Matrix {
  const inverse = invertAny(matrix);
  if (inverse === null) throw new Error('an element has a matrix without an inverse');
  return inverse;
}

export function transformPoint([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** A direction, which a matrix turns and scales but does not shift. */
export function transformVector([a, b, c, d]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y, y: b * x + d * y };
}

export function turn({ x, y }: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}

export function centerOf({ x, y, width, height }: Bounds): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** From the inside of the box (origin at its top left corner) to the space the box stands in. */
export function boxMatrix(box: Box): Matrix {
  const center = centerOf(box);
  const across = turn({ x: box.flipX ? -1 : 1, y: 0 }, box.rotation);
  const down = turn({ x: 0, y: box.flipY ? -1 : 1 }, box.rotation);
  const corner = {
    x: center.x - (across.x * box.width) / 2 - (down.x * box.height) / 2,
    y: center.y - (across.y * box.width) / 2 - (down.y * box.height) / 2,
  };
  return [across.x, across.y, down.x, down.y, corner.x, corner.y];
}

/** The four corners after rotation: top left, top right, bottom right, bottom left of the unturned box. */
export function cornersOf(box: Bounds & { rotation: number }): [Point, Point, Point, Point] {
  const center = centerOf(box);
  const at = (x: number, y: number): Point => {
    const turned = turn({ x: (x * box.width) / 2, y: (y * box.height) / 2 }, box.rotation);
    return { x: center.x + turned.x, y: center.y + turned.y };
  };
  return [at(-1, -1), at(1, -1), at(1, 1), at(-1, 1)];
}

export function boundsOfPoints(points: readonly Point[]): Bounds {
  const left = Math.min(...points.map((point) => point.x));
  const top = Math.min(...points.map((point) => point.y));
  const right = Math.max(...points.map((point) => point.x));
  const bottom = Math.max(...points.map((point) => point.y));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The smallest upright rectangle around a turned box. */
export function boundsOf(box: Bounds & { rotation: number }): Bounds {
  if (box.rotation === 0) return { x: box.x, y: box.y, width: box.width, height: box.height };
  return boundsOfPoints(cornersOf(box));
}

/** Null for no boxes at all. */
export function unionOf(all: readonly Bounds[]): Bounds | null {
  if (all.length === 0) return null;
  return boundsOfPoints(
    all.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
  );
}

export function boundsTouch(one: Bounds, other: Bounds): boolean {
  return (
    one.x <= other.x + other.width &&
    other.x <= one.x + one.width &&
    one.y <= other.y + other.height &&
    other.y <= one.y + one.height
  );
}

/** (-180, 180], never -0. */
export function normalizeAngle(degrees: number): number {
  const within = ((degrees % 360) + 360) % 360;
  return within > 180 ? within - 360 : within;
}

/** Where a box stands in the outer space once the space it was in (turned and mirrored, never scaled) is taken away. */
export function liftBox(inner: Box, outer: Box): Box {
  const center = transformPoint(boxMatrix(outer), centerOf(inner));
  const isMirrored = outer.flipX !== outer.flipY;
  return {
    x: center.x - inner.width / 2,
    y: center.y - inner.height / 2,
    width: inner.width,
    height: inner.height,
    // A mirror turns the sense of rotation: F·R(θ) = R(-θ)·F.
    rotation: normalizeAngle(outer.rotation + (isMirrored ? -inner.rotation : inner.rotation)),
    flipX: outer.flipX !== inner.flipX,
    flipY: outer.flipY !== inner.flipY,
  };
}

/** The inverse of `liftBox`: a box of the outer space as it is seen from inside `outer`. */
export function lowerBox(box: Box, outer: Box): Box {
  const center = transformPoint(invert(boxMatrix(outer)), centerOf(box));
  const isMirrored = outer.flipX !== outer.flipY;
  const rotation = box.rotation - outer.rotation;
  return {
    x: center.x - box.width / 2,
    y: center.y - box.height / 2,
    width: box.width,
    height: box.height,
    rotation: normalizeAngle(isMirrored ? -rotation : rotation),
    flipX: outer.flipX !== box.flipX,
    flipY: outer.flipY !== box.flipY,
  };
}
