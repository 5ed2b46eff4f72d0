import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFont } from '../../../electron/host/print/fonts/font-files.ts';
import { allFontIds, fontFamilies, resolveFont } from '../../../slides/fonts/catalog.ts';
import { readFontFile } from '../../../slides/fonts/font-file.ts';
import { unitsPerEmOf } from '../../../slides/fonts/font-id.ts';
import { vietnameseLetters } from '../../../slides/fonts/vietnamese-letters.ts';

it('there are 134 Vietnamese letters, each once and in one code point', () => {
  expect(new Set(vietnameseLetters).size).toBe(134);
  for (const letter of vietnameseLetters) expect([...letter]).toHaveLength(1);
});

describe.each(allFontIds)('the shipped font %s', (id) => {
  const bytes = readFileSync(`assets/fonts/${id}.ttf`);
  const file = readFontFile(bytes);
  const font = openFont(id).shaper;

  it('has the units per em that measuring and drawing count on', () => {
    expect(font.unitsPerEm).toBe(unitsPerEmOf(id));
    expect(file.unitsPerEm).toBe(unitsPerEmOf(id));
  });

  it('has every Vietnamese letter', () => {
    expect(vietnameseLetters.filter((letter) => !file.hasGlyph(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('stands with its licence beside it', () => {
    const license = readFileSync(`assets/fonts/${id.slice(0, id.lastIndexOf('-'))}-OFL.txt`, 'utf8');
    expect(license).toMatch(/SIL OPEN FONT LICENSE Version 1\.1/i);
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
      ascent: font.ascent / font.unitsPerEm,
      descent: -font.descent / font.unitsPerEm,
      capHeight: font.glyphForCodePoint(0x48).cbox.maxY / font.unitsPerEm,
    });
  });

  // The box in the file is what text is laid out by; letters composed of others would be cut where it is too small.
  it('draws no letter outside of the box that the file gives it', () => {
    for (const letter of vietnameseLetters) {
      const code = letter.codePointAt(0) ?? 0;
      const { xMin, yMin, xMax, yMax } = file.glyph(code);
      const ink = font.glyphForCodePoint(code).path.bbox;
      const beyond = Math.max(xMin - ink.minX, yMin - ink.minY, ink.maxX - xMax, ink.maxY - yMax);
      expect(beyond, letter).toBeLessThanOrEqual(1);
    }
  });
});

it('refuses what is no font', () => {
  expect(() => readFontFile(new Uint8Array(64))).toThrow();
});

it('every family has a name and weights of its own', () => {
  expect(new Set(fontFamilies.map(({ name }) => name)).size).toBe(fontFamilies.length);
  expect(new Set(allFontIds).size).toBe(allFontIds.length);
});

it.each([
  ['Be Vietnam Pro', 750, 'BeVietnamPro-800'],
  ['Be Vietnam Pro', 100, 'BeVietnamPro-400'],
  ['Noto Serif', 600, 'NotoSerif-700'],
  ['Big Shoulders', 700, 'BigShoulders-800'],
  ['Arial', 700, 'BeVietnamPro-700'],
])('draws %s at weight %i with %s', (family, weight, id) => {
  expect(resolveFont(family, weight)).toBe(id);
});
