// A design on the sheets of an office printer: a plan of how they go together, then sheet by sheet, all as vectors.
import type { Language } from '../../../../slides/model/settings.ts';
import { planTiles, type Tile, type TilePaper, type TilePlan, tileMarginMm } from '../../../../slides/print/tiles.ts';
import { identity } from '../../../../slides/scene/matrix.ts';
import type { Scene } from '../../../../slides/scene/scene.ts';
import type { Pictures } from '../pictures/read-pictures.ts';
import { rgbColors } from './pdf-colors.ts';
import { createPdfDocument, type PdfDocument } from './pdf-document.ts';
import { type LineStyle, writeLine } from './pdf-line.ts';
import { length, matrixOps, rectangleOps } from './pdf-operators.ts';
import { colorOps } from './pdf-paint.ts';
import { type PdfOptions, paintScene } from './pdf-painter.ts';
import { tileWords } from './tile-words.ts';

const pointsPerMm = 72 / 25.4;
const mmPerPx = 25.4 / 96;

export type TileOptions = Omit<PdfOptions, 'hasMarks' | 'oneTo'> & { paper: TilePaper; language: Language };

/** For “AA12 · sheet 100 of 100”. */
const labelRoomMm = 46;
const clearOfMarkMm = 4;
const label: LineStyle = { font: 'BeVietnamPro-500', sizeMm: 3, color: '#404040' };

/** The first page is the plan; the sheets follow row by row. The same scene and options give the same bytes. */
export function paintTiles(scene: Scene, pictures: Pictures, options: TileOptions): Promise<Uint8Array> {
  const toMm = scene.unit === 'mm' ? 1 : mmPerPx;
  const plan = planTiles(scene.width * toMm, scene.height * toMm, options.paper);
  const [width, height] = [plan.sheet.widthMm * pointsPerMm, plan.sheet.heightMm * pointsPerMm];
  const sheetBox = [0, 0, width, height] as const;
  const geometry = {
    userUnit: 1,
    media: sheetBox,
    trim: sheetBox,
    bleed: sheetBox,
    scale: 1,
    marks: [],
    markWidth: 0,
    note: null,
  };
  const document = createPdfDocument(geometry, options, options.colors ?? rgbColors);
  // Trimmed: what would be cut off has no place on these sheets.
  const trimmed = { ...scene, bleed: 0 };
  const page = { x: 0, y: 0, width: scene.width, height: scene.height };
  const picture = document.form(page, () => paintScene(document, trimmed, pictures, { text: options.text }, identity));
  const draw = (x: number, y: number, mmPerUnit: number): void => {
    document.write(`q ${matrixOps([mmPerUnit, 0, 0, mmPerUnit, x, y])} /${picture} Do Q`);
  };
  paintPlan(document, plan, scene, toMm, options, draw);
  // The same on every sheet, so it stands in the file once.
  const titleRoom = plan.sheet.widthMm - 2 * (tileMarginMm + clearOfMarkMm) - labelRoomMm;
  const titleBox = { x: 0, y: -label.sizeMm * 2, width: titleRoom, height: label.sizeMm * 3 };
  const titleForm = document.form(titleBox, () => writeLine(document, options.title, 0, 0, titleRoom, label));
  plan.tiles.forEach((tile, index) => {
    options.onProgress?.(index / plan.tiles.length);
    document.addPage(width, height);
    paintSheet(document, { plan, tile, index, titleForm, language: options.language }, draw, toMm);
  });
  return document.finish();
}

type Draw = (xMm: number, yMm: number, mmPerUnit: number) => void;

type Sheet = { plan: TilePlan; tile: Tile; index: number; titleForm: string; language: Language };

function paintSheet(document: PdfDocument, { plan, tile, index, titleForm, language }: Sheet, draw: Draw, toMm: number): void {
  const { source, glue } = tile;
  const margin = tileMarginMm;
  document.write(`q ${matrixOps([pointsPerMm, 0, 0, pointsPerMm, 0, 0])}`);
  const window = { x: margin, y: margin, width: source.width, height: source.height };
  document.write(`q ${rectangleOps(window)} W n`);
  draw(margin - source.x, margin - source.y, toMm);
  for (const strip of [glue.right, glue.bottom]) {
    if (strip !== null) hatch(document, { ...strip, x: strip.x - source.x + margin, y: strip.y - source.y + margin });
  }
  document.write('Q');
  cornerMarks(document, window);
  const sheetOf = tileWords[language].sheet(index + 1, plan.tiles.length);
  const baseline = plan.sheet.heightMm - margin / 2 + 1;
  writeLine(document, `${tile.label}  ·  ${sheetOf}`, margin + clearOfMarkMm, baseline, labelRoomMm, label);
  document.write(`q ${matrixOps([1, 0, 0, 1, margin + clearOfMarkMm + labelRoomMm, baseline])} /${titleForm} Do Q`);
  document.write('Q');
}

/** Fine lines over the picture, grey within white, to be seen on any: the next sheet covers them. */
function hatch(document: PdfDocument, { x, y, width, height }: Box): void {
  const step = 3;
  const lines: string[] = [];
  for (let from = -height; from < width; from += step) {
    lines.push(`${length(x + from)} ${length(y + height)} m ${length(x + from + height)} ${length(y)} l`);
  }
  document.write(`q ${rectangleOps({ x, y, width, height })} W n`);
  for (const [color, lineWidth] of [
    ['#ffffff', 0.5],
    ['#606060', 0.2],
  ] as const) {
    document.write(`${colorOps(document, color, 'stroke')} ${lineWidth} w ${lines.join(' ')} S`);
  }
  document.write('Q');
}

type Box = { x: number; y: number; width: number; height: number };

/** Where the picture ends: two short lines at each corner, outside of it. */
function cornerMarks(document: PdfDocument, { x, y, width, height }: Box): void {
  const [near, far] = [1, 5];
  document.write(`q ${colorOps(document, '#000000', 'stroke')} 0.1 w`);
  for (const [cornerX, outX] of [
    [x, -1],
    [x + width, 1],
  ] as const) {
    for (const [cornerY, outY] of [
      [y, -1],
      [y + height, 1],
    ] as const) {
      document.write(
        `${length(cornerX + outX * near)} ${length(cornerY)} m ${length(cornerX + outX * far)} ${length(cornerY)} l S`,
      );
      document.write(
        `${length(cornerX)} ${length(cornerY + outY * near)} m ${length(cornerX)} ${length(cornerY + outY * far)} l S`,
      );
    }
  }
  document.write('Q');
}

function paintPlan(
  document: PdfDocument,
  plan: TilePlan,
  scene: Scene,
  toMm: number,
  { title, language }: TileOptions,
  draw: Draw,
): void {
  const words = tileWords[language];
  const edge = 15;
  const room = plan.sheet.widthMm - 2 * edge;
  const size = { width: scene.width * toMm, height: scene.height * toMm };
  document.write(`q ${matrixOps([pointsPerMm, 0, 0, pointsPerMm, 0, 0])}`);
  writeLine(document, title, edge, edge + 6, room, { font: 'BeVietnamPro-700', sizeMm: 7, color: '#000000' });
  const text: LineStyle = { font: 'BeVietnamPro-400', sizeMm: 4, color: '#202020' };
  const lines = [words.facts(plan, size), ...words.steps];
  lines.forEach((line, index) => {
    writeLine(document, line, edge, edge + 16 + index * 7, room, text);
  });
  const top = edge + 16 + lines.length * 7;
  ruler(document, edge, top, words.ruler, text);
  const map = { top: top + 14, height: plan.sheet.heightMm - top - 14 - edge };
  const scale = Math.min(room / size.width, map.height / size.height);
  const [left, upper] = [edge + (room - size.width * scale) / 2, map.top];
  draw(left, upper, toMm * scale);
  document.write(`q ${colorOps(document, '#ffffff', 'stroke')} 0.5 w`);
  const seams = (): void => {
    for (const { source } of plan.tiles) {
      const box = {
        x: left + source.x * scale,
        y: upper + source.y * scale,
        width: source.width * scale,
        height: source.height * scale,
      };
      document.write(`${rectangleOps(box)} S`);
    }
  };
  // Dark within light: to be seen on any picture.
  seams();
  document.write(`${colorOps(document, '#000000', 'stroke')} 0.2 w`);
  seams();
  document.write('Q');
  for (const { label: name, source } of plan.tiles) {
    const sizeMm = Math.min(4, (source.width * scale) / 3.5, (source.height * scale) / 2.5);
    badge(document, name, left + source.x * scale + 1, upper + source.y * scale + 1, sizeMm);
  }
  document.write('Q');
}

/** The name of a sheet on white, whatever the picture beneath. */
function badge(document: PdfDocument, name: string, x: number, y: number, sizeMm: number): void {
  const width = sizeMm * (0.75 * name.length + 0.5);
  document.write(`q ${colorOps(document, '#ffffff', 'fill')} ${rectangleOps({ x, y, width, height: sizeMm * 1.4 })} f Q`);
  const style: LineStyle = { font: 'BeVietnamPro-700', sizeMm, color: '#000000', align: 'center' };
  writeLine(document, name, x, y + sizeMm * 1.06, width, style);
}

/** Printers scale pages to fit unless told not to: a length to check. */
function ruler(document: PdfDocument, x: number, y: number, words: string, style: LineStyle): void {
  document.write(`q ${colorOps(document, '#000000', 'stroke')} 0.3 w`);
  document.write(`${length(x)} ${length(y)} m ${length(x + 50)} ${length(y)} l S`);
  for (const tick of [0, 10, 20, 30, 40, 50]) {
    document.write(`${length(x + tick)} ${length(y - 1.5)} m ${length(x + tick)} ${length(y + 1.5)} l S`);
  }
  document.write('Q');
  writeLine(document, words, x + 54, y + 1.4, 120, style);
}
