// A letter that the font lacks would be printed as an empty box, so it stops the export and is named.
import { AppError } from '../../../slides/api/errors.ts';
import { missingGlyphs } from '../../../slides/fonts/missing-glyphs.ts';
import type { Scene } from '../../../slides/scene/scene.ts';
import { openFont } from './font-files.ts';

const maxNamed = 20;

/** Throws AppError 'glyph-missing' with the font and the letters. */
export function requireGlyphs(scene: Scene): void {
  const [first] = missingGlyphs(scene, (font) => openFont(font).file);
  if (first === undefined) return;
  const { familyName } = openFont(first.font).shaper;
  throw new AppError('glyph-missing', { font: familyName, characters: first.characters.slice(0, maxNamed).join(' ') });
}
