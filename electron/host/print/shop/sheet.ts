// An A4 sheet of our own words in millimetres: what the proof and the ticket are drawn with.
import { drawableText } from '../../../../slides/fonts/drawable-text.ts';
import { lettersLacking } from '../../../../slides/fonts/missing-glyphs.ts';
import { ticketFont } from '../../../../slides/print/shop/ticket-letters.ts';
import { openFont } from '../fonts/font-files.ts';
import { createFontkitMeasure } from '../fonts/fontkit-measure.ts';
import { rgbColors } from '../pdf/pdf-colors.ts';
import { createPdfDocument, type PdfDocument } from '../pdf/pdf-document.ts';
import { type LineStyle, writeLine } from '../pdf/pdf-line.ts';
import { length, matrixOps, rectangleOps } from '../pdf/pdf-operators.ts';
import { colorOps } from '../pdf/pdf-paint.ts';
import { wrapWords } from './wrap-words.ts';

export const sheet = { widthMm: 210, heightMm: 297, edgeMm: 16 };
export const roomMm = sheet.widthMm - 2 * sheet.edgeMm;

export const styles = {
  title: { font: 'BeVietnamPro-700', sizeMm: 6.4, color: '#1f1b18' },
  label: { font: 'BeVietnamPro-500', sizeMm: 3.2, color: '#6b635c' },
  text: { font: ticketFont, sizeMm: 3.8, color: '#1f1b18' },
  strong: { font: 'BeVietnamPro-600', sizeMm: 3.8, color: '#1f1b18' },
  small: { font: ticketFont, sizeMm: 2.8, color: '#4a443f' },
} as const satisfies Record<string, LineStyle>;

const pointsPerMm = 72 / 25.4;
const measure = createFontkitMeasure();

/** The document is left in millimetres, y downwards; close it with `finishSheet`. */
export function startSheet(title: string, createdAtMs: number): PdfDocument {
  const box = [0, 0, sheet.widthMm * pointsPerMm, sheet.heightMm * pointsPerMm] as const;
  const geometry = { userUnit: 1, media: box, trim: box, bleed: box, scale: 1, marks: [], markWidth: 0, note: null };
  const document = createPdfDocument(geometry, { title, createdAtMs }, rgbColors);
  document.write(`q ${matrixOps([pointsPerMm, 0, 0, pointsPerMm, 0, 0])}`);
  return document;
}

export function finishSheet(document: PdfDocument): Promise<Uint8Array> {
  document.write('Q');
  return document.finish();
}

export function wrapped(text: string, room: number, { font, sizeMm }: LineStyle): string[] {
  return wrapWords(drawableText(text, openFont(font).file), room, (piece) => measure.extent(piece, font).advance * sizeMm);
}

/** Says at the foot what the sign for letters means that this page lacks, and where they can be read; nothing where none is. */
export function noteLetters(document: PdfDocument, texts: readonly string[], note: string): void {
  const lacking = lettersLacking(texts.join(' ').normalize('NFC'), openFont(ticketFont).file);
  if (lacking.length > 0) writeLine(document, note, sheet.edgeMm, sheet.heightMm - 10, roomMm, styles.small);
}

type Place = { x: number; y: number; width: number; height: number };

export function fillBox(document: PdfDocument, box: Place, color: string): void {
  document.write(`q ${colorOps(document, color, 'fill')} ${rectangleOps(box)} f Q`);
}

export function frameBox(document: PdfDocument, box: Place, color: string, widthMm: number, dash = ''): void {
  document.write(`q ${colorOps(document, color, 'stroke')} ${widthMm} w ${dash} ${rectangleOps(box)} S Q`);
}

export function rule(
  document: PdfDocument,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  color = '#cfc8c1',
  widthMm = 0.2,
): void {
  const line = `${length(x1)} ${length(y1)} m ${length(x2)} ${length(y2)} l S`;
  document.write(`q ${colorOps(document, color, 'stroke')} ${widthMm} w ${line} Q`);
}
