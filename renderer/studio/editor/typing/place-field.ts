// Puts the field for typing on the window: over the painted letters, or under their element as a field of its own.
import type { CSSProperties } from 'react';
import type { TextElement } from '../../../../slides/model/element.ts';
import { applyMatrix, multiply } from '../../../../slides/scene/matrix.ts';
import type { Matrix } from '../../../../slides/scene/scene.ts';
import type { Compounds } from '../../../../slides/text/compounds.ts';
import { layoutPlain, layoutText } from '../../../../slides/text/layout-text.ts';
import type { Measure } from '../../../../slides/text/measure.ts';
import type { Camera } from '../canvas/camera.ts';

/** What the painter lays text out with. */
export type Lettering = { measure: Measure; compounds: Compounds };

/** The field's first baseline and its widest line come where the painter has them. `element` is as it is shown. */
export function placeOver(
  element: TextElement,
  matrix: Matrix,
  camera: Camera,
  { measure, compounds }: Lettering,
): CSSProperties {
  const painted = layoutText(element, measure, compounds);
  // The field knows one look only: where several are painted, it takes the element's at the size that was found.
  const layout = element.runs.length === 0 ? painted : layoutPlain(element, painted, measure);
  const { scale } = camera;
  const metrics = measure.metrics(layout.font);
  const nowhere = { x: 0, y: 0, width: 0 };
  const widest = layout.lines.reduce((best, line) => (line.width > best.width ? line : best), layout.lines[0] ?? nowhere);
  const first = layout.lines[0] ?? nowhere;
  // CSS centres ascent and descent in the line, each in whole pixels; the painter gives the baseline.
  const ascent = Math.round(metrics.ascent * layout.fontSize * scale);
  const descent = Math.round(metrics.descent * layout.fontSize * scale);
  const top = first.y * scale - ascent - (layout.lineDistance * scale - ascent - descent) / 2;
  // A hair of room, so that the browser breaks lines where the painter does.
  const slack = layout.fontSize * 0.02;
  const width = widest.width + layout.letterSpacing + slack;
  // A field cuts off what stands out of its box: marks over capitals of the first line do, and dots below the last one.
  const room = layout.fontSize * scale * 0.4;
  const left = widest.x - (element.align === 'center' ? slack / 2 : element.align === 'right' ? slack : 0);
  const [a, b, c, d, e, f] = multiply([scale, 0, 0, scale, camera.x, camera.y], matrix);
  return {
    left: 0,
    top: 0,
    paddingBlock: room,
    width: width * scale,
    height: layout.lineDistance * Math.max(1, layout.lines.length) * scale + 2 * room,
    transform: `matrix(${a / scale}, ${b / scale}, ${c / scale}, ${d / scale}, ${e}, ${f}) translate(${left * scale}px, ${top - room}px)`,
    fontFamily: `"${layout.font}"`,
    fontSize: layout.fontSize * scale,
    lineHeight: `${layout.lineDistance * scale}px`,
    letterSpacing: layout.letterSpacing * scale,
    textAlign: element.align,
    textTransform: element.isUpperCase ? 'uppercase' : 'none',
    opacity: element.opacity,
  };
}

const card = { least: 320, most: 560, lineHeight: 24, padding: 10, gap: 14, mostLines: 6, lettersPerLine: 44 };

/** Under the element, or over it when there is no room, and always inside of the view. */
export function placeBeside(
  element: TextElement,
  words: string,
  matrix: Matrix,
  camera: Camera,
  view: { width: number; height: number },
): CSSProperties {
  const toView = multiply([camera.scale, 0, 0, camera.scale, camera.x, camera.y], matrix);
  const { width, height } = element;
  const corners = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ].map(([x = 0, y = 0]) => applyMatrix(toView, x, y));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const cardWidth = Math.min(view.width - 32, Math.max(card.least, Math.min(card.most, right - left)));
  const lines = words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / card.lettersPerLine)), 0);
  const cardHeight = Math.min(card.mostLines, lines) * card.lineHeight + 2 * card.padding;
  const below = Math.max(...ys) + card.gap;
  const above = Math.min(...ys) - card.gap - cardHeight;
  const hasRoomBelow = below + cardHeight <= view.height - 16;
  const top = hasRoomBelow ? below : above >= 16 ? above : view.height - 16 - cardHeight;
  return {
    left: Math.round(Math.min(view.width - 16 - cardWidth, Math.max(16, (left + right - cardWidth) / 2))),
    top: Math.round(Math.max(16, top)),
    width: Math.round(cardWidth),
    height: cardHeight,
    textTransform: element.isUpperCase ? 'uppercase' : 'none',
  };
}
