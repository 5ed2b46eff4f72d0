// How a PDF says a colour: as light (RGB) for screens and most large-format shops, or as inks (CMYK, spot) for the press.
import type { InkRecipes } from '../../../../slides/print/color/ink-recipes.ts';
import type { PictureInks } from '../../../../slides/print/color/picture-inks.ts';
import { number } from './pdf-operators.ts';

export type PdfColors = {
  space: 'DeviceRGB' | 'DeviceCMYK';
  /** The channels of `#rrggbb` in that space, each 0 to 1. */
  channels(color: string): readonly number[];
  /** The name of the spot ink that prints this colour; null where it is mixed from the channels. */
  spot(color: string): string | null;
  /** The pixels of a picture in that space, from 8-bit RGBA; alpha is not looked at. */
  pixels(rgba: Uint8ClampedArray): { bytes: Uint8Array; channels: 3 | 4 };
};

export const rgbColors: PdfColors = {
  space: 'DeviceRGB',
  channels(color) {
    const value = Number.parseInt(color.slice(1), 16);
    return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
  },
  spot: () => null,
  pixels(rgba) {
    const bytes = new Uint8Array((rgba.length / 4) * 3);
    for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
      bytes[to] = rgba[from] ?? 0;
      bytes[to + 1] = rgba[from + 1] ?? 0;
      bytes[to + 2] = rgba[from + 2] ?? 0;
    }
    return { bytes, channels: 3 };
  },
};

export function inkColors(recipes: InkRecipes, pictureInks: PictureInks): PdfColors {
  return {
    space: 'DeviceCMYK',
    channels: (color) => recipes(color).cmyk,
    spot: (color) => recipes(color).spot,
    pixels: (rgba) => ({ bytes: pictureInks(rgba), channels: 4 }),
  };
}

/** The operator that sets a plain colour of the device. */
export function deviceOps({ space, channels }: PdfColors, color: string, use: 'fill' | 'stroke'): string {
  const operator = space === 'DeviceRGB' ? { fill: 'rg', stroke: 'RG' } : { fill: 'k', stroke: 'K' };
  return `${channels(color).map(number).join(' ')} ${operator[use]}`;
}
