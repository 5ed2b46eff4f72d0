// Looks into a font file that somebody brings: whether it can be used at all, and what there is to know of it.
import { AppError } from '../api/errors.ts';
import type { OfficeFont } from '../model/office-font.ts';
import { requireFewPieces } from './composed-glyphs.ts';
import { type FontFile, readFontFile } from './font-file.ts';
import { readFontNames } from './font-names.ts';
import { fontTables } from './font-tables.ts';
import { ForeignOutlines } from './foreign-outlines.ts';
import { createBoxPen } from './outline-box.ts';
import { vietnameseLetters } from './vietnamese-letters.ts';

export type FontFacts = Omit<OfficeFont, 'id' | 'name' | 'byteLength' | 'createdAtMs'>;

/** Some of the largest fonts there are; a Latin one has a fifth of a megabyte. */
const maxMegabytes = 20;
const needed = ['head', 'hhea', 'hmtx', 'maxp', 'cmap', 'name', 'OS/2'];
/** Of TrueType and of PostScript; one of the two, whole. */
const outlines = { trueType: ['loca', 'glyf'], postScript: ['CFF '] };
const signatures: Readonly<Record<string, 'font' | 'font-collection' | 'font-web'>> = {
  '\0\x01\0\0': 'font',
  true: 'font',
  ttcf: 'font-collection',
  wOFF: 'font-web',
  wOF2: 'font-web',
  OTTO: 'font',
};

/**
 * Throws AppError 'file-too-large', 'font-broken', 'font-collection', 'font-web', 'font-variable', or 'font-postscript' for
 * PostScript outlines of a kind that not every painter draws alike.
 * A font without Vietnamese letters is told in `missing` and is no failure: it may be wanted for numbers.
 */
export function inspectFont(fileName: string, bytes: Uint8Array): FontFacts {
  const sizeMb = Math.ceil(bytes.length / 2 ** 20);
  if (sizeMb > maxMegabytes) throw new AppError('file-too-large', { file: fileName, size: sizeMb, limit: maxMegabytes });
  const signature = String.fromCharCode(...bytes.subarray(0, 4));
  const kind = Object.hasOwn(signatures, signature) ? signatures[signature] : undefined;
  if (kind === undefined) throw new AppError('font-broken', { file: fileName });
  if (kind !== 'font') throw new AppError(kind, { file: fileName });
  try {
    return readFacts(fileName, bytes);
  } catch (error) {
    // What lies outside of the file is read as a RangeError; a table that is not there as an Error.
    if (error instanceof AppError) throw error;
    const code = error instanceof ForeignOutlines ? 'font-postscript' : 'font-broken';
    throw new AppError(code, { file: fileName }, { cause: error });
  }
}

function readFacts(fileName: string, bytes: Uint8Array): FontFacts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = fontTables(view);
  const at = (tag: string): number => tables.get(tag)?.offset ?? 0;
  const isCut = [...tables.values()].some(({ offset, length }) => offset + length > bytes.length);
  if (tables.has('fvar')) throw new AppError('font-variable', { file: fileName });
  // Its outlines are those that its first bytes promise: a reader that goes by these would find others.
  const isPostScript = view.getUint8(0) === 0x4f;
  if (isPostScript && tables.has('CFF2')) throw new ForeignOutlines('CFF2');
  const wanted = [...needed, ...(isPostScript ? outlines.postScript : outlines.trueType)];
  const others = isPostScript ? outlines.trueType : outlines.postScript;
  if (isCut || wanted.some((tag) => !tables.has(tag)) || others.some((tag) => tables.has(tag))) {
    throw new AppError('font-broken', { file: fileName });
  }
  const file = readFontFile(bytes);
  const { family, style, license, maker } = readFontNames(view, at('name'));
  // The very smallest and largest are what OpenType allows and what a browser still draws without rounding.
  if (file.unitsPerEm < 16 || file.unitsPerEm > 8192 || family === '') throw new AppError('font-broken', { file: fileName });
  if (file.outline === null) readEveryGlyph(view, tables, file.unitsPerEm);
  else runEveryGlyph(view.getUint16(at('maxp') + 4), file.outline, file.unitsPerEm);
  const selection = view.getUint16(at('OS/2') + 62);
  const isItalic = (selection & 1) === 1 || /italic|oblique|nghiêng/i.test(style);
  const isBold = (selection & 0x20) !== 0 || /\bbold\b/i.test(style);
  const listed = view.getUint16(at('OS/2') + 4);
  // Files of the nineties count from 1 to 9; many Vietnamised ones say 400 for a bold that their style names.
  const weight = Math.min(1000, Math.max(1, listed <= 9 ? listed * 100 : listed));
  return {
    // Designs have no italics of their own: the slanted files are a family beside the upright ones.
    family: `${family.slice(0, 90)}${isItalic && !/italic|oblique|nghiêng/i.test(family) ? ' Italic' : ''}`,
    weight: isBold && weight < 600 ? 700 : weight,
    isItalic,
    unitsPerEm: file.unitsPerEm,
    missing: missingLetters(file),
    embedding: embeddingOf(view.getUint16(at('OS/2') + 8)),
    license: [maker, license]
      .filter((part) => part !== '')
      .join('. ')
      .slice(0, 2000),
  };
}

function missingLetters(file: FontFile): string[] {
  return vietnameseLetters.filter((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return !file.hasGlyph(code) || !file.glyph(code).hasInk;
  });
}

/** The lowest four bits of fsType; when several are set the least restrictive one counts. */
function embeddingOf(bits: number): OfficeFont['embedding'] {
  if ((bits & 8) !== 0) return 'editable';
  if ((bits & 4) !== 0) return 'preview';
  return (bits & 2) !== 0 ? 'restricted' : 'installable';
}

/** A font of 60,000 Chinese characters takes some four million; more would hold up the host. */
const maxSteps = 20_000_000;

/** Every program must run to its end, and no letter be larger than any letter is. Throws an Error otherwise. */
function runEveryGlyph(count: number, outline: NonNullable<FontFile['outline']>, unitsPerEm: number): void {
  let steps = 0;
  for (let glyph = 0; glyph < count; glyph++) {
    const pen = createBoxPen();
    steps += outline(glyph, pen);
    if (steps > maxSteps) throw new Error('it would take too long to draw');
    const box = pen.box();
    const largest = box === null ? 0 : Math.max(-box.xMin, -box.yMin, box.xMax, box.yMax);
    if (!(largest <= unitsPerEm * 16)) throw new Error(`glyph ${glyph} is larger than letters are`);
  }
}

/** Every outline must lie inside of its table, and no letter be larger or of more pieces than any letter is. Throws an Error otherwise. */
function readEveryGlyph(view: DataView, tables: ReturnType<typeof fontTables>, unitsPerEm: number): void {
  const table = (tag: string) => tables.get(tag) ?? { offset: 0, length: 0 };
  const [loca, glyf] = [table('loca'), table('glyf')];
  const isLong = view.getInt16(table('head').offset + 50) === 1;
  const count = view.getUint16(table('maxp').offset + 4);
  if (count === 0 || (count + 1) * (isLong ? 4 : 2) > loca.length) throw new Error('the glyphs are not all listed');
  const start = (glyph: number): number =>
    isLong ? view.getUint32(loca.offset + glyph * 4) : view.getUint16(loca.offset + glyph * 2) * 2;
  for (let glyph = 0; glyph < count; glyph++) {
    const [from, to] = [start(glyph), start(glyph + 1)];
    if (to < from || to > glyf.length || (to > from && to - from < 10)) throw new Error(`glyph ${glyph} is cut off`);
    if (to === from) continue;
    const tall = view.getInt16(glyf.offset + from + 8) - view.getInt16(glyf.offset + from + 4);
    if (Math.abs(tall) > unitsPerEm * 16) throw new Error(`glyph ${glyph} is larger than letters are`);
  }
  requireFewPieces(view, count, (glyph) => (start(glyph) === start(glyph + 1) ? null : glyf.offset + start(glyph)));
}
