// How much drawing a TrueType glyph takes that is put together of others (OpenType 1.9, `glyf`): readers follow every part to its
// end, so that parts within themselves, or doubled at every level, would hold up whoever draws the letter.

/** Where the outline of a glyph starts in the file; null for one without. */
type OutlineAt = (glyph: number) => number | null;

/** Far more than letters with two marks take. */
const maxDepth = 16;
const maxPieces = 1000;
const flags = { words: 0x0001, scale: 0x0008, more: 0x0020, twoScales: 0x0040, matrix: 0x0080 };

/** Throws an Error for a glyph with parts within themselves, too deep, too many, or that are not there. */
export function requireFewPieces(view: DataView, count: number, outlineAt: OutlineAt): void {
  const known = new Map<number, number>();

  function piecesOf(glyph: number, depth: number): number {
    if (depth > maxDepth) throw new Error(`glyph ${glyph} has parts within parts`);
    if (glyph >= count) throw new Error(`there is no glyph ${glyph}`);
    const before = known.get(glyph);
    if (before !== undefined) return before;
    let pieces = 1;
    for (const part of partsOf(view, outlineAt(glyph))) {
      pieces += piecesOf(part, depth + 1);
      if (pieces > maxPieces) throw new Error(`glyph ${glyph} has too many parts`);
    }
    known.set(glyph, pieces);
    return pieces;
  }

  for (let glyph = 0; glyph < count; glyph++) piecesOf(glyph, 0);
}

function* partsOf(view: DataView, start: number | null): Generator<number> {
  if (start === null || view.getInt16(start) >= 0) return;
  for (let at = start + 10; ; ) {
    const flag = view.getUint16(at);
    yield view.getUint16(at + 2);
    if ((flag & flags.more) === 0) return;
    at += 4 + ((flag & flags.words) === 0 ? 2 : 4);
    if ((flag & flags.scale) !== 0) at += 2;
    else if ((flag & flags.twoScales) !== 0) at += 4;
    else if ((flag & flags.matrix) !== 0) at += 8;
  }
}
