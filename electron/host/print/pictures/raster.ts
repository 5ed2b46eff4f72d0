// A scene as a picture of a given size in pixels, whole or a part of it.
import type { Canvas } from '@napi-rs/canvas';
import { hasProportionsOf, type PictureSize } from '../../../../slides/print/picture-size.ts';
import type { Strip } from '../../../../slides/print/strips.ts';
import type { DrawingContext, PaintResources } from '../../../../slides/scene/drawing-context.ts';
import { paintScene } from '../../../../slides/scene/paint-canvas.ts';
import type { Scene } from '../../../../slides/scene/scene.ts';
import { createHostCanvas, hostResources } from './host-canvas.ts';
import type { Pictures } from './read-pictures.ts';

/** The painter composes groups and shadows in layers as large as what is seen: painted tile by tile they stay sharp and small. */
const tilePx = 4096;
/** What stands a hair outside still tints the pixels at a tile's edge. */
const edgePx = 2;

export type RasterOptions = {
  /** A piece of the picture instead of all of it. */
  part?: Strip;
  /** Hears how much is painted, 0 to 1. */
  onProgress?: (share: number) => void;
};

/** Paints the page (without its bleed) over the whole picture. */
export function paintRaster(scene: Scene, pictures: Pictures, size: PictureSize, options: RasterOptions = {}): Canvas {
  const { part = { x: 0, y: 0, ...size }, onProgress = () => undefined } = options;
  const { canvas, context } = createHostCanvas(part.widthPx, part.heightPx);
  const resources = hostResources(pictures);
  const placed = placePage(scene, size);
  const tiles = tilesOf(part);
  for (const [index, tile] of tiles.entries()) {
    paintTile(context, placed, resources, part, tile);
    onProgress((index + 1) / tiles.length);
  }
  return canvas;
}

function tilesOf({ x, y, widthPx, heightPx }: Strip): Strip[] {
  const tiles: Strip[] = [];
  for (let top = 0; top < heightPx; top += tilePx) {
    for (let left = 0; left < widthPx; left += tilePx) {
      const [width, height] = [Math.min(tilePx, widthPx - left), Math.min(tilePx, heightPx - top)];
      tiles.push({ x: x + left, y: y + top, widthPx: width, heightPx: height });
    }
  }
  return tiles;
}

/** `scale` is in pixels per page unit; `stretch` is how much higher than that the page's own proportions are drawn. */
type PlacedPage = { scene: Scene; left: number; top: number; scale: number; stretch: number };

function placePage(scene: Scene, size: PictureSize): PlacedPage {
  const { widthPx, heightPx } = size;
  const [scaleX, scaleY] = [widthPx / scene.width, heightPx / scene.height];
  // A size rounded to whole pixels is a hair off the page's proportions: the page is stretched by that hair.
  if (hasProportionsOf(scene, size)) return { scene, left: 0, top: 0, scale: scaleX, stretch: scaleY / scaleX };
  // Other proportions were asked for: the whole page in the middle, its background all around.
  const scale = Math.min(scaleX, scaleY);
  const left = Math.round((widthPx - scene.width * scale) / 2);
  const top = Math.round((heightPx - scene.height * scale) / 2);
  return { scene: { ...scene, bleed: Math.max(widthPx, heightPx) / scale }, left, top, scale, stretch: 1 };
}

function paintTile(context: DrawingContext, placed: PlacedPage, resources: PaintResources, part: Strip, tile: Strip): void {
  const { scene, left, top, scale, stretch } = placed;
  context.save();
  context.beginPath();
  context.rect(tile.x - part.x, tile.y - part.y, tile.widthPx, tile.heightPx);
  context.clip();
  context.transform(1, 0, 0, stretch, left - part.x, top - part.y);
  const view = {
    x: (tile.x - edgePx - left) / scale,
    y: (tile.y - edgePx - top) / (scale * stretch),
    width: (tile.widthPx + 2 * edgePx) / scale,
    height: (tile.heightPx + 2 * edgePx) / (scale * stretch),
  };
  paintScene(context, scene, resources, { scale, view });
  context.restore();
}
