// Whether a font draws: those who print and those who paint must both be able to open it before it is let in.
import { GlobalFonts } from '@napi-rs/canvas';
import type { FontId } from '../../../../slides/fonts/catalog.ts';
import { vietnameseLetters } from '../../../../slides/fonts/vietnamese-letters.ts';
import { createBoundedShaper } from './bounded-shaper.ts';
import { padded } from './font-files.ts';

/** Throws EndlessFont, or an Error of whatever kind the one of them that cannot open the font throws. */
export function drawOnce(id: FontId, bytes: Uint8Array): void {
  const font = createBoundedShaper(padded(bytes));
  // Also all together, as rules may look at what stands beside a letter.
  for (const letter of ['ABCabc123 fi ffi 1⁄2', ...vietnameseLetters, vietnameseLetters.join('')])
    for (const glyph of font.layout(letter).glyphs) glyph.path.toSVG();
  // As a PDF takes it along.
  const subset = font.createSubset();
  for (const letter of vietnameseLetters) for (const glyph of font.layout(letter).glyphs) subset.includeGlyph(glyph);
  subset.encode();
  if (GlobalFonts.register(Buffer.from(bytes), id) === null) throw new Error('the canvas cannot open it');
}
