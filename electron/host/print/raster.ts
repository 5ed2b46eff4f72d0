// A scene as a picture file of a given size in pixels.
import type { Canvas } from '@napi-rs/canvas';
import { AppError } from '../../../slides/api/errors.ts';
import { paintScene } from '../../../slides/scene/paint-canvas.ts';
import type { Scene } from '../../../slides/scene/scene.ts';
import { createHostCanvas, hostResources } from './host-canvas.ts';
import type { Pictures } from './read-pictures.ts';

/** 120 million pixels take 480 MB while painting; sides beyond 32,767 px are refused by common picture formats' readers. */
const maxMegapixels = 120;
const maxSidePx = 32_767;

export type RasterSize = { widthPx: number; heightPx: number };

/** Paints the page (without its bleed) over the whole picture. Throws AppError 'export-too-large'. */
export function paintRaster(scene: Scene, pictures: Pictures, { widthPx, heightPx }: RasterSize): Canvas {
  if (widthPx * heightPx > maxMegapixels * 1e6 || Math.max(widthPx, heightPx) > maxSidePx) {
    const share = Math.min(Math.sqrt((maxMegapixels * 1e6) / (widthPx * heightPx)), maxSidePx / Math.max(widthPx, heightPx));
    const [largestWidth, largestHeight] = [widthPx, heightPx].map((side) => Math.max(1, Math.floor(side * share)));
    throw new AppError('export-too-large', {
      width: widthPx,
      height: heightPx,
      largestWidth: largestWidth ?? 1,
      largestHeight: largestHeight ?? 1,
    });
  }
  const { canvas, context } = createHostCanvas(widthPx, heightPx);
  const scaleX = widthPx / scene.width;
  const scaleY = heightPx / scene.height;
  const isRounding = Math.abs(scene.height * scaleX - heightPx) <= 1 || Math.abs(scene.width * scaleY - widthPx) <= 1;
  if (isRounding) {
    // A size rounded to whole pixels is a hair off the page's proportions: the page is stretched by that hair.
    context.transform(1, 0, 0, scaleY / scaleX, 0, 0);
    paintScene(context, scene, hostResources(pictures), { scale: scaleX });
    return canvas;
  }
  // Other proportions were asked for: the whole page in the middle, its background all around.
  const scale = Math.min(scaleX, scaleY);
  const left = Math.round((widthPx - scene.width * scale) / 2);
  const top = Math.round((heightPx - scene.height * scale) / 2);
  context.transform(1, 0, 0, 1, left, top);
  paintScene(context, { ...scene, bleed: Math.max(widthPx, heightPx) / scale }, hostResources(pictures), { scale });
  return canvas;
}
