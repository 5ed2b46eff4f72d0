// Pictures in PDF: JPEG files go in as they are; everything else as pixels with its alpha.
import { deflateSync } from 'node:zlib';
import type { Canvas } from '@napi-rs/canvas';
import { placePicture } from '../../../slides/scene/place-picture.ts';
import type { Box } from '../../../slides/scene/resolve-paint.ts';
import type { ImageItem } from '../../../slides/scene/scene.ts';
import { createHostCanvas } from './host-canvas.ts';
import type { PdfDocument } from './pdf-document.ts';
import { length, pathOps, rectangleOps } from './pdf-operators.ts';
import type { Picture } from './read-pictures.ts';

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
    document.jpeg(media.id, picture.bytes, whole);
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

/** Places the canvas' pixels in the box; equal keys share one picture in the file. */
export function writePixels(document: PdfDocument, key: string, box: Box, paint: () => Canvas): void {
  const name = document.resource('XObject', key, () => embed(document, paint()));
  const { x, y, width, height } = box;
  document.write(`q ${length(width)} 0 0 ${length(-height)} ${length(x)} ${length(y + height)} cm /${name} Do Q`);
}

function embed(document: PdfDocument, canvas: Canvas) {
  const { width, height } = canvas;
  const rgba = canvas.getContext('2d').getImageData(0, 0, width, height).data;
  const object = (from: number, count: number, extra: object) =>
    document.object(
      {
        Type: 'XObject',
        Subtype: 'Image',
        Width: width,
        Height: height,
        BitsPerComponent: 8,
        ColorSpace: count === 3 ? 'DeviceRGB' : 'DeviceGray',
        Filter: 'FlateDecode',
        DecodeParms: { Predictor: 12, Colors: count, BitsPerComponent: 8, Columns: width },
        ...extra,
      },
      deflateSync(rows(rgba, width, height, from, count), { level: deflateLevel }),
    );
  return object(0, 3, isOpaque(rgba) ? {} : { SMask: object(3, 1, {}) });
}

/** Channels `from` to `from + count` of each pixel, each row stored as its difference from the row above (PNG's filter 2). */
function rows(rgba: Uint8ClampedArray, width: number, height: number, from: number, count: number): Uint8Array {
  const stride = width * count + 1;
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    out[y * stride] = 2;
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < count; channel++) {
        const at = (y * width + x) * 4 + from + channel;
        const above = y === 0 ? 0 : (rgba[at - width * 4] ?? 0);
        out[y * stride + 1 + x * count + channel] = ((rgba[at] ?? 0) - above) & 255;
      }
    }
  }
  return out;
}

function isOpaque(rgba: Uint8ClampedArray): boolean {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== 255) return false;
  return true;
}
