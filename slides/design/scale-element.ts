// Puts an element into a new box; whatever hangs on its size (a group's children, letters, strokes) grows along.
import type { Element } from '../model/element.ts';
import { type Bounds, centerOf } from './geometry.ts';
import { limitLength, placeElement } from './limits.ts';

export type NewBox = Bounds & { rotation: number };

const limitFontSize = (size: number): number => Math.min(20_000, Math.max(0.1, size));

/**
 * `scalesContent` makes letters, strokes and corners grow too; without it only the box changes and text is set anew.
 * A group's children always scale.
 */
export function resizeElement(element: Element, box: NewBox, scalesContent: boolean): Element {
  const placed = placeElement(element, box);
  if (placed === element) return element;
  const across = element.width > 0 ? placed.width / element.width : 1;
  const down = element.height > 0 ? placed.height / element.height : 1;
  if (placed.kind === 'group') {
    if (across === 1 && down === 1) return placed;
    return { ...placed, children: placed.children.map((child) => scaleChild(child, across, down)) };
  }
  return scalesContent ? scaleContent(placed, contentFactor(across, down)) : placed;
}

/** A side that is only pulled apart leaves letters alone; otherwise they follow the smaller change. */
function contentFactor(across: number, down: number): number {
  if (across === 1) return down;
  if (down === 1) return across;
  return Math.min(across, down);
}

/**
 * A turned child keeps its angle: its centre moves exactly, and each of its sides grows as a line in its direction
 * does. Scaling it unevenly would need a skew, which designs do not have.
 */
function scaleChild(child: Element, across: number, down: number): Element {
  const angle = (child.rotation * Math.PI) / 180;
  const width = child.width * Math.hypot(across * Math.cos(angle), down * Math.sin(angle));
  const height = child.height * Math.hypot(across * Math.sin(angle), down * Math.cos(angle));
  const center = centerOf(child);
  const box = {
    x: center.x * across - width / 2,
    y: center.y * down - height / 2,
    width,
    height,
    rotation: child.rotation,
  };
  const resized = resizeElement(child, box, false);
  return resized.kind === 'group' ? resized : scaleContent(resized, Math.min(across, down));
}

function scaleContent(element: Element, factor: number): Element {
  if (factor === 1) return element;
  switch (element.kind) {
    case 'text':
      return {
        ...element,
        fontSize: limitFontSize(element.fontSize * factor),
        stroke: element.stroke && { ...element.stroke, width: limitLength(element.stroke.width * factor) },
      };
    case 'rectangle':
      return {
        ...element,
        cornerRadius: limitLength(element.cornerRadius * factor),
        stroke: element.stroke && { ...element.stroke, width: limitLength(element.stroke.width * factor) },
      };
    case 'ellipse':
    case 'polygon':
      return { ...element, stroke: element.stroke && { ...element.stroke, width: limitLength(element.stroke.width * factor) } };
    case 'line':
      return { ...element, stroke: { ...element.stroke, width: limitLength(element.stroke.width * factor) } };
    case 'picture':
      return { ...element, cornerRadius: limitLength(element.cornerRadius * factor) };
    case 'group':
      return element;
  }
}
