// The picture that the export dialog asks for: its size, and in how many files it can be had.
import type { ExportOptions } from '../../../../slides/api/shapes.ts';
import type { Page } from '../../../../slides/model/design.ts';
import {
  dpiOf,
  fitsOneFile,
  largestInOneFile,
  largestWhere,
  maxPixelsAcross,
  type PictureSize,
  pictureSize,
} from '../../../../slides/print/picture-size.ts';
import { planStrips, stripLimits } from '../../../../slides/print/strips.ts';
import { type WebSize, webSizes } from '../../../../slides/print/web-sizes.ts';

export type PictureFormat = 'png' | 'jpg' | 'webp' | 'svg';
export type PictureChoices = {
  use: WebSize | 'own';
  /** Null while nothing usable stands in its field, or in that of the dots per inch. */
  widthPx: number | null;
  /** As it was typed, while the width follows from it; null once the width was typed. */
  dpi: number | null;
};

/** `largest` is what one file would hold, or all strips together; its dots per inch where the page has a real size. */
export type PictureMaking =
  | { kind: 'unset' }
  | { kind: 'one' }
  | { kind: 'strips'; count: number; isWide: boolean; largest: PictureSize; largestDpi: number | null }
  | { kind: 'too-large'; largest: PictureSize; largestDpi: number | null };

export function firstPictureChoices({ unit, width }: Page): PictureChoices {
  return { use: 'own', widthPx: unit === 'mm' ? 2400 : Math.round(width), dpi: null };
}

/** Null while the size is not settled. */
export function sizeRequest({ use, widthPx }: PictureChoices): { widthPx: number; heightPx?: number } | null {
  if (use !== 'own') return { widthPx: webSizes[use].width, heightPx: webSizes[use].height };
  return widthPx === null ? null : { widthPx };
}

export function pictureMaking(page: Page, format: PictureFormat, choices: PictureChoices): PictureMaking {
  const request = sizeRequest(choices);
  // A drawing of its own size is as large as the page.
  if (format === 'svg') return { kind: 'one' };
  if (request === null) return { kind: 'unset' };
  const size = pictureSize(page, request);
  if (fitsOneFile(size, format)) return { kind: 'one' };
  const limits = stripLimits(format);
  const stripsOf = (wanted: PictureSize) => (wanted.widthPx > maxPixelsAcross ? null : planStrips(wanted, limits));
  const strips = stripsOf(size);
  const largest = strips === null ? largestWhere(size, (smaller) => stripsOf(smaller) !== null) : largestInOneFile(size, format);
  const dpi = dpiOf(page, largest);
  const largestDpi = dpi === null ? null : Math.floor(dpi);
  if (strips === null) return { kind: 'too-large', largest, largestDpi };
  return { kind: 'strips', count: strips.length, isWide: size.widthPx >= size.heightPx, largest, largestDpi };
}

/** Null while the size is not settled, or can be had in no file. `alt` null leaves the words to the host, which composes them as the dialog shows them. */
export function pictureOptions(
  page: Page,
  format: PictureFormat,
  choices: PictureChoices,
  alt: string | null,
): ExportOptions | null {
  const words = alt === null ? {} : { alt };
  if (format === 'svg' && choices.use === 'own') return { format, ...words };
  const { kind } = pictureMaking(page, format, choices);
  if (kind === 'unset' || kind === 'too-large') return null;
  const isInStrips = kind === 'strips';
  return { format, ...sizeRequest(choices), ...(isInStrips ? { isInStrips } : {}), ...words };
}
