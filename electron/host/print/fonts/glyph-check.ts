// What stops an export for its fonts: letters that would be printed as empty boxes, and a font that may not go along.
import { AppError } from '../../../../slides/api/errors.ts';
import type { FontCatalogue } from '../../../../slides/fonts/font-catalogue.ts';
import { officeFontFile } from '../../../../slides/fonts/font-id.ts';
import { missingGlyphs } from '../../../../slides/fonts/missing-glyphs.ts';
import type { Scene } from '../../../../slides/scene/scene.ts';
import { textPieces } from '../../../../slides/scene/text-pieces.ts';
import { openFont } from './font-files.ts';

const maxNamed = 20;

/** Throws AppError 'glyph-missing' with the font and the letters. */
export function requireGlyphs(scene: Scene, { labelOf }: Pick<FontCatalogue, 'labelOf'>): void {
  const [first] = missingGlyphs(scene, (font) => openFont(font).file);
  if (first === undefined) return;
  const characters = first.characters.slice(0, maxNamed).join(' ');
  throw new AppError('glyph-missing', { font: labelOf(first.font), characters });
}

/** Live text puts the font's letters into the file. Throws AppError 'font-restricted' for one whose maker forbids it. */
export function requireRights(scene: Scene, { own }: Pick<FontCatalogue, 'own'>): void {
  const texts = scene.items.filter((item) => item.kind === 'text');
  const files = new Set(texts.flatMap((item) => textPieces(item).map(({ font }) => officeFontFile(font))));
  const forbidden = own.find(({ id, embedding }) => embedding === 'restricted' && files.has(id));
  if (forbidden !== undefined) throw new AppError('font-restricted', { font: forbidden.name });
}
