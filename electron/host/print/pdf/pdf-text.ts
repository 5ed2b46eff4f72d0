// Text in PDF: as outlines, which every print shop can output, or as live text, which can be searched and copied.
import { multiply } from '../../../../slides/scene/matrix.ts';
import type { SceneTextPiece, TextItem } from '../../../../slides/scene/scene.ts';
import { pieceMatrix, unitOf } from '../../../../slides/scene/text-pieces.ts';
import { shapeRun } from '../fonts/font-files.ts';
import { glyphOutline, type OutlineCommand } from '../fonts/glyph-outline.ts';
import type { PdfDocument } from './pdf-document.ts';
import { length, matrixOps } from './pdf-operators.ts';

export type Letters = Omit<SceneTextPiece, 'fill'>;

export function writeOutlines(document: PdfDocument, pieces: readonly Letters[], paint: 'f' | 'S', strokeWidth = 0): void {
  // A long text has few different letters.
  const known = new Map<string, string>();
  for (const piece of pieces) {
    const unit = unitOf(piece);
    const spacing = piece.letterSpacing / unit;
    // In font units and upside down: coordinates are then small whole numbers.
    document.write(`q ${matrixOps(multiply(pieceMatrix(piece), [unit, 0, 0, -unit, 0, 0]))}`);
    if (paint === 'S') document.write(`${length(strokeWidth / unit)} w 1 j`);
    const run = shapeRun(piece.font, piece.text, spacing !== 0);
    let pen = 0;
    run.glyphs.forEach((glyph, index) => {
      const position = run.positions[index];
      if (position === undefined) return;
      const key = `${piece.font} ${glyph.id}`;
      const outline = known.get(key) ?? outlineOps(glyphOutline(piece.font, glyph));
      known.set(key, outline);
      // Each letter from its own origin: the same letter is then the same text, which compresses to nearly nothing.
      const origin = matrixOps([1, 0, 0, 1, pen + position.xOffset, position.yOffset]);
      if (outline !== '') document.write(`q ${origin}\n${outline}${paint} Q`);
      pen += position.xAdvance + (position.xAdvance === 0 ? 0 : spacing);
    });
    document.write('Q');
  }
}

/**
 * Readers guess words and lines by where letters stand. Where they would guess wrong (letters on an arc, far apart or of
 * several sizes), the line says itself what it reads.
 */
export function writeLiveText(document: PdfDocument, pieces: readonly SceneTextPiece[], spoken: SpokenLines): void {
  for (const piece of pieces) {
    const { font, fontSize, letterSpacing } = piece;
    const line = spoken.firsts.get(piece);
    if (line !== undefined) document.write(`/Span <</ActualText <${utf16(line)}>>> BDC`);
    const text = piece.text.normalize('NFC');
    const endsSpan = spoken.lasts.has(piece);
    if (piece.rotation === 0) {
      document.text({ text, x: piece.x, y: piece.y, font, fontSize, letterSpacing, endsSpan });
    } else {
      document.write(`q ${matrixOps(pieceMatrix(piece))}`);
      document.text({ text, x: 0, y: 0, font, fontSize, letterSpacing, endsSpan });
      document.write('Q');
    }
  }
}

/** What the line reads is kept with its first piece. */
export type SpokenLines = { firsts: ReadonlyMap<SceneTextPiece, string>; lasts: ReadonlySet<SceneTextPiece> };

export function spokenLines({ lines }: TextItem): SpokenLines {
  const firsts = new Map<SceneTextPiece, string>();
  const lasts = new Set<SceneTextPiece>();
  for (const { text, pieces } of lines) {
    const [first] = pieces;
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) continue;
    if (pieces.length === 1 && first.letterSpacing === 0 && first.rotation === 0) continue;
    firsts.set(first, text.normalize('NFC'));
    lasts.add(last);
  }
  return { firsts, lasts };
}

function utf16(text: string): string {
  const units = ['\uFEFF', ...text.split('')].map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
  return units.join('');
}

/** A tenth of a font unit is 0.04 mm in letters 40 cm tall; finer digits would only fill the file. */
function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function outlineOps(commands: readonly OutlineCommand[]): string {
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
