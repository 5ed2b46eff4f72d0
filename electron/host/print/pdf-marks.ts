// Crop marks in the colour "All", which every printing plate shows.
import type { PageGeometry } from '../../../slides/print/page-geometry.ts';
import type { PdfDocument } from './pdf-document.ts';
import { length } from './pdf-operators.ts';

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
