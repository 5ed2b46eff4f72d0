// Puts measured lines into the box of their element: em become page units, alignment becomes positions.
import type { FontId } from '../fonts/catalog.ts';
import type { Fill } from '../model/color.ts';
import type { TextElement } from '../model/element.ts';
import { applyMatrix, multiply, scaling, translation } from '../scene/matrix.ts';
import type { Matrix, Path, PathSegment } from '../scene/scene.ts';
import { type BentBlock, type BentLetter, underlinedStretches } from './bend-block.ts';
import type { FitBox } from './fit-lines.ts';
import type { Measure } from './measure.ts';
import type { TextBlock } from './text-block.ts';
import { underlineOf } from './underline.ts';

/** A stretch of one look, shaped as one: `x` is where its pen starts, `y` its baseline. */
export type LaidOutPiece = {
  text: string;
  font: FontId;
  fontSize: number;
  /** In page units, after every letter but the last of a line. */
  letterSpacing: number;
  /** Null for the element's own. */
  fill: Fill | null;
  x: number;
  y: number;
  width: number;
  /** Degrees clockwise about (x, y); other than 0 only on an arc. */
  rotation: number;
};

/** `x`, `y` and `width` of a bent line are those of its first letter and of all of them in a row. */
export type LaidOutLine = { text: string; x: number; y: number; width: number; pieces: LaidOutPiece[] };

export type LineUnderline = { path: Path; fill: Fill | null };

type Place = Pick<TextElement, 'align' | 'verticalAlign'> & { box: FitBox; margin: number };

const acrossShare = { left: 0, center: 0.5, right: 1 };
const downShare = { top: 0, middle: 0.5, bottom: 1 };

export function placeLines(block: TextBlock, size: number, { box, margin, align, verticalAlign }: Place): LaidOutLine[] {
  const slackY = box.height - block.height * size;
  const firstBaseline = margin + slackY * downShare[verticalAlign] - block.top * size;
  return block.lines.map((line, index) => {
    const slackX = box.width - (line.inkRight - line.inkLeft) * size;
    const x = margin + slackX * acrossShare[align] - line.inkLeft * size;
    const y = firstBaseline + (block.baselines[index] ?? 0) * size;
    const pieces = line.spans.map(({ text, style, offset, width }) => ({
      text,
      font: style.font,
      fontSize: size * style.scale,
      letterSpacing: style.letterSpacing * style.scale * size,
      fill: style.fill,
      x: x + offset * size,
      y,
      width: width * size,
      rotation: 0,
    }));
    return { text: pieces.map(({ text }) => text).join(''), x, y, width: line.advance * size, pieces };
  });
}

/** `lines` are the placed lines of the block. */
export function placeUnderlines(
  block: TextBlock,
  lines: readonly LaidOutLine[],
  size: number,
  measure: Measure,
): LineUnderline[] {
  return block.lines.flatMap(({ spans }, index) => {
    const { x, y } = lines[index] ?? { x: 0, y: 0 };
    return underlinedStretches(spans).map(({ from, to, style }) => {
      const { top, thickness } = underlineOf(style, measure);
      const [left, right, upper, lower] = [x + from * size, x + to * size, y + top * size, y + (top + thickness) * size];
      const path: Path = [['M', left, upper], ['L', right, upper], ['L', right, lower], ['L', left, lower], ['Z']];
      return { path, fill: style.fill };
    });
  });
}

export function placeBentLines(
  bent: BentBlock,
  size: number,
  { box, margin, align, verticalAlign }: Place,
): { lines: LaidOutLine[]; underlines: LineUnderline[] } {
  const left = margin + (box.width - (bent.right - bent.left) * size) * acrossShare[align] - bent.left * size;
  const top = margin + (box.height - (bent.bottom - bent.top) * size) * downShare[verticalAlign] - bent.top * size;
  const toBox = multiply(translation(left, top), scaling(size, size));
  const lines = bent.lines.map(({ letters }) => {
    const pieces = letters.map((letter) => placeLetter(letter, size, toBox));
    const [first] = pieces;
    const width = pieces.reduce((sum, piece) => sum + piece.width + piece.letterSpacing, 0);
    return {
      text: pieces.map(({ text }) => text).join(''),
      x: first?.x ?? left,
      y: first?.y ?? top,
      width,
      pieces: pieces.map((piece) => ({ ...piece, letterSpacing: 0 })),
    };
  });
  const underlines = bent.lines.flatMap(({ bands }) =>
    bands.map(({ path, style }) => ({ path: path.map((segment) => placeSegment(segment, toBox)), fill: style.fill })),
  );
  return { lines, underlines };
}

function placeLetter({ text, style, x, y, width, rotation }: BentLetter, size: number, toBox: Matrix): LaidOutPiece {
  const [px, py] = applyMatrix(toBox, x, y);
  return {
    text,
    font: style.font,
    fontSize: size * style.scale,
    letterSpacing: style.letterSpacing * style.scale * size,
    fill: style.fill,
    x: px,
    y: py,
    width: width * size,
    rotation,
  };
}

function placeSegment(segment: PathSegment, matrix: Matrix): PathSegment {
  switch (segment[0]) {
    case 'Z':
      return segment;
    case 'C':
      return [
        'C',
        ...applyMatrix(matrix, segment[1], segment[2]),
        ...applyMatrix(matrix, segment[3], segment[4]),
        ...applyMatrix(matrix, segment[5], segment[6]),
      ];
    default:
      return [segment[0], ...applyMatrix(matrix, segment[1], segment[2])];
  }
}
