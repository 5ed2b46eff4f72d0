// Shadows in PDF: a hard one is a copy of the shapes, a blurred one a small picture with alpha. Never the page.
import { growBox, intersectBoxes, itemsBounds } from '../../../../slides/scene/bounds.ts';
import { rgba } from '../../../../slides/scene/canvas-paint.ts';
import { nodeItems, type SceneNode, withoutEffects } from '../../../../slides/scene/item-tree.ts';
import { paintItems } from '../../../../slides/scene/paint-canvas.ts';
import type { Box } from '../../../../slides/scene/resolve-paint.ts';
import type { Matrix, SceneItem, SceneShadow } from '../../../../slides/scene/scene.ts';
import { paintedParts } from '../../../../slides/scene/text-pieces.ts';
import { createHostCanvas, hostResources } from '../pictures/host-canvas.ts';
import type { Pictures } from '../pictures/read-pictures.ts';
import type { PdfDocument } from './pdf-document.ts';
import { writePixels } from './pdf-picture.ts';

/** Pixels per standard deviation of the blur: smoother than the eye can tell, and few. */
const pixelsPerSigma = 5;
const maxPixels = 4_000_000;
const hardPixelsPerInch = 150;

/** The same shapes in the shadow's one colour; null when a picture or a fading colour gives the shadow its form. */
export function hardShadow(node: SceneNode, shadow: SceneShadow): SceneNode | null {
  if (shadow.blur > 0) return null;
  const plain = withoutEffects(node);
  const items = node.kind === 'group' ? node.content : [node.item];
  if (!items.every(isPlainShape)) return null;
  if (plain.kind === 'item') return { kind: 'item', item: tinted(plain.item, shadow.color) as typeof plain.item };
  return { ...plain, content: plain.content.map((item) => tinted(item, shadow.color)) };
}

function isPlainShape(item: SceneItem): boolean {
  if (item.kind === 'group-end') return true;
  if (item.kind === 'group-begin') return item.shadow === null;
  if (item.kind === 'image') return false;
  const fills = item.kind === 'text' ? paintedParts(item).map(({ fill }) => fill) : [item.fill];
  return fills.every((fill) => fill === null || fill.kind === 'solid' || fill.stops.every(({ opacity }) => opacity === 1));
}

function tinted(item: SceneItem, color: string): SceneItem {
  if (item.kind !== 'path' && item.kind !== 'text') return item;
  const fill = { kind: 'solid', color } as const;
  const stroke = item.stroke === null ? null : { ...item.stroke, color };
  if (item.kind === 'path') return { ...item, fill: item.fill === null ? null : fill, stroke, shadow: null };
  const lines = item.lines.map((line) => ({ ...line, pieces: line.pieces.map((piece) => ({ ...piece, fill })) }));
  const underlines = item.underlines.map(({ path }) => ({ path, fill }));
  return { ...item, lines, underlines, stroke, shadow: null };
}

export type ShadowPlace = {
  /** From the node's parent space to the page. */
  matrix: Matrix;
  /** The page with its bleed: a shadow beyond is not drawn. */
  view: Box;
  unitsPerInch: number;
  /** Pixels for an inch of the page; undefined for as few as the blur allows. */
  pixelsPerInch: number | undefined;
};

/** Writes the shadow's picture; the current space must be the page's. */
export function writeShadowPicture(
  document: PdfDocument,
  node: SceneNode,
  shadow: SceneShadow,
  pictures: Pictures,
  { matrix, view, unitsPerInch, pixelsPerInch }: ShadowPlace,
): void {
  const items = [
    { kind: 'group-begin', elementId: null, transform: matrix, opacity: 1, shadow: null } as const,
    ...nodeItems(withoutEffects(node)),
    { kind: 'group-end' } as const,
  ];
  const bounds = itemsBounds(items, [1, 0, 0, 1, 0, 0]);
  if (bounds === null) return;
  const cast = growBox({ ...bounds, x: bounds.x + shadow.offsetX, y: bounds.y + shadow.offsetY }, shadow.blur * 1.6);
  const box = intersectBoxes(cast, view);
  if (box === null) return;
  const wanted = shadow.blur > 0 ? (2 * pixelsPerSigma) / shadow.blur : Number.POSITIVE_INFINITY;
  const fewest = Math.min(wanted, hardPixelsPerInch / unitsPerInch);
  const chosen = pixelsPerInch === undefined ? fewest : pixelsPerInch / unitsPerInch;
  const scale = Math.min(chosen, Math.sqrt(maxPixels / (box.width * box.height)));
  const key = `shadow ${JSON.stringify([items, box, shadow])}`;
  writePixels(document, key, box, () => paintShadow(items, shadow, pictures, box, scale), shadow.color);
}

function paintShadow(items: readonly SceneItem[], shadow: SceneShadow, pictures: Pictures, box: Box, scale: number) {
  const widthPx = Math.max(1, Math.ceil(box.width * scale));
  const heightPx = Math.max(1, Math.ceil(box.height * scale));
  // What casts the shadow may stand outside of the shadow's own box.
  const margin = Math.ceil((Math.max(Math.abs(shadow.offsetX), Math.abs(shadow.offsetY)) + shadow.blur * 1.6) * scale);
  const [sourceWidth, sourceHeight] = [widthPx + 2 * margin, heightPx + 2 * margin];
  const source = createHostCanvas(sourceWidth, sourceHeight);
  source.context.transform(widthPx / box.width, 0, 0, heightPx / box.height, 0, 0);
  source.context.transform(1, 0, 0, 1, margin / scale - box.x, margin / scale - box.y);
  paintItems(source.context, items, hostResources(pictures), scale);

  const target = createHostCanvas(widthPx, heightPx);
  // The caster is drawn far to the side; only its shadow reaches the canvas.
  const aside = sourceWidth + widthPx;
  target.context.shadowColor = rgba(shadow.color, shadow.opacity);
  target.context.shadowBlur = shadow.blur * scale;
  target.context.shadowOffsetX = shadow.offsetX * scale + aside;
  target.context.shadowOffsetY = shadow.offsetY * scale;
  const at = { x: -margin - aside, y: -margin };
  target.context.drawImage(source.canvas as never, 0, 0, sourceWidth, sourceHeight, at.x, at.y, sourceWidth, sourceHeight);
  return target.canvas;
}
