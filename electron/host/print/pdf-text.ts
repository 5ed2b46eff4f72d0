// Text in PDF: as outlines, which every print shop can output, or as live text, which can be searched and copied.
import { unitsPerEmOf } from '../../../slides/fonts/font-id.ts';
import type { TextItem } from '../../../slides/scene/scene.ts';
import { shapeRun } from './font-files.ts';
import type { PdfDocument } from './pdf-document.ts';
import { length, matrixOps } from './pdf-operators.ts';

export type Letters = Pick<TextItem, 'font' | 'fontSize' | 'letterSpacing' | 'lines'>;

export function writeOutlines(document: PdfDocument, item: Letters, paint: 'f' | 'S', strokeWidth = 0): void {
  const em = item.fontSize / unitsPerEmOf(item.font);
  const isSpaced = item.letterSpacing !== 0;
  // A long text has few different letters.
  const outlines = new Map<number, string>();
  for (const line of item.lines) {
    // In font units and upside down: coordinates are then small whole numbers.
    document.write(`q ${matrixOps([em, 0, 0, -em, line.x, line.y])}`);
    if (paint === 'S') document.write(`${length(strokeWidth / em)} w 1 j`);
    const run = shapeRun(item.font, line.text, isSpaced);
    let pen = 0;
    run.glyphs.forEach((glyph, index) => {
      const position = run.positions[index];
      if (position === undefined) return;
      const outline = outlines.get(glyph.id) ?? glyphOutline(glyph.path.commands);
      outlines.set(glyph.id, outline);
      // Each letter from its own origin: the same letter is then the same text, which compresses to nearly nothing.
      const origin = matrixOps([1, 0, 0, 1, pen + position.xOffset, position.yOffset]);
      if (outline !== '') document.write(`q ${origin}\n${outline}${paint} Q`);
      pen += position.xAdvance + (position.xAdvance === 0 ? 0 : item.letterSpacing / em);
    });
    document.write('Q');
  }
}

export function writeLiveText(document: PdfDocument, item: TextItem): void {
  const { font, fontSize, letterSpacing } = item;
  for (const { text, x, y } of item.lines) document.text({ text: text.normalize('NFC'), x, y, font, fontSize, letterSpacing });
}

/** A tenth of a font unit is 0.04 mm in letters 40 cm tall; finer digits would only fill the file. */
function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function glyphOutline(commands: readonly { command: string; args: number[] }[]): string {
  const parts: string[] = [];
  let [atX, atY] = [0, 0];
  const add = (operator: string, ...points: number[]): void => {
    parts.push(`${points.map(tenth).join(' ')} ${operator}\n`);
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
  return parts.join('');
}
