// Words of people on pages of our own, whose one font is chosen beforehand: letters that it lacks would vanish without a word.
import type { FontFile } from './font-file.ts';
import { isDrawn } from './missing-glyphs.ts';

type Has = Pick<FontFile, 'hasGlyph'>;

/** Stands for one letter, or several in a row, that cannot be drawn. */
export const missingSign = '[?]';

/** Composed, and without what draws nothing. Given its own result, it gives the same again. */
export function drawableText(text: string, { hasGlyph }: Has): string {
  let drawable = '';
  let isGap = false;
  for (const letter of text.normalize('NFC')) {
    const isSpace = /\p{White_Space}/u.test(letter);
    const isThere = isSpace || hasGlyph(letter.codePointAt(0) ?? 0);
    // What joins and selects belongs to the letters beside it.
    if (!isThere && !isDrawn(letter)) continue;
    if (isThere) drawable += letter;
    else if (!isGap) drawable += missingSign;
    isGap = !isThere;
  }
  return drawable;
}
