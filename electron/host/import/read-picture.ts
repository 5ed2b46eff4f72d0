// A picture on its way into the library: known by its bytes, refused before decoding when it is huge, proven whole, made safe.
// How a camera was held is baked into the pixels, and where it stood is dropped; all other files keep their bytes.
import { createCanvas, type Image, loadImage } from '@napi-rs/canvas';
import { AppError } from '../../../slides/api/errors.ts';
import type { Media } from '../../../slides/model/media.ts';
import { withoutChunkMetadata } from './chunk-metadata.ts';
import { cleanSvg } from './clean-svg.ts';
import { decodeText } from './decode-text.ts';
import { readJpegMetadata, withoutMetadata } from './jpeg-metadata.ts';
import { type RasterType, readHeader, sniffRaster } from './picture-header.ts';
import { isWhole } from './picture-whole.ts';

export type ReadPicture = { bytes: Uint8Array; type: Media['type']; widthPx: number; heightPx: number };

const maxMegapixels = 100;
const maxEdgePx = 65_535;
const maxFileBytes = 200 * 1024 * 1024;
const maxSvgBytes = 20 * 1024 * 1024;
const jpegQuality = 92;

/** Throws AppError 'file-empty', 'file-too-large', 'file-kind-unknown', 'picture-too-large', 'picture-broken' or 'svg-unsafe'. */
export async function readPicture({ fileName, bytes }: { fileName: string; bytes: Uint8Array }): Promise<ReadPicture> {
  if (bytes.length === 0) throw new AppError('file-empty', { file: fileName });
  refuseLargeFile(fileName, bytes, maxFileBytes);
  const type = sniffRaster(bytes);
  if (type !== null) return readRaster(fileName, bytes, type);
  if (isSvg(bytes)) return readSvg(fileName, bytes);
  const claimsToBePicture = /\.(png|jpe?g|webp|gif|svg)$/i.test(fileName);
  throw new AppError(claimsToBePicture ? 'picture-broken' : 'file-kind-unknown', { file: fileName });
}

async function readRaster(fileName: string, bytes: Uint8Array, type: RasterType): Promise<ReadPicture> {
  const header = readHeader(bytes, type);
  if (header === null) throw new AppError('picture-broken', { file: fileName });
  refuseLargePicture(fileName, header.widthPx, header.heightPx);
  if (!(await isWhole(bytes, type))) throw new AppError('picture-broken', { file: fileName });
  const image = await decode(fileName, bytes);
  if (type !== 'image/jpeg') return { bytes: withoutChunkMetadata(bytes, type), ...header };
  const { orientation, hasPlace } = readJpegMetadata(bytes);
  if (orientation !== 1) return { ...upright(image), type };
  return { ...header, bytes: hasPlace ? withoutMetadata(bytes) : bytes };
}

/** Skia decodes when it draws, so a corner of the picture is really drawn. */
async function decode(fileName: string, bytes: Uint8Array): Promise<Image> {
  try {
    const image = await loadImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    createCanvas(8, 8).getContext('2d').drawImage(image, 0, 0, 8, 8);
    return image;
  } catch (error) {
    throw new AppError('picture-broken', { file: fileName }, { cause: error });
  }
}

/** Skia turns the pixels as EXIF says while it decodes; written anew, the picture needs no EXIF. */
function upright(image: Image): { bytes: Uint8Array; widthPx: number; heightPx: number } {
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return { bytes: new Uint8Array(canvas.toBuffer('image/jpeg', jpegQuality)), widthPx: image.width, heightPx: image.height };
}

async function readSvg(fileName: string, bytes: Uint8Array): Promise<ReadPicture> {
  refuseLargeFile(fileName, bytes, maxSvgBytes);
  const cleaned = cleanSvg(decodeText(bytes)?.text ?? '');
  if (cleaned.kind !== 'clean')
    throw new AppError(cleaned.kind === 'unsafe' ? 'svg-unsafe' : 'picture-broken', { file: fileName });
  const widthPx = Math.max(1, Math.round(cleaned.width));
  const heightPx = Math.max(1, Math.round(cleaned.height));
  refuseLargePicture(fileName, widthPx, heightPx);
  const cleanBytes = new TextEncoder().encode(cleaned.text);
  await decode(fileName, cleanBytes);
  return { bytes: cleanBytes, type: 'image/svg+xml', widthPx, heightPx };
}

function isSvg(bytes: Uint8Array): boolean {
  const start = decodeText(bytes.subarray(0, 64 * 1024))?.text ?? '';
  return /^\s*(<\?xml|<!--|<!DOCTYPE|<svg)/i.test(start) && /<([\w-]+:)?svg[\s>]/i.test(start);
}

function refuseLargePicture(file: string, width: number, height: number): void {
  if (width <= maxEdgePx && height <= maxEdgePx && width * height <= maxMegapixels * 1e6) return;
  throw new AppError('picture-too-large', { file, width, height, limit: maxMegapixels });
}

function refuseLargeFile(file: string, bytes: Uint8Array, limitBytes: number): void {
  if (bytes.length <= limitBytes) return;
  throw new AppError('file-too-large', { file, size: Math.ceil(bytes.length / 1024 ** 2), limit: limitBytes / 1024 ** 2 });
}
