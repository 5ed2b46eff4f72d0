// Draws text on a canvas context, piece by piece.
import { unitsPerEmOf } from '../fonts/font-id.ts';
import { canvasPaint } from './canvas-paint.ts';
import type { DrawingContext } from './drawing-context.ts';
import { invert, multiply, scaling } from './matrix.ts';
import type { Path, SceneTextPiece, TextItem } from './scene.ts';
import { paintedParts, pieceMatrix, textPieces, unitOf } from './text-pieces.ts';

/** All outlines first, so that none lies over a neighbour's letter. */
export function paintText(context: DrawingContext, item: TextItem): void {
  context.fontKerning = 'normal';
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  const { stroke } = item;
  if (stroke !== null) {
    context.strokeStyle = stroke.color;
    context.lineJoin = 'round';
    context.lineWidth = stroke.width;
    for (const { path } of item.underlines) {
      tracePath(context, path);
      context.stroke();
    }
    drawPieces(context, textPieces(item), (piece) => {
      context.lineWidth = stroke.width / unitOf(piece);
      context.strokeText(piece.text, 0, 0);
    });
  }
  for (const { fill, pieces, paths } of paintedParts(item)) {
    context.fillStyle = canvasPaint(context, fill);
    for (const path of paths) {
      tracePath(context, path);
      context.fill();
    }
    drawPieces(context, pieces, (piece, toPiece) => {
      if (fill.kind !== 'solid') context.fillStyle = canvasPaint(context, fill, toPiece());
      context.fillText(piece.text, 0, 0);
    });
  }
}

type Draw = (piece: SceneTextPiece, toPiece: () => ReturnType<typeof scaling>) => void;

/** Draws at the font's own units and scaled: no browser then rounds advances to pixels of a small size. */
function drawPieces(context: DrawingContext, pieces: readonly SceneTextPiece[], draw: Draw): void {
  // Setting a font costs more than drawing a letter.
  let [font, spacing] = ['', ''];
  for (const piece of pieces) {
    const unit = unitOf(piece);
    const wanted = `${unitsPerEmOf(piece.font)}px "${piece.font}"`;
    const spaced = `${piece.letterSpacing / unit}px`;
    if (wanted !== font) context.font = wanted;
    if (spaced !== spacing) context.letterSpacing = spaced;
    [font, spacing] = [wanted, spaced];
    const matrix = multiply(pieceMatrix(piece), scaling(unit, unit));
    context.save();
    context.transform(...matrix);
    draw(piece, () => invert(matrix) ?? matrix);
    context.restore();
  }
}

export function tracePath(context: DrawingContext, path: Path): void {
  context.beginPath();
  for (const segment of path) {
    switch (segment[0]) {
      case 'M':
        context.moveTo(segment[1], segment[2]);
        break;
      case 'L':
        context.lineTo(segment[1], segment[2]);
        break;
      case 'C':
        context.bezierCurveTo(segment[1], segment[2], segment[3], segment[4], segment[5], segment[6]);
        break;
      case 'Z':
        context.closePath();
        break;
    }
  }
}
