// The shipped fonts, opened once each: the file's own tables, and fontkit for shaping and outlines.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fontkit from 'fontkit';
import type { FontId } from '../../../slides/fonts/catalog.ts';
import { type FontFile, readFontFile } from '../../../slides/fonts/font-file.ts';
import { assetFolder } from '../asset-folder.ts';

type OpenFont = { shaper: fontkit.Font; file: FontFile };

const opened = new Map<FontId, OpenFont>();

export function fontPath(id: FontId): string {
  return path.join(assetFolder(), 'fonts', `${id}.ttf`);
}

export function openFont(id: FontId): OpenFont {
  const known = opened.get(id);
  if (known !== undefined) return known;
  const bytes = readFileSync(fontPath(id));
  const shaper = fontkit.create(bytes);
  if (!('layout' in shaper)) throw new Error(`${id} is a collection, not one font`);
  const font = { shaper, file: readFontFile(bytes) };
  opened.set(id, font);
  return font;
}

/** Canvases join letters (ffi) unless letters are spaced apart; fontkit is told to do the same. */
export function shapeRun(font: FontId, text: string, isSpaced: boolean): fontkit.GlyphRun {
  return openFont(font).shaper.layout(text, isSpaced ? { liga: false, clig: false } : undefined);
}
