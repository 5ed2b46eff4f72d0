// Font files opened once each, under their ids: the file's own tables, and fontkit for shaping and outlines.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Font, GlyphRun } from 'fontkit';
import { AppError } from '../../../../slides/api/errors.ts';
import type { FontId } from '../../../../slides/fonts/catalog.ts';
import { type FontFile, readFontFile } from '../../../../slides/fonts/font-file.ts';
import { officeFontFile } from '../../../../slides/fonts/font-id.ts';
import { readFontNames } from '../../../../slides/fonts/font-names.ts';
import { fontTables } from '../../../../slides/fonts/font-tables.ts';
import { assetFolder } from '../../asset-folder.ts';
import { createBoundedShaper, EndlessFont } from './bounded-shaper.ts';

type OpenFont = { shaper: Font; file: FontFile };

const opened = new Map<FontId, OpenFont>();
/** Their names say their bytes, so one library's font is never taken for another's. */
const handedIn = new Map<FontId, Buffer>();

export function fontPath(id: FontId): string {
  return path.join(assetFolder(), 'fonts', `${id}.ttf`);
}

/** The bytes of an office's own font, before anything is set in it. */
export function handInFont(id: FontId, bytes: Uint8Array): void {
  handedIn.set(id, Buffer.from(bytes));
}

export function hasFont(id: FontId): boolean {
  return officeFontFile(id) === null || handedIn.has(id);
}

/** All that have been handed in. */
export function handedInFonts(): ReadonlyMap<FontId, Buffer> {
  return handedIn;
}

/**
 * The bytes of a font as fontkit can read them, and pdfkit with it: it looks for the outline of an empty letter too, and where
 * that is the last one of the file it would read beyond its end. Throws for a font that was not handed in.
 */
export function fontBytes(id: FontId): Buffer {
  const bytes = officeFontFile(id) === null ? readFileSync(fontPath(id)) : handedIn.get(id);
  if (bytes === undefined) throw new Error(`the font ${id} was not handed in`);
  return padded(bytes);
}

export function padded(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(16)]);
}

export function openFont(id: FontId): OpenFont {
  const known = opened.get(id);
  if (known !== undefined) return known;
  const bytes = fontBytes(id);
  const font = { shaper: createBoundedShaper(bytes), file: readFontFile(bytes) };
  opened.set(id, font);
  return font;
}

/**
 * Canvases join letters (ffi) unless letters are spaced apart; fontkit is told to do the same. Throws AppError 'font-not-set' where
 * an office's own font has rules that cannot be followed.
 */
export function shapeRun(font: FontId, text: string, isSpaced: boolean): GlyphRun {
  const { shaper } = openFont(font);
  const features = isSpaced ? { liga: false, clig: false } : {};
  try {
    return shaper.layout(text, features);
  } catch (error) {
    if (error instanceof EndlessFont) throw notSet(font, error);
  }
  try {
    // fontkit 2 stumbles over places for marks that a font leaves empty (Anton's ɨ); a composed letter needs none.
    return shaper.layout(text, { ...features, mark: false, mkmk: false });
  } catch (error) {
    throw notSet(font, error);
  }
}

function notSet(font: FontId, cause: unknown): unknown {
  return officeFontFile(font) === null ? cause : new AppError('font-not-set', { font: nameOf(font) }, { cause });
}

/** As the file calls itself. */
function nameOf(font: FontId): string {
  const bytes = fontBytes(font);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return readFontNames(view, fontTables(view).get('name')?.offset ?? 0).family;
}
