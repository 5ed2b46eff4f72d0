// Reads what measuring needs from a font file: the ink box and advance of each letter, and the font's own metrics.
// Browsers round ink boxes outwards to a raster of their own; the file has the exact integers, the same for everyone.
import type { FontMetrics } from '../text/measure.ts';
import { type OutlinePen, runGlyphProgram } from './cff-outline.ts';
import { readCffTable } from './cff-table.ts';
import { type FontTable, fontTables } from './font-tables.ts';
import { createBoxPen, type InkBox } from './outline-box.ts';

/** In font units; y grows upwards, as in the file. */
export type GlyphBox = { advance: number; xMin: number; yMin: number; xMax: number; yMax: number; hasInk: boolean };

export type FontFile = {
  unitsPerEm: number;
  metrics: FontMetrics;
  hasGlyph(codePoint: number): boolean;
  glyph(codePoint: number): GlyphBox;
  /** Draws a glyph, by its index, that has PostScript outlines, and says in how many steps; null for a font of TrueType. */
  outline: Outline | null;
};

type Outline = (glyph: number, pen: OutlinePen) => number;
/** Null for a glyph without ink. */
type BoxOf = (glyph: number) => InkBox | null;

/** Throws when the bytes are not a font with the tables that all shipped fonts have, or outlines of PostScript instead. */
export function readFontFile(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = fontTables(view);
  const at = (tag: string): number => {
    const table = tables.get(tag);
    if (table === undefined) throw new Error(`the font has no ${tag} table`);
    return table.offset;
  };
  const unitsPerEm = view.getUint16(at('head') + 18);
  const longMetrics = view.getUint16(at('hhea') + 34);
  const glyphOf = readCharacterMap(view, at('cmap'));
  const postScript = tables.get('CFF ');
  const outline = postScript === undefined ? null : postScriptOutlines(bytes, postScript, unitsPerEm);
  const inkOf = outline === null ? trueTypeBoxes(view, at) : boxesOf(outline);
  const boxes = new Map<number, GlyphBox>();

  function readBox(glyph: number): GlyphBox {
    const advance = view.getUint16(at('hmtx') + Math.min(glyph, longMetrics - 1) * 4);
    const box = inkOf(glyph);
    return box === null ? { advance, xMin: 0, yMin: 0, xMax: 0, yMax: 0, hasInk: false } : { advance, ...box, hasInk: true };
  }

  function glyph(codePoint: number): GlyphBox {
    const index = glyphOf(codePoint);
    const known = boxes.get(index);
    if (known !== undefined) return known;
    const box = readBox(index);
    boxes.set(index, box);
    return box;
  }

  return {
    unitsPerEm,
    metrics: {
      ascent: view.getInt16(at('hhea') + 4) / unitsPerEm,
      descent: -view.getInt16(at('hhea') + 6) / unitsPerEm,
      capHeight: glyph(0x48).yMax / unitsPerEm,
    },
    hasGlyph: (codePoint) => glyphOf(codePoint) !== 0,
    glyph,
    outline,
  };
}

function trueTypeBoxes(view: DataView, at: (tag: string) => number): BoxOf {
  const hasLongOffsets = view.getInt16(at('head') + 50) === 1;
  const start = (glyph: number): number =>
    hasLongOffsets ? view.getUint32(at('loca') + glyph * 4) : view.getUint16(at('loca') + glyph * 2) * 2;
  return (glyph) => {
    const from = start(glyph);
    if (from === start(glyph + 1)) return null;
    const [xMin, yMin, xMax, yMax] = [2, 4, 6, 8].map((field) => view.getInt16(at('glyf') + from + field)) as Four;
    return { xMin, yMin, xMax, yMax };
  };
}

function postScriptOutlines(bytes: Uint8Array, { offset, length }: FontTable, unitsPerEm: number): Outline {
  const table = readCffTable(bytes.subarray(offset, offset + length), unitsPerEm);
  return (glyph, pen) => {
    const code = table.glyphs[glyph];
    if (code === undefined) throw new RangeError(`there is no glyph ${glyph}`);
    const { globalSubroutines } = table;
    return runGlyphProgram({ code, globalSubroutines, subroutines: table.subroutinesOf(glyph) }, pen);
  };
}

function boxesOf(outline: Outline): BoxOf {
  return (glyph) => {
    const pen = createBoxPen();
    outline(glyph, pen);
    return pen.box();
  };
}

type Four = [number, number, number, number];

/** Twice over all of Unicode; tables that say the same over and over could take for ever. */
const maxMapped = 2 * 0x110000;

/** Code point → glyph index, 0 where the font has none. Throws for more than Unicode has room for. Understands the two formats that Unicode fonts use (4 and 12). */
function readCharacterMap(view: DataView, cmap: number): (codePoint: number) => number {
  const glyphs = new Map<number, number>();
  let mapped = 0;
  const count = view.getUint16(cmap + 2);
  const take = (first: number, last: number): void => {
    mapped += Math.max(0, last - first + 1);
    if (last > 0x10ffff || mapped > maxMapped) throw new Error('more characters than there are');
  };
  for (let index = 0; index < count; index++) {
    const record = cmap + 4 + index * 8;
    const platform = view.getUint16(record);
    const encoding = view.getUint16(record + 2);
    const isUnicode = platform === 0 ? encoding !== 5 : platform === 3 && (encoding === 1 || encoding === 10);
    if (!isUnicode) continue;
    const table = cmap + view.getUint32(record + 4);
    const format = view.getUint16(table);
    if (format === 4) readSegments(view, table, glyphs, take);
    else if (format === 12) readGroups(view, table, glyphs, take);
  }
  return (codePoint) => glyphs.get(codePoint) ?? 0;
}

/** Hears of each stretch of characters before it is read. */
type Take = (first: number, last: number) => void;

function readSegments(view: DataView, table: number, glyphs: Map<number, number>, take: Take): void {
  const size = view.getUint16(table + 6);
  const [ends, starts] = [table + 14, table + 16 + size];
  for (let segment = 0; segment < size; segment += 2) {
    const first = view.getUint16(starts + segment);
    const last = view.getUint16(ends + segment);
    const delta = view.getInt16(starts + size + segment);
    take(first, last);
    const rangeAt = starts + 2 * size + segment;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = range === 0 ? code : view.getUint16(rangeAt + range + (code - first) * 2);
      if (range !== 0 && listed === 0) continue;
      const glyph = (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readGroups(view: DataView, table: number, glyphs: Map<number, number>, take: Take): void {
  const count = view.getUint32(table + 12);
  for (let index = 0; index < count; index++) {
    const group = table + 16 + index * 12;
    const first = view.getUint32(group);
    const last = view.getUint32(group + 4);
    take(first, last);
    for (let code = first; code <= last; code++) glyphs.set(code, view.getUint32(group + 8) + code - first);
  }
}
