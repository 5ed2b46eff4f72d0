// Letters that the fonts cannot draw: they would be printed as empty boxes. Export refuses them; an editor can show
// them beside their element before that.
import type { ElementId } from '../model/id.ts';
import type { Scene } from '../scene/scene.ts';
import { textPieces } from '../scene/text-pieces.ts';
import type { FontId } from './catalog.ts';
import { type FontCatalogue, shippedCatalogue } from './font-catalogue.ts';
import type { FontFile } from './font-file.ts';

export type MissingGlyphs = { elementId: ElementId | null; font: FontId; characters: string[] };

/** One entry for each text and font that have such letters, each letter once, in the order of the text. */
export function missingGlyphs(
  scene: Pick<Scene, 'items'>,
  fontFile: (font: FontId) => Pick<FontFile, 'hasGlyph'>,
): MissingGlyphs[] {
  return scene.items.flatMap((item) => {
    if (item.kind !== 'text') return [];
    const byFont = new Map<FontId, Set<string>>();
    for (const { text, font } of textPieces(item)) {
      const lacking = lettersLacking(text, fontFile(font));
      if (lacking.length > 0) byFont.set(font, new Set([...(byFont.get(font) ?? []), ...lacking]));
    }
    return [...byFont].map(([font, characters]) => ({ elementId: item.elementId, font, characters: [...characters] }));
  });
}

/** The letters of a text that a font cannot draw, each once, in the order of the text. */
export function lettersLacking(text: string, { hasGlyph }: Pick<FontFile, 'hasGlyph'>): string[] {
  return [...new Set(text)].filter((letter) => isDrawn(letter) && !hasGlyph(letter.codePointAt(0) ?? 0));
}

/** For a person to read: by the name of the family, whatever the weight, and each letter once. */
export function missingByFamily(
  found: readonly MissingGlyphs[],
  { labelOf }: Pick<FontCatalogue, 'labelOf'> = shippedCatalogue,
): { family: string; characters: string[] }[] {
  const byFamily = new Map<string, Set<string>>();
  for (const { font, characters } of found) {
    const family = labelOf(font);
    byFamily.set(family, new Set([...(byFamily.get(family) ?? []), ...characters]));
  }
  return [...byFamily].map(([family, characters]) => ({ family, characters: [...characters] }));
}

/** Spaces, joiners and the selectors that follow an emoji have nothing to draw. */
export function isDrawn(letter: string): boolean {
  return !/\p{White_Space}|\p{Cf}|\p{Default_Ignorable_Code_Point}/u.test(letter);
}
