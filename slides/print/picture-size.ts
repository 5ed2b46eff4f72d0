// How large a picture of a page is: in pixels, and in real life.

export type PictureSize = { widthPx: number; heightPx: number };
export type RasterFormat = 'png' | 'jpg' | 'webp' | 'gif';

type Sheet = { width: number; height: number; unit: 'mm' | 'px' };
export type SizeRequest = { widthPx?: number | undefined; heightPx?: number | undefined; dpi?: number | undefined };

const mmPerInch = 25.4;
/** Pictures of a design in mm for which no size was asked: enough for a full screen. */
const defaultLongSidePx = 3000;

/** No side is asked to be longer: 30 m at 300 dots per inch. */
export const maxPixelsAcross = 360_000;
/** 120 million pixels take 480 MB while painting. */
const maxPixels = 120e6;
/** Beyond 32,767 px common readers of pictures give up; WebP has 14 bits for a side (RFC 9649, 2.6). */
export const maxSidePx: Readonly<Record<RasterFormat, number>> = { png: 32_767, jpg: 32_767, gif: 32_767, webp: 16_383 };

/** One side that was asked for gives the other by the page's proportions; `dpi` counts where no side was asked for. */
export function pictureSize(page: Sheet, { widthPx, heightPx, dpi }: SizeRequest): PictureSize {
  if (widthPx !== undefined) return { widthPx, heightPx: heightPx ?? pixels((widthPx / page.width) * page.height) };
  if (heightPx !== undefined) return { widthPx: pixels((heightPx / page.height) * page.width), heightPx };
  const scale = pixelsPerUnit(page, dpi);
  return { widthPx: pixels(page.width * scale), heightPx: pixels(page.height * scale) };
}

function pixelsPerUnit({ width, height, unit }: Sheet, dpi: number | undefined): number {
  if (unit === 'px') return 1;
  return dpi === undefined ? defaultLongSidePx / Math.max(width, height) : dpi / mmPerInch;
}

function pixels(length: number): number {
  return Math.max(1, Math.round(length));
}

/** Whether a size has the page's proportions but for the rounding to whole pixels. */
export function hasProportionsOf(page: Pick<Sheet, 'width' | 'height'>, { widthPx, heightPx }: PictureSize): boolean {
  const [scaleX, scaleY] = [widthPx / page.width, heightPx / page.height];
  return Math.abs(page.height * scaleX - heightPx) <= 1 || Math.abs(page.width * scaleY - widthPx) <= 1;
}

/**
 * How many pixels make a metre of the real thing. Null where there is no real size: a page in px has one only on its
 * screen (programs then take the inch they are used to), and a picture for a network is more than the page.
 */
export function pixelsPerMetre(page: Sheet, size: PictureSize): number | null {
  if (page.unit === 'px' || !hasProportionsOf(page, size)) return null;
  // The long side is rounded less.
  return page.width >= page.height ? (size.widthPx / page.width) * 1000 : (size.heightPx / page.height) * 1000;
}

export function dpiOf(page: Sheet, size: PictureSize): number | null {
  const density = pixelsPerMetre(page, size);
  return density === null ? null : (density * mmPerInch) / 1000;
}

export function fitsOneFile({ widthPx, heightPx }: PictureSize, format: RasterFormat): boolean {
  return widthPx * heightPx <= maxPixels && Math.max(widthPx, heightPx) <= maxSidePx[format];
}

/** The largest of the same proportions. */
export function largestInOneFile(size: PictureSize, format: RasterFormat): PictureSize {
  return largestWhere(size, (smaller) => fitsOneFile(smaller, format));
}

/** What was found fits also when it is asked for by one of its sides. `fits` holds for all that is smaller than what it holds for. */
export function largestWhere({ widthPx, heightPx }: PictureSize, fits: (size: PictureSize) => boolean): PictureSize {
  const isWide = widthPx >= heightPx;
  const page = { width: widthPx, height: heightPx, unit: 'px' } as const;
  const sized = (long: number): PictureSize => pictureSize(page, isWide ? { widthPx: long } : { heightPx: long });
  let [fitting, tooLong] = [1, Math.max(widthPx, heightPx) + 1];
  while (tooLong - fitting > 1) {
    const middle = Math.floor((fitting + tooLong) / 2);
    if (fits(sized(middle))) fitting = middle;
    else tooLong = middle;
  }
  return sized(fitting);
}
