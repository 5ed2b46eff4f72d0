// What a bright colour is called, by its hue.
import type { Language } from '../model/settings.ts';
import { chromaOf, hueOf } from '../print/color/color-difference.ts';
import { labOf } from '../print/color/srgb-lab.ts';

/** Up to which angle of CIE Lab each name reaches. */
const hues: readonly (readonly [number, Record<Language, string>])[] = [
  [20, { vi: 'hồng', en: 'pink' }],
  [48, { vi: 'đỏ', en: 'red' }],
  [75, { vi: 'cam', en: 'orange' }],
  [108, { vi: 'vàng', en: 'yellow' }],
  [165, { vi: 'xanh lá', en: 'green' }],
  [235, { vi: 'xanh ngọc', en: 'turquoise' }],
  [304, { vi: 'xanh dương', en: 'blue' }],
  [322, { vi: 'tím', en: 'violet' }],
  [360, { vi: 'hồng', en: 'pink' }],
];
const grey: Record<Language, string> = { vi: 'xám', en: 'grey' };
const leastChroma = 10;

/** `color` is `#rrggbb`. */
export function colorWord(color: string, language: Language): string {
  const lab = labOf(color);
  if (chromaOf(lab) < leastChroma) return grey[language];
  return (hues.find(([end]) => hueOf(lab) < end)?.[1] ?? grey)[language];
}
