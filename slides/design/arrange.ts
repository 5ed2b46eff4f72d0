// Align and distribute: how far each box has to move. Works on what is seen, so on the bounds of turned boxes.
import { type Bounds, type Point, unionOf } from './geometry.ts';

export type AlignEdge = 'left' | 'center' | 'right' | 'top' | 'middle' | 'bottom';
export type Axis = 'x' | 'y';

/** One movement per box, in the given order. */
export function alignMovements(boxes: readonly Bounds[], frame: Bounds, edge: AlignEdge): Point[] {
  return boxes.map((box) => alignMovement(box, frame, edge));
}

function alignMovement(box: Bounds, frame: Bounds, edge: AlignEdge): Point {
  switch (edge) {
    case 'left':
      return { x: frame.x - box.x, y: 0 };
    case 'center':
      return { x: frame.x + frame.width / 2 - (box.x + box.width / 2), y: 0 };
    case 'right':
      return { x: frame.x + frame.width - (box.x + box.width), y: 0 };
    case 'top':
      return { x: 0, y: frame.y - box.y };
    case 'middle':
      return { x: 0, y: frame.y + frame.height / 2 - (box.y + box.height / 2) };
    case 'bottom':
      return { x: 0, y: frame.y + frame.height - (box.y + box.height) };
  }
}

/** Equal gaps between three or more boxes; the outer two stay. Fewer do not move. */
export function distributeMovements(boxes: readonly Bounds[], axis: Axis): Point[] {
  const still = boxes.map(() => ({ x: 0, y: 0 }));
  const frame = unionOf(boxes);
  if (frame === null || boxes.length < 3) return still;
  const size = axis === 'x' ? 'width' : 'height';
  const order = boxes.map((_, index) => index).sort((one, other) => startOf(boxes, one, axis) - startOf(boxes, other, axis));
  const gap = (frame[size] - boxes.reduce((sum, box) => sum + box[size], 0)) / (boxes.length - 1);
  let at = frame[axis];
  for (const index of order) {
    const box = boxes[index];
    if (box === undefined) continue;
    still[index] = axis === 'x' ? { x: at - box.x, y: 0 } : { x: 0, y: at - box.y };
    at += box[size] + gap;
  }
  return still;
}

function startOf(boxes: readonly Bounds[], index: number, axis: Axis): number {
  return boxes[index]?.[axis] ?? 0;
}
