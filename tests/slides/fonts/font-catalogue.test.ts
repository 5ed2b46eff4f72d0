// Every machine draws a family at a weight with the same file, whichever of the library's fonts it has.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fontFamilies, resolveFont } from '../../../slides/fonts/catalog.ts';
import { createFontCatalogue } from '../../../slides/fonts/font-catalogue.ts';
import { officeFontFile, officeFontId, unitsPerEmOf } from '../../../slides/fonts/font-id.ts';
import { usedFonts, usedOwnFonts } from '../../../slides/fonts/used-fonts.ts';
import { mediaId } from '../../../slides/model/id.ts';
import type { OfficeFont } from '../../../slides/model/office-font.ts';
import { group, text } from '../design/sample.ts';

function own(family: string, weight: number, digit: string, more: Partial<OfficeFont> = {}): OfficeFont {
  const facts = { isItalic: false, missing: [], embedding: 'installable' as const, license: '', byteLength: 1, createdAtMs: 0 };
  return { ...facts, id: mediaId.parse(digit.repeat(64)), name: family, family, weight, unitsPerEm: 2048, ...more };
}

const thin = own('UTM Thu', 300, 'a');
const bold = own('UTM Thu', 700, 'b');

describe('a catalogue', () => {
  it('finds shipped families as ever', () => {
    const { resolve } = createFontCatalogue([thin, bold]);
    for (const { name, weights } of fontFamilies) {
      for (const weight of weights) expect(resolve(name, weight)).toBe(resolveFont(name, weight));
    }
    expect(resolve('Arial', 700)).toBe(resolveFont('Arial', 700));
  });

  it.each([
    [400, thin],
    [500, bold],
    [900, bold],
  ])('draws the office’s own family at %i by the nearest weight', (weight, font) => {
    expect(createFontCatalogue([thin, bold]).resolve('UTM Thu', weight)).toBe(officeFontId(font));
  });

  it('adds a weight to a shipped family, and never takes the place of one', () => {
    const black = own('Anton', 900, 'c');
    const { resolve, families } = createFontCatalogue([black, own('Anton', 400, 'd')]);
    expect(resolve('Anton', 900)).toBe(officeFontId(black));
    expect(resolve('Anton', 400)).toBe('Anton-400');
    expect(families.filter(({ name }) => name === 'Anton')).toEqual([
      { name: 'Anton', label: 'Anton', use: 'banner', weights: [400, 900] },
    ]);
  });

  it('of two files of one weight takes the same one, in whatever order they come', () => {
    const [one, other] = [own('X', 400, 'e'), own('X', 400, 'f')];
    expect(createFontCatalogue([one, other]).resolve('X', 400)).toBe(createFontCatalogue([other, one]).resolve('X', 400));
  });

  it('calls a font by the name that people gave it', () => {
    const { labelOf, families } = createFontCatalogue([own('UTM Thu', 700, 'b', { name: 'Chữ tiêu đề' })]);
    expect(labelOf(officeFontId(bold))).toBe('Chữ tiêu đề');
    expect(labelOf('NotoSerif-700')).toBe('Noto Serif');
    expect(families.find(({ use }) => use === 'own')).toMatchObject({ name: 'UTM Thu', label: 'Chữ tiêu đề' });
  });

  it('of what a design uses resolves as the whole one does', () => {
    const weights = fc.integer({ min: 1, max: 9 }).map((hundreds) => hundreds * 100);
    const digits = '0123456789abcdef';
    const fonts = fc
      .uniqueArray(fc.tuple(fc.constantFrom('UTM Thu', 'Anton', 'VNI-Times'), weights), { maxLength: 12 })
      .map((list) => list.map(([family, weight], at) => own(family, weight, digits[at] ?? '0')));
    const wanted = fc.array(fc.tuple(fc.constantFrom('UTM Thu', 'Anton', 'VNI-Times', 'Arial'), weights), { maxLength: 8 });
    fc.assert(
      fc.property(fonts, wanted, (all, texts) => {
        const catalogue = createFontCatalogue(all);
        const elements = texts.map(([fontFamily, fontWeight], at) => text(`t${at}`, { fontFamily, fontWeight }));
        const few = createFontCatalogue(usedOwnFonts(elements, catalogue));
        expect(usedFonts(elements, few)).toEqual(usedFonts(elements, catalogue));
      }),
    );
  });
});

it('the name of a font says its file and its units', () => {
  expect(officeFontFile(officeFontId(bold))).toBe(bold.id);
  expect(officeFontFile('Anton-400')).toBeNull();
  expect(unitsPerEmOf(officeFontId(bold))).toBe(2048);
  expect(unitsPerEmOf('NotoSans-400')).toBe(1000);
  expect(() => unitsPerEmOf('Nothing-400')).toThrow();
});

it('fonts of stretches and of what stands in groups are used too', () => {
  const run = { start: 0, end: 1, scale: null, fill: null, letterSpacing: null, isUnderlined: null };
  const inside = text('inside', {
    fontFamily: 'Anton',
    fontWeight: 400,
    runs: [
      { ...run, fontFamily: 'UTM Thu', fontWeight: null },
      { ...run, fontFamily: null, fontWeight: 900 },
      { ...run, fontFamily: 'Noto Serif', fontWeight: 700 },
    ],
  });
  const catalogue = createFontCatalogue([thin, bold]);
  const found = usedFonts([group('g', [group('h', [inside])])], catalogue);
  expect(found.sort()).toEqual(['Anton-400', 'NotoSerif-700', officeFontId(thin)].sort());
});
