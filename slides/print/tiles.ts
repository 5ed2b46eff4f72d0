// A large design cut into the sheets of an office printer, which are then glued together. Millimetres, origin top left.

import type { Page } from '../model/design.ts';

export const tilePapers = { A4: { widthMm: 210, heightMm: 297 }, A3: { widthMm: 297, heightMm: 420 } } as const;
export type TilePaper = keyof typeof tilePapers;

/** Office printers leave up to 5 mm white around the picture; a little more holds the sheet's label. */
export const tileMarginMm = 8;
/** Wide enough for a glue stick and for a cut that is not quite straight. */
export const tileOverlapMm = 10;

/** More paper than anyone glues; a slip in the size of a page must not fill the disk. */
export const maxTiles = 1000;

const mmPerPx = 25.4 / 96;

type Box = { x: number; y: number; width: number; height: number };

export type Tile = {
  /** Both from 0. */
  row: number;
  column: number;
  /** Rows are letters and columns numbers: B3 is the third sheet of the second row. */
  label: string;
  /** The part of the design that this sheet shows. */
  source: Box;
  /** Where the next sheet is glued on: at the right and at the lower edge, in the design. Null at the last ones. */
  glue: { right: Box | null; bottom: Box | null };
};

export type TilePlan = {
  paper: TilePaper;
  /** Of the sheet as it lies, turned or not. */
  sheet: { widthMm: number; heightMm: number };
  columns: number;
  rows: number;
  /** Row by row. */
  tiles: readonly Tile[];
};

/** The way with fewer sheets; upright when both ways need as many. Widths and heights are of the trimmed design in mm. */
export function planTiles(widthMm: number, heightMm: number, paper: TilePaper): TilePlan {
  const { widthMm: short, heightMm: long } = tilePapers[paper];
  const upright = planOn(widthMm, heightMm, paper, { widthMm: short, heightMm: long });
  const turned = planOn(widthMm, heightMm, paper, { widthMm: long, heightMm: short });
  return turned.columns * turned.rows < upright.columns * upright.rows ? turned : upright;
}

/** How many sheets a page takes, to be said before anything is printed. */
export function countTiles({ width, height, unit }: Pick<Page, 'width' | 'height' | 'unit'>, paper: TilePaper): number {
  const toMm = unit === 'mm' ? 1 : mmPerPx;
  const { widthMm: short, heightMm: long } = tilePapers[paper];
  const count = (sheetWidth: number, sheetHeight: number): number =>
    countSheets(width * toMm, sheetWidth - 2 * tileMarginMm) * countSheets(height * toMm, sheetHeight - 2 * tileMarginMm);
  return Math.min(count(short, long), count(long, short));
}

function planOn(width: number, height: number, paper: TilePaper, sheet: TilePlan['sheet']): TilePlan {
  const roomX = sheet.widthMm - 2 * tileMarginMm;
  const roomY = sheet.heightMm - 2 * tileMarginMm;
  const columns = countSheets(width, roomX);
  const rows = countSheets(height, roomY);
  const tiles: Tile[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = column * (roomX - tileOverlapMm);
      const y = row * (roomY - tileOverlapMm);
      const source = { x, y, width: Math.min(roomX, width - x), height: Math.min(roomY, height - y) };
      tiles.push({
        row,
        column,
        label: `${letters(row)}${column + 1}`,
        source,
        glue: glueOf(source, column < columns - 1, row < rows - 1),
      });
    }
  }
  return { paper, sheet, columns, rows, tiles };
}

/** Each sheet after the first adds its room less the overlap. */
function countSheets(length: number, room: number): number {
  return Math.max(1, Math.ceil((length - tileOverlapMm) / (room - tileOverlapMm) - 1e-9));
}

function glueOf({ x, y, width, height }: Box, hasRight: boolean, hasBottom: boolean): Tile['glue'] {
  return {
    right: hasRight ? { x: x + width - tileOverlapMm, y, width: tileOverlapMm, height } : null,
    bottom: hasBottom ? { x, y: y + height - tileOverlapMm, width, height: tileOverlapMm } : null,
  };
}

/** A … Z, AA, AB …, as in a spreadsheet. */
function letters(index: number): string {
  const first = Math.floor(index / 26);
  return `${first === 0 ? '' : letters(first - 1)}${String.fromCharCode(65 + (index % 26))}`;
}
