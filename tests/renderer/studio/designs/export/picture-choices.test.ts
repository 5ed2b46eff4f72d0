// What the export dialog asks the host for, and what it says beforehand of the files that come.
import { describe, expect, it } from 'vitest';
import {
  firstPictureChoices,
  type PictureChoices,
  pictureMaking,
  pictureOptions,
} from '../../../../../renderer/studio/designs/export/picture-choices.ts';

const banner = { width: 6000, height: 800, unit: 'mm', bleed: 50, safeMargin: 80 } as const;
const phuon = { ...banner, width: 800, height: 6000 };
const slide = { width: 1920, height: 1080, unit: 'px', bleed: 0, safeMargin: 0 } as const;
const own = (widthPx: number | null): PictureChoices => ({ use: 'own', widthPx, dpi: null });

describe('the files that come', () => {
  it.each([
    ['a slide is one', slide, 'png', firstPictureChoices(slide), { kind: 'one' }],
    ['a drawing is one, at any size', banner, 'svg', own(360_000), { kind: 'one' }],
    ['a network takes one', banner, 'jpg', { use: 'story', widthPx: 99_999, dpi: null }, { kind: 'one' }],
    ['a long banner is strips', banner, 'png', own(35_433), { kind: 'strips', count: 3, isWide: true, largestDpi: 127 }],
    ['so is an upright one', phuon, 'png', own(4724), { kind: 'strips', count: 3, isWide: false, largestDpi: 127 }],
    ['WebP holds less', banner, 'webp', own(20_000), { kind: 'strips', largest: { widthPx: 16_383, heightPx: 2185 } }],
    ['a screen has no dots per inch', slide, 'png', own(20_000), { kind: 'strips', largestDpi: null }],
    ['nothing is settled while a field is empty', banner, 'png', own(null), { kind: 'unset' }],
    ['a drawing needs no width', banner, 'svg', own(null), { kind: 'one' }],
    ['nor does a network', banner, 'png', { ...own(null), use: 'square' }, { kind: 'one' }],
    [
      'no side is longer than what can be asked for',
      { ...banner, height: 10 },
      'png',
      own(400_000),
      { kind: 'too-large', largest: { widthPx: 360_000, heightPx: 600 } },
    ],
    ['there is an end', banner, 'jpg', own(189_000), { kind: 'too-large', largestDpi: 366 }],
  ] as const)('%s', (_what, page, format, choices, expected) => {
    expect(pictureMaking(page, format, choices)).toMatchObject(expected);
  });
});

describe('what is asked for', () => {
  it('is in strips only where one file could not hold it', () => {
    expect(pictureOptions(banner, 'png', own(2400), 'Tết')).toEqual({ format: 'png', widthPx: 2400, alt: 'Tết' });
    expect(pictureOptions(banner, 'png', own(35_433), '')).toEqual({
      format: 'png',
      widthPx: 35_433,
      isInStrips: true,
      alt: '',
    });
  });

  it('is nothing while the size is not settled, or can be had in no file', () => {
    expect(pictureOptions(banner, 'png', own(null), null)).toBeNull();
    expect(pictureOptions(banner, 'jpg', own(189_000), null)).toBeNull();
  });

  it('is the page’s own size for a drawing, or that of a network; words that nobody wrote are left to the host', () => {
    expect(pictureOptions(banner, 'svg', own(2400), null)).toEqual({ format: 'svg' });
    expect(pictureOptions(banner, 'svg', { ...own(1), use: 'square' }, null)).toEqual({
      format: 'svg',
      widthPx: 1080,
      heightPx: 1080,
    });
  });
});
