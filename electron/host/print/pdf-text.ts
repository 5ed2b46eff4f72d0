// Text in PDF: as outlines, which every print shop can output, or as live text, which can be searched and copied.
import { fontUnitsPerEm } from '../../../slides/fonts/catalog.ts';
import type { TextItem } from '../../../slides/scene/scene.ts';
import { shapeRun } from './font-files.ts';
import type { PdfDocument } from './pdf-document.ts';
import { length, matrixOps } from './pdf-operators.ts';

export function writeOutlines(document: PdfDocument, item: TextItem, paint: 'f' | 'S', strokeWidth = 0): void {
  const em = item.fontSize / fontUnitsPerEm;
  for (const line of item.lines) {
    const outline = lineOutline(item, line.text, item.letterSpacing / em);
    if (outline === '') continue;
    // In font units and upside down: coordinates are then small whole numbers.
    document.write(`q ${matrixOps([em, 0, 0, -em, line.x, line.y])}`);
    if (paint === 'S') document.write(`${length(strokeWidth / em)} w 1 j`);
    document.write(`${outline}${paint} Q`);
  }
}

export function writeLiveText(document: PdfDocument, item: TextItem): void {
  const { font, fontSize, letterSpacing } = item;
  for (const { text, x, y } of item.lines) document.text({ text: text.normalize('NFC'), x, y, font, fontSize, letterSpacing });
}

function lineOutline(item: TextItem, text: string, spacing: number): string {
  const run = shapeRun(item.font, text, item.letterSpacing !== 0);
  const parts: string[] = [];
  let pen = 0;
  run.glyphs.forEach((glyph, index) => {
    const position = run.positions[index];
    if (position === undefined) return;
    appendGlyph(parts, glyph.path.commands, pen + position.xOffset, position.yOffset);
    pen += position.xAdvance + (position.xAdvance === 0 ? 0 : spacing);
  });
  return parts.join('');
}

function appendGlyph(parts: string[], commands: readonly { command: string; args: number[] }[], dx: number, dy: number): void {
  let [atX, atY] = [0, 0];
  const add = (operator: string, ...points: number[]): void => {
    const shifted = points.map((value, index) => length(value + (index % 2 === 0 ? dx : dy)));
    parts.push(`${shifted.join(' ')} ${operator}\n`);
  };
  for (const { command, args } of commands) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = args;
    switch (command) {
      case 'moveTo':
        add('m', x1, y1);
        [atX, atY] = [x1, y1];
        break;
      case 'lineTo':
        add('l', x1, y1);
        [atX, atY] = [x1, y1];
        break;
      case 'quadraticCurveTo':
        // PDF has cubic curves only; raising the degree is exact.
        add(
          'c',
          atX + (2 * (x1 - atX)) / 3,
          atY + (2 * (y1 - atY)) / 3,
          x2 + (2 * (x1 - x2)) / 3,
          y2 + (2 * (y1 - y2)) / 3,
          x2,
          y2,
        );
        [atX, atY] = [x2, y2];
        break;
      case 'bezierCurveTo':
        add('c', x1, y1, x2, y2, x3, y3);
        [atX, atY] = [x3, y3];
        break;
      case 'closePath':
        parts.push('h\n');
        break;
    }
  }
}
