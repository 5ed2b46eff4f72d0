// What all painters ask of the text of a scene: its pieces, and where each of them stands.
import { unitsPerEmOf } from '../fonts/font-id.ts';
import { multiply, rotation, translation } from './matrix.ts';
import type { Matrix, Path, ScenePaint, SceneTextPiece, TextItem } from './scene.ts';

export function textPieces({ lines }: Pick<TextItem, 'lines'>): readonly SceneTextPiece[] {
  return lines.flatMap(({ pieces }) => pieces);
}

/** From the piece's own place (pen at the origin, y down, in page units) to the item's space. */
export function pieceMatrix({ x, y, rotation: turn }: Pick<SceneTextPiece, 'x' | 'y' | 'rotation'>): Matrix {
  return turn === 0 ? translation(x, y) : multiply(translation(x, y), rotation(turn));
}

/** Page units in one font unit. */
export function unitOf({ font, fontSize }: Pick<SceneTextPiece, 'font' | 'fontSize'>): number {
  return fontSize / unitsPerEmOf(font);
}

/** What is filled with one paint after another, in the order of the text; underlines lie under the letters. */
export function paintedParts(item: TextItem): { fill: ScenePaint; pieces: SceneTextPiece[]; paths: Path[] }[] {
  const parts: { fill: ScenePaint; pieces: SceneTextPiece[]; paths: Path[] }[] = [];
  const partOf = (fill: ScenePaint) => {
    const last = parts.at(-1);
    if (last?.fill === fill) return last;
    const part = { fill, pieces: [], paths: [] };
    parts.push(part);
    return part;
  };
  for (const { path, fill } of item.underlines) partOf(fill).paths.push(path);
  for (const piece of textPieces(item)) partOf(piece.fill).pieces.push(piece);
  return parts;
}

/** Whether letters may lie over each other or over an underline: pieces of one line, or letters that are turned. */
export function hasTouchingPieces({ lines, underlines }: TextItem): boolean {
  return underlines.length > 0 || lines.some(({ pieces }) => pieces.length > 1);
}
