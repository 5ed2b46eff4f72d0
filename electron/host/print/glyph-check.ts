// A letter that the font lacks would be printed as an empty box, so it stops the export and is named.
import { AppError } from '../../../slides/api/errors.ts';
import type { Scene } from '../../../slides/scene/scene.ts';
import { openFont } from './font-files.ts';

const maxNamed = 20;

/** Throws AppError 'glyph-missing' with the font and the letters. */
export function requireGlyphs(scene: Scene): void {
  for (const item of scene.items) {
    if (item.kind !== 'text') continue;
    const { file, shaper } = openFont(item.font);
    const missing = new Set<string>();
    for (const { text } of item.lines) {
      for (const letter of text) {
        const isVisible = !/\p{White_Space}|\p{Cf}/u.test(letter);
        if (isVisible && !file.hasGlyph(letter.codePointAt(0) ?? 0)) missing.add(letter);
      }
    }
    if (missing.size > 0) {
      throw new AppError('glyph-missing', { font: shaper.familyName, characters: [...missing].slice(0, maxNamed).join(' ') });
    }
  }
}
