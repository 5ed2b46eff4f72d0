// A design as a file for the print shop or the web.

import type { Canvas } from '@napi-rs/canvas';
import { AppError } from '../../../slides/api/errors.ts';
import type { ExportOptions } from '../../../slides/api/shapes.ts';
import { type FontCatalogue, shippedCatalogue } from '../../../slides/fonts/font-catalogue.ts';
import type { Design } from '../../../slides/model/design.ts';
import type { Element } from '../../../slides/model/element.ts';
import type { MediaId } from '../../../slides/model/id.ts';
import type { Language } from '../../../slides/model/settings.ts';
import type { Theme } from '../../../slides/model/theme.ts';
import { exportFileName } from '../../../slides/print/file-name.ts';
import { buildScene } from '../../../slides/scene/build-scene.ts';
import type { Scene } from '../../../slides/scene/scene.ts';
import type { Compounds } from '../../../slides/text/compounds.ts';
import { type ExportedFile, exportPdf } from './export-pdf.ts';
import { fontkitMeasureOf } from './fontkit-measure.ts';
import { requireGlyphs, requireRights } from './glyph-check.ts';
import { paintRaster, type RasterSize } from './raster.ts';
import { type ReadMedia, readPictures } from './read-pictures.ts';
import { paintSvg } from './svg-painter.ts';

/** Pictures of a design in mm for which no size was asked: enough for a full screen. */
const defaultLongSidePx = 3000;
const jpegQuality = 92;
const webpQuality = 90;
/** Of the whole work, roughly; the rest is writing the file. */
const picturesShare = 0.3;
const paintingShare = 0.6;

export type ExportInput = {
  design: Design;
  theme: Theme;
  readMedia: ReadMedia;
  options: ExportOptions;
  /** Of what Pano itself writes on plans and sheets. */
  language: Language;
  /** Hears how far the work is, 0 to 1. */
  onProgress?: (share: number) => void;
  /** The words that no line cuts; those that Pano ships if it is left out. */
  compounds?: Compounds;
  /** With the files of those that the design is set in handed in; the shipped ones if it is left out. */
  fonts?: FontCatalogue;
};

/** Throws AppError 'export-too-large', 'too-many-sheets', 'glyph-missing', 'font-restricted' or 'media-damaged'; nothing is written anywhere. */
export async function exportDesign(input: ExportInput): Promise<ExportedFile> {
  const {
    design,
    theme,
    readMedia,
    options,
    language,
    compounds,
    fonts = shippedCatalogue,
    onProgress = () => undefined,
  } = input;
  const scene = buildScene(design, theme, fontkitMeasureOf(fonts), compounds);
  requireGlyphs(scene, fonts);
  if (options.format === 'pdf' && options.text === 'live') requireRights(scene, fonts);
  const pictures = await readPictures(scene, namingLost(design, readMedia), {
    onProgress: (share) => onProgress(share * picturesShare),
  });
  const onPainted = (share: number): void => onProgress(picturesShare + share * paintingShare);
  if (options.format === 'pdf') return exportPdf({ design, theme, scene, pictures, options, language, onProgress: onPainted });
  const fileName = exportFileName(design, options.format);
  if (options.format === 'svg') {
    return { fileName, type: 'image/svg+xml', bytes: Buffer.from(paintSvg(scene, pictures, { title: design.name })) };
  }
  const canvas = paintRaster(scene, pictures, rasterSize(scene, options));
  onPainted(1);
  if (options.format === 'png') return { fileName, type: 'image/png', bytes: await canvas.encode('png') };
  if (options.format === 'webp') return { fileName, type: 'image/webp', bytes: await canvas.encode('webp', webpQuality) };
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
