// Letters that stand inside of a circle lean towards each other at their heads. How far apart they must be set so that none runs
// into the next: nothing on a wide bowl, where they have room enough.
import type { Measure } from './measure.ts';
import type { LetterStyle } from './styled-text.ts';

/** A letter in a straight line; `offset` is where its pen starts, all in em of the element. */
export type LineLetter = { text: string; style: LetterStyle; offset: number; width: number };

/** Neighbours keep this much of clear space at the height of capitals, in em. */
const clear = 0.03;
/** Those that are closer in a straight line, as A and V are, may come closer by so much: it is not seen. */
const unseen = 0.02;
/** Beyond this, letters spaced still further would help no more than they would look like single letters. */
const maxSpread = 0.6;

/**
 * Letter spacing to add to all lines, in em of each letter. `radiiWith` says how large the circle of each line is when letters are
 * set further apart by so much: it grows, and they need less.
 */
export function bowlSpread(
  lines: readonly (readonly LineLetter[])[],
  radiiWith: (spread: number) => readonly number[],
  measure: Measure,
): number {
  const heads = lines.map((letters) => letters.flatMap((letter) => headOf(letter, measure)));
  let spread = 0;
  // Each round asks for less than the one before; the last ones move nothing that could be seen.
  for (let round = 0; round < 12; round++) {
    const radii = radiiWith(spread);
    const lacking = heads.reduce((most, line, index) => Math.max(most, lackOf(line, radii[index] ?? 0, spread)), 0);
    if (lacking < 1e-3) break;
    spread += lacking;
  }
  return Math.min(maxSpread, spread);
}

type Head = { middle: number; left: number; right: number; height: number; scale: number };

function headOf({ text, style, offset, width }: LineLetter, measure: Measure): Head[] {
  const ink = measure.extent(text, style.font, true);
  if (ink.inkRight === ink.inkLeft) return [];
  const { scale } = style;
  // Marks over the capitals are narrower than these.
  const height = Math.max(0, Math.min(-ink.inkTop, measure.metrics(style.font).capHeight)) * scale;
  const [left, right] = [offset + ink.inkLeft * scale, offset + ink.inkRight * scale];
  return [{ middle: offset + width / 2, left, right, height, scale }];
}

/** The most that two neighbours lack, in em of the first one; 0 when all have room. */
function lackOf(heads: readonly Head[], radius: number, spread: number): number {
  // A head at the centre of its circle has no direction to lean to.
  const reachOf = ({ height }: Head): number => Math.max(0.1, radius - height);
  let most = 0;
  for (const [index, one] of heads.entries()) {
    const other = heads[index + 1];
    if (other === undefined) break;
    const apart = (other.middle - one.middle + spread * one.scale) / radius;
    const ends = Math.atan2(one.right - one.middle, reachOf(one)) + Math.atan2(other.middle - other.left, reachOf(other));
    const wanted = Math.min(clear, other.left - one.right - unseen);
    most = Math.max(most, (wanted - (apart - ends) * Math.min(reachOf(one), reachOf(other))) / one.scale);
  }
  return most;
}
