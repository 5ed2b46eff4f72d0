// Pictures in PDF: JPEG files go in as they are; everything else as pixels with its alpha.
import { deflateSync } from 'node:zlib';
import type { Canvas } from '@napi-rs/canvas';
import { placePicture } from '../../../../slides/scene/place-picture.ts';
import type { Box } from '../../../../slides/scene/resolve-paint.ts';
import type { ImageItem } from '../../../../slides/scene/scene.ts';
import { embedPhotograph, printedSize } from '../inks/cmyk-photograph.ts';
import { createHostCanvas } from '../pictures/host-canvas.ts';
import type { Picture } from '../pictures/read-pictures.ts';
import type { PdfDocument, PdfReference } from './pdf-document.ts';
import { length, pathOps, rectangleOps } from './pdf-operators.ts';

/** An SVG becomes pixels at this density of the printed size, up to the longest side below. */
const drawingPixelsPerInch = 200;
const maxDrawingSidePx = 4096;
/** A photograph of 24 megapixels takes half the time of the usual level, for a file a tenth larger. */
const deflateLevel = 4;

/** `unitsPerInch` is of the page. */
export function writePicture(document: PdfDocument, item: ImageItem, picture: Picture, unitsPerInch: number): void {
  const { image, media } = picture;
  const place = placePicture(item, image.width, image.height);
  if (place === null) return;
  const { source, target } = place;
  const scaleX = target.width / source.width;
  const scaleY = target.height / source.height;
  // The whole picture is placed so that the part that is wanted falls on the target; the rest is clipped away.
  const whole = {
    x: target.x - source.x * scaleX,
    y: target.y - source.y * scaleY,
    width: image.width * scaleX,
    height: image.height * scaleY,
  };
  document.write(`${rectangleOps(target)} W n`);
  if (item.clip !== null) document.write(`${pathOps(item.clip)} W n`);
  if (media.type === 'image/jpeg') {
    if (document.colors.space === 'DeviceRGB') document.jpeg(media.id, picture.bytes, whole);
    else writePhotograph(document, picture, whole, whole.width / unitsPerInch);
    return;
  }
  const isDrawing = media.type === 'image/svg+xml';
  const side = Math.max(whole.width, whole.height);
  const wanted = Math.min(maxDrawingSidePx, (side / unitsPerInch) * drawingPixelsPerInch);
  const density = isDrawing ? wanted / Math.max(image.width, image.height) : 1;
  const widthPx = Math.max(1, Math.round(image.width * density));
  const heightPx = Math.max(1, Math.round(image.height * density));
  writePixels(document, `${media.id} ${widthPx}`, whole, () => {
    const { canvas } = createHostCanvas(widthPx, heightPx);
    canvas.getContext('2d').drawImage(image, 0, 0, image.width, image.height, 0, 0, widthPx, heightPx);
    return canvas;
  });
}

function writePhotograph(document: PdfDocument, { media, image }: Picture, whole: Box, widthInches: number): void {
  const size = printedSize(image, widthInches);
  const name = document.resource('XObject', `${media.id} ${size.width}`, () =>
    embedPhotograph(document, image, size, document.colors.pixels),
  );
  placeImage(document, name, whole);
}

/**
 * Places the canvas' pixels in the box; equal keys share one picture in the file. Where they all have one colour it is told
 * as `flatColor` (`#rrggbb`), and is then printed with the inks of that colour.
 */
export function writePixels(document: PdfDocument, key: string, box: Box, paint: () => Canvas, flatColor?: string): void {
  const name = document.resource('XObject', key, () => embed(document, paint(), flatColor));
  placeImage(document, name, box);
}

function placeImage(document: PdfDocument, name: string, { x, y, width, height }: Box): void {
  document.write(`q ${length(width)} 0 0 ${length(-height)} ${length(x)} ${length(y + height)} cm /${name} Do Q`);
}

function embed(document: PdfDocument, canvas: Canvas, flatColor: string | undefined) {
  const { width, height } = canvas;
  const rgba = canvas.getContext('2d').getImageData(0, 0, width, height).data;
  const { colors } = document;
  const mask = isOpaque(rgba) ? {} : { SMask: writeImage(document, { bytes: alphaOf(rgba), channels: 1, width }, 'DeviceGray') };
  if (flatColor !== undefined) {
    const flat = colors.channels(flatColor).map((value) => Math.round(value * 255));
    return writeImage(document, { bytes: Uint8Array.from(flat), channels: flat.length, width: 1 }, colors.space, mask);
  }
  return writeImage(document, { ...colors.pixels(rgba), width }, colors.space, mask);
}

type Samples = { bytes: Uint8Array; channels: number; width: number };

function writeImage(document: PdfDocument, { bytes, channels, width }: Samples, space: string, extra: object = {}): PdfReference {
  return document.object(
    {
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: bytes.length / channels / width,
      BitsPerComponent: 8,
      ColorSpace: space,
      Filter: 'FlateDecode',
      DecodeParms: { Predictor: 12, Colors: channels, BitsPerComponent: 8, Columns: width },
      ...extra,
    },
    deflateSync(rowDifferences(bytes, width * channels), { level: deflateLevel }),
  );
}

function alphaOf(rgba: Uint8ClampedArray): Uint8Array {
  return Uint8Array.from({ length: rgba.length / 4 }, (_, pixel) => rgba[pixel * 4 + 3] ?? 0);
}

/** Each row as its difference from the row above (PNG's filter 2), which compresses far better. `width` is in bytes. */
function rowDifferences(bytes: Uint8Array, width: number): Uint8Array {
  const height = bytes.length / width;
  const out = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) {
    const start = y * (width + 1);
    out[start] = 2;
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const above = y === 0 ? 0 : (bytes[at - width] ?? 0);
      out[start + 1 + x] = (bytes[at] ?? 0) - above;
    }
  }
  return out;
}

function isOpaque(rgba: Uint8ClampedArray): boolean {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== 255) return false;
  return true;
}
