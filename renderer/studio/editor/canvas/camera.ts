// The camera: which part of the page is seen and how large. Screen = page × scale + shift, in CSS pixels.
import type { Bounds, Point } from '../../../../slides/design/geometry.ts';
import type { Page } from '../../../../slides/model/design.ts';

export type Camera = { x: number; y: number; scale: number };
export type Viewport = { width: number; height: number };

const smallest = 0.005;
const largest = 64;

/** CSS pixels per page unit at 100 %: a slide's pixel is a pixel, a millimetre is one on the screen. */
export function actualScale(unit: Page['unit']): number {
  return unit === 'px' ? 1 : 96 / 25.4;
}

export type Zoom = { kind: 'percent'; text: string } | { kind: 'ratio'; text: string; ratio: number };

/** A banner of metres is seen at a few percent, which says nothing: there, how many centimetres one on the screen stands for. */
export function describeZoom(scale: number, unit: Page['unit']): Zoom {
  const share = scale / actualScale(unit);
  if (unit === 'px' || share > 0.2) return { kind: 'percent', text: `${Math.round(share * 100)}%` };
  const ratio = Math.round(1 / share);
  return { kind: 'ratio', text: `1 : ${ratio}`, ratio };
}

export function toPage(camera: Camera, { x, y }: Point): Point {
  return { x: (x - camera.x) / camera.scale, y: (y - camera.y) / camera.scale };
}

export function toScreen(camera: Camera, { x, y }: Point): Point {
  return { x: x * camera.scale + camera.x, y: y * camera.scale + camera.y };
}

export function pan(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x + dx, y: camera.y + dy };
}

/** Keeps the page's point under `at` where it is. */
export function zoomAt(camera: Camera, at: Point, scale: number): Camera {
  const next = Math.min(largest, Math.max(smallest, scale));
  const point = toPage(camera, at);
  return { x: at.x - point.x * next, y: at.y - point.y * next, scale: next };
}

/** Shows all of an area with `padding` CSS pixels around it. */
export function fitArea(area: Bounds, viewport: Viewport, padding: number, most = largest): Camera {
  const room = { width: Math.max(1, viewport.width - 2 * padding), height: Math.max(1, viewport.height - 2 * padding) };
  const wanted = Math.min(room.width / Math.max(area.width, 1e-6), room.height / Math.max(area.height, 1e-6));
  const scale = Math.min(most, Math.max(smallest, wanted));
  return {
    x: (viewport.width - area.width * scale) / 2 - area.x * scale,
    y: (viewport.height - area.height * scale) / 2 - area.y * scale,
    scale,
  };
}
