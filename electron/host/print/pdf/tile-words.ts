// What stands on the sheets of an office printer, for the person who glues them together.
import type { Language } from '../../../../slides/model/settings.ts';
import type { TilePlan } from '../../../../slides/print/tiles.ts';

type Size = { width: number; height: number };
type TileWords = {
  facts(plan: TilePlan, size: Size): string;
  steps: readonly string[];
  ruler: string;
  sheet(number: number, count: number): string;
};

const sizeText = ({ width, height }: Size): string => `${Math.round(width)} × ${Math.round(height)} mm`;

export const tileWords: Record<Language, TileWords> = {
  vi: {
    facts: ({ paper, tiles, columns, rows }, size) =>
      `${sizeText(size)}  ·  ${tiles.length} tờ ${paper}: ${rows} hàng × ${columns} cột`,
    steps: [
      '1. In ở cỡ thật (100 %), không chọn “vừa khổ giấy”.',
      '2. Cắt mép trái và mép trên của mỗi tờ theo dấu góc.',
      '3. Phết keo lên dải gạch chéo, đặt tờ kế tiếp lên trên: A1, A2, A3 …',
    ],
    ruler: 'Đo thử: vạch này dài đúng 50 mm.',
    sheet: (number, count) => `tờ ${number}/${count}`,
  },
  en: {
    facts: ({ paper, tiles, columns, rows }, size) =>
      `${sizeText(size)}  ·  ${tiles.length} sheets of ${paper}: ${rows} rows × ${columns} columns`,
    steps: [
      '1. Print at true size (100 %), not “fit to page”.',
      '2. Cut the left and the upper edge of each sheet at its corner marks.',
      '3. Put glue on the hatched strip and lay the next sheet over it: A1, A2, A3 …',
    ],
    ruler: 'Check: this line is exactly 50 mm long.',
    sheet: (number, count) => `sheet ${number} of ${count}`,
  },
};
