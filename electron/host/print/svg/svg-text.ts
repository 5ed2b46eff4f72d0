// Letters in SVG: outlines in the item's own space, so that a gradient runs through all of the text.
import { applyMatrix, multiply } from '../../../../slides/scene/matrix.ts';
import type { SceneTextPiece } from '../../../../slides/scene/scene.ts';
import { pieceMatrix, unitOf } from '../../../../slides/scene/text-pieces.ts';
import { shapeRun } from '../fonts/font-files.ts';
import { glyphOutline } from '../fonts/glyph-outline.ts';
import { length } from '../pdf/pdf-operators.ts';

const commands: Record<string, string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** Path data of one piece. */
export function pieceOutline(piece: SceneTextPiece): string {
  const unit = unitOf(piece);
  // Fonts count upwards, the page downwards.
  const matrix = multiply(pieceMatrix(piece), [unit, 0, 0, -unit, 0, 0]);
  const spacing = piece.letterSpacing / unit;
  const run = shapeRun(piece.font, piece.text, spacing !== 0);
  const parts: string[] = [];
  let pen = 0;
  run.glyphs.forEach((glyph, index) => {
    const position = run.positions[index];
    if (position === undefined) return;
    for (const { command, args } of glyphOutline(piece.font, glyph)) {
      const points: string[] = [];
      for (let at = 0; at + 1 < args.length; at += 2) {
        const [x, y] = [args[at] ?? 0, args[at + 1] ?? 0];
        points.push(...applyMatrix(matrix, pen + position.xOffset + x, position.yOffset + y).map(length));
      }
      parts.push(`${commands[command] ?? ''}${points.join(' ')}`);
    }
    pen += position.xAdvance + (position.xAdvance === 0 ? 0 : spacing);
  });
  return parts.join('');
}
