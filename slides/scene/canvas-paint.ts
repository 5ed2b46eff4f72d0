// Paints of a scene as a canvas takes them: colour texts and gradients.
import type { DrawingContext } from './drawing-context.ts';
import { applyMatrix, identity } from './matrix.ts';
import type { Matrix, ScenePaint } from './scene.ts';

/** `toSpace` leads from the item's space, in which the gradient is given, to the one that the context is in. */
export function canvasPaint(context: DrawingContext, paint: ScenePaint, toSpace: Matrix = identity): unknown {
  if (paint.kind === 'solid') return paint.color;
  const gradient = paint.kind === 'linear' ? linear(context, paint, toSpace) : radial(context, paint, toSpace);
  for (const { offset, color, opacity } of paint.stops) gradient.addColorStop(offset, rgba(color, opacity));
  return gradient;
}

function linear(context: DrawingContext, paint: ScenePaint & { kind: 'linear' }, toSpace: Matrix) {
  const [x1, y1] = applyMatrix(toSpace, paint.x1, paint.y1);
  const [x2, y2] = applyMatrix(toSpace, paint.x2, paint.y2);
  return context.createLinearGradient(x1, y1, x2, y2);
}

function radial(context: DrawingContext, paint: ScenePaint & { kind: 'radial' }, toSpace: Matrix) {
  const [cx, cy] = applyMatrix(toSpace, paint.cx, paint.cy);
  // Only pieces of text change the space, by a turn and one scale for both directions.
  return context.createRadialGradient(cx, cy, 0, cx, cy, paint.radius * Math.hypot(toSpace[0], toSpace[1]));
}

/** `#rrggbb` with an opacity. */
export function rgba(color: string, opacity: number): string {
  const value = Number.parseInt(color.slice(1), 16);
  return `rgba(${value >> 16}, ${(value >> 8) & 255}, ${value & 255}, ${opacity})`;
}
