// Colours and fills of a design become literal paints: names are looked up in the theme, gradients placed on their box.
import type { Color, Fill, ThemeColorName } from '../model/color.ts';
import type { Shadow, Stroke } from '../model/element.ts';
import type { Theme } from '../model/theme.ts';
import type { ScenePaint, SceneShadow, SceneStroke } from './scene.ts';

export type Box = { x: number; y: number; width: number; height: number };

export function resolveColor(color: Color, theme: Theme): string {
  return color.startsWith('@') ? theme.colors[color.slice(1) as ThemeColorName] : color;
}

export function resolvePaint(fill: Fill, theme: Theme, box: Box): ScenePaint {
  if (fill.kind === 'solid') return { kind: 'solid', color: resolveColor(fill.color, theme) };
  const stops = fill.stops
    .map(({ offset, color, opacity }) => ({ offset, color: resolveColor(color, theme), opacity }))
    .sort((one, other) => one.offset - other.offset);
  const cx = box.x + box.width / 2;
  const cy = box.y + box.height / 2;
  if (fill.kind === 'radial') return { kind: 'radial', cx, cy, radius: Math.hypot(box.width, box.height) / 2, stops };
  // As in CSS: the line is as long as it must be for the first and last colour to reach the corners.
  const radians = (fill.angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const half = (Math.abs(box.width * cos) + Math.abs(box.height * sin)) / 2;
  return { kind: 'linear', x1: cx - cos * half, y1: cy - sin * half, x2: cx + cos * half, y2: cy + sin * half, stops };
}

export function resolveStroke(stroke: Stroke | null, theme: Theme): SceneStroke | null {
  if (stroke === null || stroke.width === 0) return null;
  return { color: resolveColor(stroke.color, theme), width: stroke.width };
}

export function resolveShadow(shadow: Shadow | null, theme: Theme): SceneShadow | null {
  if (shadow === null || shadow.opacity === 0) return null;
  return { ...shadow, color: resolveColor(shadow.color, theme) };
}
