import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { allFontIds, fontUnitsPerEm, resolveFont } from '../../../slides/fonts/catalog.ts';
import { readFontFile } from '../../../slides/fonts/font-file.ts';

const vowels = 'aăâeêioôơuưy';
const vietnamese = [...`${vowels}đ`].flatMap((letter) =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].flatMap((tone) => {
    const toned = `${letter}${letter === 'đ' ? '' : tone}`.normalize('NFC');
    return [toned, toned.toUpperCase()];
  }),
);

describe.each(allFontIds)('the shipped font %s', (id) => {
  const bytes = readFileSync(`assets/fonts/${id}.ttf`);
  const file = readFontFile(bytes);
  const font = create(bytes);
  if (!('layout' in font)) throw new Error('a collection');

  it('has the units per em that measuring and drawing count on', () => {
    expect(font.unitsPerEm).toBe(fontUnitsPerEm);
  });

  it('has every Vietnamese letter', () => {
    expect(vietnamese.filter((letter) => !file.hasGlyph(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('is read as fontkit reads it', () => {
    for (const codePoint of font.characterSet) {
      const expected = font.glyphForCodePoint(codePoint);
      const box = file.glyph(codePoint);
      expect(box.advance).toBe(expected.advanceWidth);
      if (!box.hasInk) continue;
      const { minX, minY, maxX, maxY } = expected.cbox;
      expect([box.xMin, box.yMin, box.xMax, box.yMax]).toEqual([minX, minY, maxX, maxY]);
    }
    expect(file.metrics).toEqual({
      ascent: font.ascent / fontUnitsPerEm,
      descent: -font.descent / fontUnitsPerEm,
      capHeight: font.capHeight / fontUnitsPerEm,
    });
  });
});

it('refuses what is no font', () => {
  expect(() => readFontFile(new Uint8Array(64))).toThrow();
});

it.each([
  ['Be Vietnam Pro', 750, 'BeVietnamPro-800'],
  ['Be Vietnam Pro', 100, 'BeVietnamPro-400'],
  ['Noto Serif', 600, 'NotoSerif-700'],
  ['Arial', 700, 'BeVietnamPro-700'],
])('draws %s at weight %i with %s', (family, weight, id) => {
  expect(resolveFont(family, weight)).toBe(id);
});
