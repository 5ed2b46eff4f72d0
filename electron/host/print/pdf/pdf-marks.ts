// What stands around the trim: crop marks in the colour "All", which every printing plate shows, and the note of the scale.
import type { PageGeometry } from '../../../../slides/print/page-geometry.ts';
import type { PdfDocument } from './pdf-document.ts';
import { length } from './pdf-operators.ts';
import { colorOps } from './pdf-paint.ts';
import { writeOutlines } from './pdf-text.ts';

/** For the person at the printer, who reads Vietnamese whatever language the office's own Pano speaks. */
const noteText = 'TỶ LỆ 1:10';
const noteFont = 'BarlowCondensed-700';

export function writeMarks(document: PdfDocument, { marks, markWidth }: PageGeometry): void {
  if (marks.length === 0) return;
  const tint = { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 1, 1, 1], N: 1 };
  const space = document.resource('ColorSpace', 'registration', () =>
    document.object(['Separation', 'All', 'DeviceCMYK', document.object(tint)]),
  );
  document.write(`q /${space} CS 1 SCN ${length(markWidth)} w`);
  for (const { x1, y1, x2, y2 } of marks) document.write(`${length(x1)} ${length(y1)} m ${length(x2)} ${length(y2)} l S`);
  document.write('Q');
}

/** Says that the page must be enlarged; always outlines, so that it is never found among the live text of the design. */
export function writeNote(document: PdfDocument, { note }: PageGeometry): void {
  if (note === null) return;
  const { x, y, fontSize } = note;
  document.write(`q ${colorOps(document, '#000000', 'fill')}`);
  writeOutlines(document, [{ text: noteText, x, y, width: 0, rotation: 0, font: noteFont, fontSize, letterSpacing: 0 }], 'f');
  document.write('Q');
}
