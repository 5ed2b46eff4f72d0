// Numbers shown beside the pointer during a gesture.
import type { Bounds, Point } from '../../../../slides/design/geometry.ts';
import type { Page } from '../../../../slides/model/design.ts';

const number = (value: number): string => String(Math.round(value * 10) / 10);

export function describeBox(box: Bounds & { rotation: number }, unit: Page['unit'], what: 'size' | 'angle'): string {
  return what === 'angle' ? `${number(box.rotation)}°` : `${number(box.width)} × ${number(box.height)} ${unit}`;
}

export function describePlace({ x, y }: Point, unit: Page['unit']): string {
  return `${number(x)}, ${number(y)} ${unit}`;
}

export function describeLine(one: Point, other: Point, unit: Page['unit']): string {
  const angle = (Math.atan2(other.y - one.y, other.x - one.x) * 180) / Math.PI;
  return `${number(Math.hypot(other.x - one.x, other.y - one.y))} ${unit} · ${number(angle)}°`;
}
