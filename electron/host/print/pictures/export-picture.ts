// The picture that was asked for: one file, or a zip of strips where one file could not hold it.
import type { Canvas } from '@napi-rs/canvas';
import { zipSync } from 'fflate';
import { AppError } from '../../../../slides/api/errors.ts';
import type { ExportOptions } from '../../../../slides/api/shapes.ts';
import type { Design } from '../../../../slides/model/design.ts';
import type { Language } from '../../../../slides/model/settings.ts';
import { exportFileName } from '../../../../slides/print/file-name.ts';
import {
  dpiOf,
  fitsOneFile,
  largestInOneFile,
  type PictureSize,
  pictureSize,
  pixelsPerMetre,
  type RasterFormat,
} from '../../../../slides/print/picture-size.ts';
import { largestInStrips, planStrips, type Strip, stripLimits } from '../../../../slides/print/strips.ts';
import { joiningName, joiningNote, stripNames } from '../../../../slides/print/strips-note.ts';
import type { Scene } from '../../../../slides/scene/scene.ts';
import type { ExportedFile } from '../pdf/export-pdf.ts';
import { writeFacts } from './facts/write-facts.ts';
import { paintRaster } from './raster.ts';
import type { Pictures } from './read-pictures.ts';

const jpegQuality = 92;
const webpQuality = 90;
const types = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp', gif: 'image/gif' } as const;
/** Beyond about this, the text that carries a file to a browser is longer than a string can be. */
const maxFileMegabytes = 350;

type PictureInput = {
  design: Design;
  scene: Scene;
  pictures: Pictures;
  format: RasterFormat;
  options: ExportOptions;
  /** What the picture says, in words. */
  alt: string;
  language: Language;
  /** Hears how much is made, 0 to 1. */
  onProgress(share: number): void;
};

/** Throws AppError 'export-too-large', 'strips-too-large' or 'export-too-heavy'. */
export async function exportPicture(input: PictureInput): Promise<ExportedFile> {
  const { design, scene, format, options } = input;
  const size = pictureSize(scene, options);
  if (options.isInStrips) return exportStrips(input, size);
  if (!fitsOneFile(size, format)) throw tooLarge('export-too-large', scene, size, largestInOneFile(size, format));
  const bytes = await makePicture(input, size, { x: 0, y: 0, ...size });
  requireWeight(bytes.length);
  return { fileName: exportFileName(design, format), type: types[format], bytes };
}

/** One strip after the other, so that no more than one is in memory unpacked. */
async function exportStrips(input: PictureInput, size: PictureSize): Promise<ExportedFile> {
  const { design, scene, format, alt, language, onProgress } = input;
  const limits = stripLimits(format);
  const strips = planStrips(size, limits);
  if (strips === null) throw tooLarge('strips-too-large', scene, size, largestInStrips(size, limits));
  const fileName = exportFileName(design, 'zip', `${strips.length}Dai`);
  const names = stripNames(fileName, strips.length, format);
  const files: Record<string, Uint8Array> = {};
  let weight = 0;
  for (const [index, strip] of strips.entries()) {
    const own = alt === '' ? '' : `${alt} (${index + 1}/${strips.length})`;
    const onPainted = (share: number): void => onProgress((index + share) / strips.length);
    const bytes = await makePicture({ ...input, alt: own, onProgress: onPainted }, size, strip);
    files[names[index] ?? ''] = bytes;
    weight += bytes.length;
    requireWeight(weight);
  }
  files[joiningName] = Buffer.from(joiningNote({ design, size, strips, names }, language));
  // Pictures are packed already. A zip knows no years before 1980.
  const mtime = new Date(Math.max(design.updatedAtMs, Date.UTC(1980, 0, 2)));
  return { fileName, type: 'application/zip', bytes: zipSync(files, { level: 0, mtime }) };
}

async function makePicture(input: PictureInput, size: PictureSize, part: Strip): Promise<Uint8Array> {
  const { scene, pictures, format, alt, onProgress } = input;
  const canvas = paintRaster(scene, pictures, size, { part, onProgress });
  return writeFacts(format, await encode(canvas, format), { alt, pixelsPerMetre: pixelsPerMetre(scene, size) });
}

function encode(canvas: Canvas, format: RasterFormat): Promise<Buffer> {
  if (format === 'png') return canvas.encode('png');
  if (format === 'webp') return canvas.encode('webp', webpQuality);
  layOnWhite(canvas);
  return format === 'gif' ? canvas.encode('gif') : canvas.encode('jpeg', jpegQuality);
}

/** JPEG has no transparency, and GIF no half of it: what the background lets through would become black. */
function layOnWhite(canvas: Canvas): void {
  const context = canvas.getContext('2d');
  context.resetTransform();
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
}

function requireWeight(bytes: number): void {
  if (bytes > maxFileMegabytes * 1e6) throw new AppError('export-too-heavy', { limit: maxFileMegabytes });
}

/** People who ask for dots per inch are told the most of them; pages in px know none. */
function tooLarge(
  code: 'export-too-large' | 'strips-too-large',
  scene: Scene,
  { widthPx: width, heightPx: height }: PictureSize,
  largest: PictureSize,
): AppError {
  const dpi = dpiOf(scene, largest);
  const atDpi = dpi === null ? '' : ` (${Math.floor(dpi)} dpi)`;
  return new AppError(code, { width, height, largestWidth: largest.widthPx, largestHeight: largest.heightPx, atDpi });
}
