// Texts for layout tests, and where their ink falls, taken from the outlines that are drawn.
import { shapeRun } from '../../../electron/host/print/fonts/font-files.ts';
import { createFontkitMeasure } from '../../../electron/host/print/fonts/fontkit-measure.ts';
import type { TextElement, TextRun } from '../../../slides/model/element.ts';
import { applyMatrix } from '../../../slides/scene/matrix.ts';
import { pieceMatrix, unitOf } from '../../../slides/scene/text-pieces.ts';
import type { TextLayout } from '../../../slides/text/layout-text.ts';
import { plainLook } from '../../../slides/text/text-runs.ts';
import { element } from '../../golden/designs.ts';

export const measure = createFontkitMeasure();
export const text = (own: Record<string, unknown>): TextElement => {
  const made = element('text', own);
  if (made.kind !== 'text') throw new Error('not a text');
  return made;
};
export const run = (start: number, end: number, own: Partial<TextRun>): TextRun => ({ ...plainLook, start, end, ...own });
export const red = { kind: 'solid', color: '#ff0000' } as const;
export const stacked = 'ẤẦẨẪẬ ỂỆỖỘ ỰỮ gjpqỵ';

export type Ink = { left: number; top: number; right: number; bottom: number };

/** The ink of each line, glyph by glyph; a turned glyph counts with the corners of its box. */
export function inkOf({ lines }: TextLayout): Ink[] {
  return lines.map(({ pieces }) => {
    const ink = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (const piece of pieces) {
      const unit = unitOf(piece);
      const place = pieceMatrix(piece);
      const shaped = shapeRun(piece.font, piece.text, piece.letterSpacing !== 0);
      let pen = 0;
      shaped.glyphs.forEach((glyph, index) => {
        const { minX, minY, maxX, maxY } = glyph.path.bbox;
        if (glyph.path.commands.length > 0) {
          for (const across of [minX, maxX]) {
            for (const up of [minY, maxY]) {
              const [x, y] = applyMatrix(place, pen + across * unit, -up * unit);
              ink.left = Math.min(ink.left, x);
              ink.right = Math.max(ink.right, x);
              ink.top = Math.min(ink.top, y);
              ink.bottom = Math.max(ink.bottom, y);
            }
          }
        }
        pen += (shaped.positions[index]?.xAdvance ?? 0) * unit + piece.letterSpacing;
      });
    }
    return ink;
  });
}

export const sizesOf = (layout: TextLayout) => layout.lines.map(({ pieces }) => pieces.map(({ fontSize }) => fontSize));
