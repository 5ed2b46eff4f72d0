// What goes with a picture in strips: the names of the pieces, and how they are joined, in words for the print shop.
import type { Design } from '../model/design.ts';
import type { Language } from '../model/settings.ts';
import { dpiOf, type PictureSize } from './picture-size.ts';
import { lengthText, sizeText } from './shop/describe-job.ts';
import type { Strip } from './strips.ts';

export const joiningName = 'cach-ghep.txt';

const words = {
  vi: {
    whole: 'Cả ảnh',
    pixels: 'điểm ảnh',
    right: 'Ghép từ trái sang phải, mép sát mép: không chồng lên nhau, không chừa khe, không phóng to thu nhỏ.',
    down: 'Ghép từ trên xuống dưới, mép sát mép: không chồng lên nhau, không chừa khe, không phóng to thu nhỏ.',
    fromLeft: 'mép trái ở',
    fromTop: 'mép trên ở',
  },
  en: {
    whole: 'The whole picture',
    pixels: 'pixels',
    right: 'To be joined from left to right, edge to edge: no overlap, no gap, no scaling.',
    down: 'To be joined from top to bottom, edge to edge: no overlap, no gap, no scaling.',
    fromLeft: 'left edge at',
    fromTop: 'top edge at',
  },
} as const;

/** `BangRon_…-1.png` for a zip of the name `BangRon_….zip`; as many digits as keep them in order. */
export function stripNames(zipName: string, count: number, ending: string): string[] {
  const base = zipName.replace(/\.zip$/, '');
  const digits = String(count).length;
  return Array.from({ length: count }, (_, index) => `${base}-${String(index + 1).padStart(digits, '0')}.${ending}`);
}

type Job = {
  design: Pick<Design, 'name' | 'page'>;
  size: PictureSize;
  strips: readonly Strip[];
  names: readonly string[];
};

/** Plain text, with lines that end as Windows' Notepad expects. */
export function joiningNote({ design, size, strips, names }: Job, language: Language): string {
  const own = words[language];
  const { widthPx, heightPx } = size;
  const dpi = dpiOf(design.page, size);
  const isWide = strips.every(({ y }) => y === 0);
  const inPixels = ({ widthPx: width, heightPx: height }: PictureSize): string => `${width} × ${height} ${own.pixels}`;
  const real = dpi === null ? '' : `, ${sizeText(design.page, language)}, ${Math.round(dpi * 10) / 10} dpi`;
  const edge = ({ x, y }: Strip): string => {
    const [px, whole, length] = isWide ? [x, widthPx, design.page.width] : [y, heightPx, design.page.height];
    const place = dpi === null ? `${px} px` : `${px} px = ${lengthText((px / whole) * length, language)}`;
    return `${isWide ? own.fromLeft : own.fromTop} ${place}`;
  };
  const lines = [
    design.name,
    `${own.whole}: ${inPixels(size)}${real}`,
    isWide ? own.right : own.down,
    '',
    ...strips.map((strip, index) => `${names[index] ?? ''}: ${inPixels(strip)}, ${edge(strip)}`),
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
