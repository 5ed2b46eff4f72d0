// What somebody brings as a font: taken with what there is to know of it, or refused with a reason.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../slides/api/errors.ts';
import { fontTables } from '../../../slides/fonts/font-tables.ts';
import { inspectFont } from '../../../slides/fonts/inspect-font.ts';
import { vietnameseLetters } from '../../../slides/fonts/vietnamese-letters.ts';
import { officeFont } from '../../../slides/model/office-font.ts';
import { cffTable, postScriptFont, postScriptFontWith, program } from '../../support/cff-table.ts';
import { renamedFont } from '../../support/renamed-font.ts';

const inspect = (bytes: Uint8Array) => inspectFont('a.ttf', bytes);

function codeOf(bytes: Uint8Array): unknown {
  try {
    inspect(bytes);
    return 'no failure';
  } catch (error) {
    return error instanceof AppError ? error.code : error;
  }
}

const whole = renamedFont('Anton-400', { family: 'UTM Thu', weight: 700, license: 'Chỉ dùng trong cơ quan' });

describe('a font that can be used', () => {
  it('is told by its own tables', () => {
    const facts = inspect(whole);
    expect(facts).toEqual({
      family: 'UTM Thu',
      weight: 700,
      isItalic: false,
      unitsPerEm: 2048,
      missing: [],
      embedding: 'installable',
      license: 'Chỉ dùng trong cơ quan',
    });
    const record = { ...facts, id: 'a'.repeat(64), name: 'x', byteLength: 1, createdAtMs: 0 };
    expect(officeFont.safeParse(record).success).toBe(true);
  });

  it('may have PostScript outlines', () => {
    const facts = inspect(postScriptFont());
    expect(facts).toMatchObject({ family: 'Inter Display', weight: 700, isItalic: false, unitsPerEm: 2048, missing: [] });
    expect(facts.embedding).toBe('installable');
  });

  it.each([
    [0, 'installable'],
    [2, 'restricted'],
    [4, 'preview'],
    [8, 'editable'],
    [6, 'preview'],
    [0x100, 'installable'],
  ])('with the embedding bits %i is %s', (embedding, said) => {
    expect(inspect(renamedFont('Anton-400', { family: 'A', embedding })).embedding).toBe(said);
  });

  it.each([
    [
      { style: 'Regular', weight: 400 },
      { family: 'A', weight: 400, isItalic: false },
    ],
    [
      { style: 'Bold', weight: 400 },
      { family: 'A', weight: 700, isItalic: false },
    ],
    [
      { style: 'Đậm', weight: 7 },
      { family: 'A', weight: 700, isItalic: false },
    ],
    [
      { style: 'Bold Italic', weight: 700 },
      { family: 'A Italic', weight: 700, isItalic: true },
    ],
    [
      { style: 'Regular', weight: 400, isItalic: true },
      { family: 'A Italic', weight: 400, isItalic: true },
    ],
  ])('named %j is %j', (named, facts) => {
    expect(inspect(renamedFont('Anton-400', { family: 'A', ...named }))).toMatchObject(facts);
  });

  it('is named in composed Unicode, however the file has it', () => {
    expect(inspect(renamedFont('Anton-400', { family: 'Chữ Việt'.normalize('NFD') })).family).toBe('Chữ Việt');
  });

  it('may lack Vietnamese letters, and then says which', () => {
    const { missing } = inspect(renamedFont('Anton-400', { family: 'A', replaced: { cmap: latinOnly } }));
    expect(missing).toEqual(vietnameseLetters);
  });
});

/** A character map (format 4) with the letters A to Z on the glyphs 1 to 26. */
const latinOnly = (() => {
  const table = new Uint8Array(12 + 32);
  const view = new DataView(table.buffer);
  const write = (from: number, values: number[]) => {
    for (const [at, value] of values.entries()) view.setUint16(from + at * 2, value & 0xffff);
  };
  write(0, [0, 1, 3, 1]);
  view.setUint32(8, 12);
  write(12, [4, 32, 0, 4, 4, 1, 0, 0x5a, 0xffff, 0, 0x41, 0xffff, 1 - 0x41, 1, 0, 0]);
  return table;
})();

/** A character map (format 12) of these stretches: first and last code point, first glyph. */
function stretches(...groups: [number, number, number][]): Uint8Array {
  const table = new Uint8Array(12 + 16 + groups.length * 12);
  const view = new DataView(table.buffer);
  for (const [at, value] of [0, 1, 3, 10].entries()) view.setUint16(at * 2, value);
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(24, groups.length);
  for (const [at, value] of groups.flat().entries()) view.setUint32(28 + at * 4, value);
  return table;
}

/** Every letter of the font is put together of `width` times the next, down to `depth`; the last of itself where `isEndless`. */
function composed(depth: number, width: number, isEndless = false): Uint8Array<ArrayBuffer> {
  const tables = fontTables(new DataView(whole.buffer));
  const { offset = 0, length = 0 } = tables.get('head') ?? {};
  const head = whole.slice(offset, offset + length);
  new DataView(head.buffer).setInt16(50, 1);
  const count = new DataView(whole.buffer).getUint16((tables.get('maxp')?.offset ?? 0) + 4);
  const loca = new DataView(new ArrayBuffer((count + 1) * 4));
  const glyf: number[] = [];
  for (let glyph = 0; glyph <= count; glyph++) {
    loca.setUint32(glyph * 4, glyf.length);
    if (glyph >= depth) continue;
    const next = isEndless && glyph === depth - 1 ? 0 : glyph + 1;
    glyf.push(0xff, 0xff, 0, 0, 0, 0, 0, 10, 0, 10);
    for (let part = 0; part < width; part++) glyf.push(0, part < width - 1 ? 0x22 : 2, 0, next, 0, 0);
    glyf.push(...Array<number>((4 - (glyf.length % 4)) % 4).fill(0));
  }
  const replaced = { head, loca: new Uint8Array(loca.buffer), glyf: Uint8Array.from(glyf) };
  return renamedFont('Anton-400', { family: 'A', replaced });
}

it('may have letters that are put together of others', () => {
  expect(codeOf(composed(4, 3))).toBe('no failure');
});

/** So many parts, each with the same list of subroutines. */
function manyParts(count: number, subroutines: number): Uint8Array {
  const matrix = [0.00048828, 0, 0, 0.00048828, 0, 0];
  const part = { subroutines: Array.from({ length: subroutines }, () => []) };
  const glyphs = Array.from({ length: 235 }, () => program('endchar'));
  return postScriptFontWith({ 'CFF ': cffTable({ glyphs, matrix, parts: Array.from({ length: count }, () => part) }) });
}

/** The outlines of the font with PostScript outlines, all of them this one. */
function drawnAs(...code: (number | string)[]): Uint8Array {
  const glyphs = Array.from({ length: 235 }, () => program(...code));
  const matrix = [0.00048828, 0, 0, 0.00048828, 0, 0];
  return postScriptFontWith({ 'CFF ': cffTable({ glyphs, matrix }) });
}

/** So many names as there can be, all of one long text. */
const oneNameOverAndOver = (() => {
  const [count, length] = [60_000, 60_000];
  const table = new Uint8Array(6 + count * 12 + length);
  const view = new DataView(table.buffer);
  view.setUint16(2, count);
  view.setUint16(4, 6);
  for (let index = 0; index < count; index++) {
    for (const [field, value] of [3, 1, 0x409, 1, length, 0].entries()) view.setUint16(6 + index * 12 + field * 2, value);
  }
  return table;
})();

describe('is refused, and says why:', () => {
  const as = (signature: string) => Uint8Array.from([...whole].map((byte, at) => signature.charCodeAt(at) || byte));
  it.each([
    ['a collection', as('ttcf'), 'font-collection'],
    ['a font of web pages', as('wOF2'), 'font-web'],
    ['an older one of those', as('wOFF'), 'font-web'],
    ['PostScript outlines that there are not', as('OTTO'), 'font-broken'],
    ['those of a variable font', postScriptFontWith({ 'CFF ': null, CFF2: new Uint8Array(64) }), 'font-postscript'],
    ['PostScript letters that are put together of two', drawnAs(0, 0, 65, 66, 'endchar'), 'font-postscript'],
    [
      'PostScript outlines of another size',
      postScriptFontWith({ 'CFF ': cffTable({ glyphs: [program('endchar')] }) }),
      'font-postscript',
    ],
    ['PostScript outlines that are cut off', drawnAs(1, 'rmoveto'), 'font-broken'],
    ['PostScript letters larger than letters are', drawnAs(30000, 'hmoveto', 30000, 'hlineto'), 'font-broken'],
    ['more parts than glyphs can choose of', manyParts(257, 1), 'font-broken'],
    ['more subroutines than memory holds', manyParts(31, 10_000), 'font-broken'],
    [
      'characters beyond Unicode',
      renamedFont('Anton-400', { family: 'A', replaced: { cmap: stretches([0x20000, 0x110000, 0]) } }),
      'font-broken',
    ],
    [
      'the same characters over and over',
      renamedFont('Anton-400', {
        family: 'A',
        replaced: { cmap: stretches([0x20000, 0x10ffff, 0], [0x20000, 0x10ffff, 0], [0x20000, 0x10ffff, 0]) },
      }),
      'font-broken',
    ],
    ['letters of a million pieces', composed(6, 10), 'font-broken'],
    ['letters within themselves', composed(3, 1, true), 'font-broken'],
    ['outlines of both kinds', postScriptFontWith({ glyf: new Uint8Array(16), loca: new Uint8Array(16) }), 'font-broken'],
    ['a variable font', renamedFont('Anton-400', { family: 'A', added: ['fvar'] }), 'font-variable'],
    ['no outlines', renamedFont('Anton-400', { family: 'A', without: ['glyf'] }), 'font-broken'],
    [
      'outlines that are cut off',
      renamedFont('Anton-400', { family: 'A', replaced: { glyf: new Uint8Array(9000) } }),
      'font-broken',
    ],
    [
      'outlines that are not all listed',
      renamedFont('Anton-400', { family: 'A', replaced: { loca: new Uint8Array(400) } }),
      'font-broken',
    ],
    [
      'more names than any font has',
      renamedFont('Anton-400', { family: 'A', replaced: { name: oneNameOverAndOver } }),
      'font-broken',
    ],
    ['no name', renamedFont('Anton-400', { family: '' }), 'font-broken'],
    ['a picture', new Uint8Array(readFileSync('assets/icons/pano.png')), 'font-broken'],
    ['nothing', new Uint8Array(), 'font-broken'],
    ['far too much', new Uint8Array(21 * 2 ** 20), 'file-too-large'],
  ])('%s', (_what, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it.each([
    ['TrueType', whole],
    ['PostScript', postScriptFont()],
  ])('one that is cut off anywhere (%s)', (_kind, bytes) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 4 }), (length) => {
        expect(codeOf(bytes.slice(0, length))).toBe('font-broken');
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['TrueType', whole],
    ['PostScript', postScriptFont()],
  ])('and whatever bytes are in it, never fails otherwise (%s)', (_kind, original) => {
    const known = ['no failure', 'font-broken', 'font-collection', 'font-web', 'font-postscript', 'font-variable'];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), { maxLength: 40 }), (changes) => {
        const bytes = original.slice();
        for (const [at, byte] of changes) bytes[at % (at % 2 === 0 ? 400 : bytes.length)] = byte;
        expect(known).toContain(codeOf(bytes));
      }),
      { numRuns: 300 },
    );
  });
});
