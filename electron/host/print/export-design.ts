// A design as a file for the print shop or the web.

import type { Canvas } from '@napi-rs/canvas';
import { AppError } from '../../../slides/api/errors.ts';
import type { ExportOptions } from '../../../slides/api/shapes.ts';
import type { Design } from '../../../slides/model/design.ts';
import type { Element } from '../../../slides/model/element.ts';
import type { MediaId } from '../../../slides/model/id.ts';
import type { Theme } from '../../../slides/model/theme.ts';
import { exportFileName } from '../../../slides/print/file-name.ts';
import { finishingGeometry } from '../../../slides/print/finishing-geometry.ts';
import { buildScene } from '../../../slides/scene/build-scene.ts';
import type { Scene } from '../../../slides/scene/scene.ts';
import { createFontkitMeasure } from './fontkit-measure.ts';
import { requireGlyphs } from './glyph-check.ts';
import { paintPdf } from './pdf-painter.ts';
import { paintRaster, type RasterSize } from './raster.ts';
import { type ReadMedia, readPictures } from './read-pictures.ts';
import { paintSvg } from './svg-painter.ts';

const measure = createFontkitMeasure();
/** Pictures of a design in mm for which no size was asked: enough for a full screen. */
const defaultLongSidePx = 3000;
const jpegQuality = 92;

export type ExportInput = { design: Design; theme: Theme; readMedia: ReadMedia; options: ExportOptions };
export type ExportedFile = { fileName: string; type: string; bytes: Uint8Array };

/** Throws AppError 'export-too-large', 'glyph-missing' or 'media-damaged'; nothing is written anywhere. */
export async function exportDesign({ design, theme, readMedia, options }: ExportInput): Promise<ExportedFile> {
  const scene = buildScene(design, theme, measure);
  requireGlyphs(scene);
  const pictures = await readPictures(scene, namingLost(design, readMedia));
  const oneTo = options.format === 'pdf' && options.scale === '1:10' ? 10 : 1;
  const fileName = exportFileName(design, options.format, oneTo);
  if (options.format === 'pdf') {
    const bytes = await paintPdf(withBleed(scene, options.bleedMm), pictures, {
      text: options.text ?? 'outlines',
      hasMarks: options.hasMarks ?? false,
      oneTo,
      title: design.name,
      // The design's own date: the same design gives the same bytes on any day.
      createdAtMs: design.updatedAtMs,
      finishing: design.finishing === null ? null : finishingGeometry(design.page, design.finishing),
    });
    return { fileName, type: 'application/pdf', bytes };
  }
  if (options.format === 'svg') {
    return { fileName, type: 'image/svg+xml', bytes: Buffer.from(paintSvg(scene, pictures, { title: design.name })) };
  }
  const canvas = paintRaster(scene, pictures, rasterSize(scene, options));
  if (options.format === 'png') return { fileName, type: 'image/png', bytes: await canvas.encode('png') };
  layOnWhite(canvas);
  if (options.format === 'gif') return { fileName, type: 'image/gif', bytes: await canvas.encode('gif') };
  return { fileName, type: 'image/jpeg', bytes: await canvas.encode('jpeg', jpegQuality) };
}

/** The library knows a file that is gone or damaged by its hash only; people know the picture by its name in the design. */
function namingLost({ elements }: Design, readMedia: ReadMedia): ReadMedia {
  return async (id) => {
    try {
      return await readMedia(id);
    } catch (cause) {
      const isLost = cause instanceof AppError && (cause.code === 'not-found' || cause.code === 'media-damaged');
      throw isLost ? new AppError('media-damaged', { name: pictureName(elements, id) ?? id.slice(0, 12) }, { cause }) : cause;
    }
  };
}

function pictureName(elements: readonly Element[], id: MediaId): string | null {
  for (const element of elements) {
    if (element.kind === 'picture' && element.mediaId === id) return element.name || element.alt || null;
    const inside = element.kind === 'group' ? pictureName(element.children, id) : null;
    if (inside !== null) return inside;
  }
  return null;
}

/** JPEG has no transparency, and GIF no half of it: what the background lets through would become black. */
function layOnWhite(canvas: Canvas): void {
  const context = canvas.getContext('2d');
  context.resetTransform();
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
}

function withBleed(scene: Scene, bleedMm: number | undefined): Scene {
  if (bleedMm === undefined) return scene;
  return { ...scene, bleed: scene.unit === 'mm' ? bleedMm : (bleedMm / 25.4) * 96 };
}

function rasterSize(scene: Scene, { widthPx, heightPx, dpi }: ExportOptions): RasterSize {
  const scale = rasterScale(scene, dpi);
  if (widthPx !== undefined) return { widthPx, heightPx: heightPx ?? pixels((widthPx / scene.width) * scene.height) };
  if (heightPx !== undefined) return { widthPx: pixels((heightPx / scene.height) * scene.width), heightPx };
  return { widthPx: pixels(scene.width * scale), heightPx: pixels(scene.height * scale) };
}

/** Pixels per page unit when no size in pixels was asked. */
function rasterScale({ width, height, unit }: Scene, dpi: number | undefined): number {
  if (unit === 'px') return 1;
  return dpi === undefined ? defaultLongSidePx / Math.max(width, height) : dpi / 25.4;
}

function pixels(length: number): number {
  return Math.max(1, Math.round(length));
}
