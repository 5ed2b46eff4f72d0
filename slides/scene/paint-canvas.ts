// Draws a scene on any canvas context: Konva shapes, the player's bitmaps, the host's PNG files and thumbnails.
import { growBox, intersectBoxes, itemsBounds } from './bounds.ts';
import { canvasPaint, rgba } from './canvas-paint.ts';
import type { DrawableImage, DrawingContext, PaintResources } from './drawing-context.ts';
import { type DrawnItem, isComposite, nodeItems, type SceneNode, sceneNodes, withoutEffects } from './item-tree.ts';
import { identity, invert, multiply } from './matrix.ts';
import { paintText, tracePath } from './paint-text.ts';
import { placePicture } from './place-picture.ts';
import type { Box } from './resolve-paint.ts';
import type { ImageItem, Matrix, PathItem, Scene, SceneItem, SceneShadow } from './scene.ts';

/** Layers of groups stay below this many pixels; beyond, they are composed more coarsely. */
const maxLayerPixels = 64_000_000;
const maxLayerSide = 16_000;

/** What the walk carries along. `matrix` leads from the items to the space that the caller's context is in. */
type Walk = {
  context: DrawingContext;
  resources: PaintResources;
  /** Device pixels per unit of the caller's space. */
  scale: number;
  matrix: Matrix;
  /** Nothing outside of this needs to be drawn; in the caller's space. */
  view: Box | null;
};

/** `scale` is device pixels per page unit; of what lies outside of `view` (in page units) nothing need be painted. */
type PaintOptions = { scale: number; view?: Box };

/** Paints the page and its bleed. The context's origin must be the page's top left trim corner, in device pixels. */
export function paintScene(context: DrawingContext, scene: Scene, resources: PaintResources, options: PaintOptions): void {
  const { width, height, bleed } = scene;
  const { scale } = options;
  const whole = { x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed };
  const view = options.view === undefined ? whole : intersectBoxes(whole, options.view);
  if (view === null) return;
  context.save();
  context.transform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = canvasPaint(context, scene.background);
  context.fillRect(view.x, view.y, view.width, view.height);
  paintLevel({ context, resources, scale, matrix: identity, view }, scene.items);
  context.restore();
}

/** Paints items into a context that is already in page units; `scale` (device pixels per unit) sizes shadows and layers. */
export function paintItems(context: DrawingContext, items: readonly SceneItem[], resources: PaintResources, scale: number): void {
  context.save();
  paintLevel({ context, resources, scale, matrix: identity, view: null }, items);
  context.restore();
}

function paintLevel(walk: Walk, items: readonly SceneItem[]): void {
  for (const node of sceneNodes(items)) {
    if (isComposite(node)) paintComposed(walk, node);
    else paintNode(walk, node);
  }
}

/** Draws a node straight into the context, with its opacity and shadow left to the context. */
function paintNode(walk: Walk, node: SceneNode): void {
  const { context } = walk;
  const item = node.kind === 'group' ? node.begin : node.item;
  context.save();
  context.transform(...item.transform);
  if (node.kind === 'group') {
    paintLevel({ ...walk, matrix: multiply(walk.matrix, item.transform) }, node.content);
  } else {
    context.globalAlpha *= item.opacity;
    castShadow(context, item.shadow, walk.scale);
    paintItem(walk, node.item);
  }
  context.restore();
}

/** Draws a node on a layer of its own first, then the layer with opacity and shadow. */
function paintComposed(walk: Walk, node: SceneNode): void {
  const { context, resources, matrix, view } = walk;
  const { opacity, shadow } = node.kind === 'group' ? node.begin : node.item;
  // The context is in the node's parent space, the layer lies in the caller's: shadows do not turn with their element.
  const back = invert(matrix);
  const plain = withoutEffects(node);
  const all = itemsBounds(nodeItems(plain), matrix);
  const seen = all === null || view === null ? all : intersectBoxes(all, growBox(view, shadowReach(shadow)));
  if (back === null || seen === null) return;
  const scale = layerScale(seen, walk.scale);
  const box = toPixelGrid(seen, scale);
  const pixels = { x: 0, y: 0, width: Math.round(box.width * scale), height: Math.round(box.height * scale) };
  const layer = resources.createLayer(pixels.width, pixels.height);
  layer.context.save();
  layer.context.transform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
  layer.context.transform(...matrix);
  paintNode({ ...walk, context: layer.context, scale, view: box }, plain);
  layer.context.restore();

  context.save();
  context.transform(...back);
  context.globalAlpha *= opacity;
  castShadow(context, shadow, walk.scale);
  drawPicture(context, layer.image, pixels, box);
  context.restore();
}

function shadowReach(shadow: SceneShadow | null): number {
  return shadow === null ? 0 : Math.max(Math.abs(shadow.offsetX), Math.abs(shadow.offsetY)) + shadow.blur * 1.5;
}

function layerScale(box: Box, scale: number): number {
  const bySide = maxLayerSide / Math.max(box.width, box.height);
  const byArea = Math.sqrt(maxLayerPixels / (box.width * box.height || 1));
  return Math.min(scale, bySide, byArea);
}

/** Whole pixels, so that drawing the layer does not blur it. */
function toPixelGrid(box: Box, scale: number): Box {
  const x = Math.floor(box.x * scale);
  const y = Math.floor(box.y * scale);
  const right = Math.max(x + 1, Math.ceil((box.x + box.width) * scale));
  const bottom = Math.max(y + 1, Math.ceil((box.y + box.height) * scale));
  return { x: x / scale, y: y / scale, width: (right - x) / scale, height: (bottom - y) / scale };
}

/** The canvas does not transform shadows, so they are given in device pixels. */
function castShadow(context: DrawingContext, shadow: SceneShadow | null, scale: number): void {
  if (shadow === null) return;
  context.shadowColor = rgba(shadow.color, shadow.opacity);
  context.shadowOffsetX = shadow.offsetX * scale;
  context.shadowOffsetY = shadow.offsetY * scale;
  context.shadowBlur = shadow.blur * scale;
}

function paintItem({ context, resources }: Walk, item: DrawnItem): void {
  switch (item.kind) {
    case 'path':
      paintPath(context, item);
      break;
    case 'text':
      paintText(context, item);
      break;
    case 'image':
      paintImage(context, item, resources);
      break;
  }
}

function paintPath(context: DrawingContext, { path, fill, stroke }: PathItem): void {
  tracePath(context, path);
  if (fill !== null) {
    context.fillStyle = canvasPaint(context, fill);
    context.fill();
  }
  if (stroke !== null) {
    context.strokeStyle = stroke.color;
    context.lineWidth = stroke.width;
    context.lineJoin = 'miter';
    context.lineCap = 'butt';
    context.stroke();
  }
}

function paintImage(context: DrawingContext, item: ImageItem, resources: PaintResources): void {
  const image = resources.image(item.mediaId);
  if (image === null) return;
  const place = placePicture(item, image.width, image.height);
  if (place === null) return;
  if (item.clip !== null) {
    tracePath(context, item.clip);
    context.clip();
  }
  drawPicture(context, image, place.source, place.target);
}

function drawPicture(context: DrawingContext, image: DrawableImage, source: Box, target: Box): void {
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  const { x, y, width, height } = source;
  context.drawImage(image as never, x, y, width, height, target.x, target.y, target.width, target.height);
}
