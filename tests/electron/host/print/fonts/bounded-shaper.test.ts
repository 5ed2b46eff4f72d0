// A font is a program for putting letters together: one that never ends, doubles at every step or reads for ever is let go.
import { describe, expect, it } from 'vitest';
import { createBoundedShaper, EndlessFont } from '../../../../../electron/host/print/fonts/bounded-shaper.ts';
import { fontBytes } from '../../../../../electron/host/print/fonts/font-files.ts';
import { allFontIds } from '../../../../../slides/fonts/catalog.ts';
import { hostileFonts } from '../../../../support/hostile-fonts.ts';
import { becomes, calls, layoutTable } from '../../../../support/layout-tables.ts';
import { renamedFont } from '../../../../support/renamed-font.ts';

const text = 'Quyết tâm thực hiện thắng lợi Nghị quyết Đại hội – office 1⁄2 '.repeat(20);

function failureOf(bytes: Uint8Array): unknown {
  try {
    createBoundedShaper(bytes).layout('ABC'.repeat(60));
    return 'no failure';
  } catch (error) {
    return error;
  }
}

it.each(allFontIds)('%s has room for a long text', (id) => {
  expect(createBoundedShaper(fontBytes(id)).layout(text).glyphs.length).toBeGreaterThan(1000);
});

describe('a font is let go that', () => {
  it.each(Object.entries(hostileFonts))('%s', (_what, make) => {
    expect(failureOf(make())).toBeInstanceOf(EndlessFont);
  });

  it('once ran away, whatever is asked of it after that', () => {
    const onlyA = layoutTable('ccmp', [calls(5, 0)]);
    const font = createBoundedShaper(renamedFont('BarlowCondensed-500', { family: 'A', replaced: { GSUB: onlyA } }));
    expect(() => font.layout('A')).toThrow(EndlessFont);
    expect(() => font.layout('')).toThrow(EndlessFont);
  });
});

it('rules that end are followed', () => {
  const decomposed = layoutTable('ccmp', [calls(5, 1), becomes(500, 501)]);
  const font = createBoundedShaper(renamedFont('BarlowCondensed-500', { family: 'A', replaced: { GSUB: decomposed } }));
  expect(font.layout('A').glyphs.map(({ id }) => id)).toEqual([500, 501]);
});
