// Keeps numbers within what the model allows, so that no gesture can make a design that does not open again.
import type { Element } from '../model/element.ts';
import { type Bounds, normalizeAngle } from './geometry.ts';

const furthest = 100_000;

/** Eight decimals (10 nm on a page in mm): finer is only noise of floating point, and would grow the file. */
const tidy = (value: number): number => Math.round(value * 1e8) / 1e8 + 0;
const within = (value: number, low: number, high: number): number => tidy(Math.min(high, Math.max(low, value)));

export const limitCoordinate = (value: number): number => within(value, -furthest, furthest);
export const limitLength = (value: number): number => within(value, 0, furthest);

export function isWithinLimits({ x, y, width, height }: Bounds): boolean {
  return Math.abs(x) <= furthest && Math.abs(y) <= furthest && width <= furthest && height <= furthest;
}

/** The element in a new box, or the same element when the box is not made of finite numbers or is the old one. */
export function placeElement<E extends Element>(element: E, box: Bounds & { rotation: number }): E {
  if (![box.x, box.y, box.width, box.height, box.rotation].every(Number.isFinite)) return element;
  const next = {
    x: limitCoordinate(box.x),
    y: limitCoordinate(box.y),
    width: limitLength(box.width),
    height: limitLength(box.height),
    rotation: tidy(normalizeAngle(box.rotation)),
  };
  const isSame =
    next.x === element.x &&
    next.y === element.y &&
    next.width === element.width &&
    next.height === element.height &&
    next.rotation === element.rotation;
  return isSame ? element : { ...element, ...next };
}
