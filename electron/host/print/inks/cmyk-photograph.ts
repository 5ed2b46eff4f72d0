// A photograph in the inks of a press: converted and encoded band by band, never finer than a press can show.
import type { Image } from '@napi-rs/canvas';
import type { PdfColors } from '../pdf/pdf-colors.ts';
import type { PdfDocument, PdfReference } from '../pdf/pdf-document.ts';
import { createHostCanvas } from '../pictures/host-canvas.ts';
import { createCmykJpeg } from './cmyk-jpeg.ts';

const quality = 90;
/** More than offset printing resolves; a banner's photograph has far less. */
const maxPixelsPerInch = 300;
/** A multiple of the eight rows that JPEG works on. */
const bandRows = 256;

/** The pixels that are worth keeping of an image which is printed this many inches wide. */
export function printedSize(
  { width, height }: { width: number; height: number },
  widthInches: number,
): { width: number; height: number } {
  const share = Math.min(1, (widthInches * maxPixelsPerInch) / width);
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
}

export function embedPhotograph(
  document: PdfDocument,
  image: Image,
  { width, height }: { width: number; height: number },
  pixels: PdfColors['pixels'],
): PdfReference {
  const jpeg = createCmykJpeg(width, height, quality);
  const scale = height / image.height;
  for (let top = 0; top < height; top += bandRows) {
    const rows = Math.min(bandRows, height - top);
    const { canvas } = createHostCanvas(width, rows);
    const context = canvas.getContext('2d');
    // The whole image behind the band's window: scaling then sees the same neighbours as in one piece.
    context.drawImage(image, 0, 0, image.width, image.height, 0, -top, width, image.height * scale);
    jpeg.push(pixels(context.getImageData(0, 0, width, rows).data).bytes);
  }
  return document.object(
    {
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      BitsPerComponent: 8,
      ColorSpace: 'DeviceCMYK',
      Filter: 'DCTDecode',
      // Four plain channels: nothing to turn back.
      DecodeParms: { ColorTransform: 0 },
    },
    jpeg.finish(),
  );
}
