// One line of our own words in a PDF, as outlines, for plans, proofs and marks: cut short with “…” where there is no room.
import type { FontId } from '../../../../slides/fonts/catalog.ts';
import { drawableText } from '../../../../slides/fonts/drawable-text.ts';
import { openFont } from '../fonts/font-files.ts';
import { createFontkitMeasure } from '../fonts/fontkit-measure.ts';
import type { PdfDocument } from './pdf-document.ts';
import { colorOps } from './pdf-paint.ts';
import { writeOutlines } from './pdf-text.ts';

export type LineStyle = { font: FontId; sizeMm: number; color: string; align?: 'left' | 'center' };

const measure = createFontkitMeasure();

/** The current space must be in millimetres. `y` is the baseline, `room` the width that the line may take. */
export function writeLine(document: PdfDocument, text: string, x: number, y: number, room: number, style: LineStyle): void {
  const { font, sizeMm, color, align = 'left' } = style;
  const widthOf = (piece: string): number => measure.extent(piece, font).advance * sizeMm;
  const fitted = shorten(drawableText(text, openFont(font).file).replace(/\s+/g, ' '), room, widthOf);
  const width = widthOf(fitted);
  const start = align === 'center' ? x + (room - width) / 2 : x;
  document.write(`q ${colorOps(document, color, 'fill')}`);
  const piece = { text: fitted, font, fontSize: sizeMm, letterSpacing: 0, x: start, y, width, rotation: 0 };
  writeOutlines(document, [piece], 'f');
  document.write('Q');
}

function shorten(text: string, room: number, widthOf: (piece: string) => number): string {
  if (widthOf(text) <= room) return text;
  const letters = [...text];
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (widthOf(`${letters.slice(0, middle).join('').trimEnd()}…`) <= room) fits = middle;
    else tooLong = middle;
  }
  return `${letters.slice(0, fits).join('').trimEnd()}…`;
}
