// Outlines of PostScript: every operator draws what Technical Note 5177 says, and no program runs for ever.

import fc from 'fast-check';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { handInFont, openFont } from '../../../electron/host/print/fonts/font-files.ts';
import { glyphOutline } from '../../../electron/host/print/fonts/glyph-outline.ts';
import { createHostCanvas } from '../../../electron/host/print/pictures/host-canvas.ts';
import { runGlyphProgram } from '../../../slides/fonts/cff-outline.ts';
import { readCffTable } from '../../../slides/fonts/cff-table.ts';
import { readFontFile } from '../../../slides/fonts/font-file.ts';
import { officeFontId } from '../../../slides/fonts/font-id.ts';
import { ForeignOutlines } from '../../../slides/fonts/foreign-outlines.ts';
import { createBoxPen } from '../../../slides/fonts/outline-box.ts';
import { vietnameseLetters } from '../../../slides/fonts/vietnamese-letters.ts';
import { mediaId } from '../../../slides/model/id.ts';
import { cffTable, postScriptFont, program } from '../../support/cff-table.ts';

/** What a program draws: M, L and C with the points they reach. */
function drawn(code: readonly number[], subroutines: number[][] = [], globalSubroutines: number[][] = []): string {
  const found: string[] = [];
  const programs = (list: number[][]) => list.map((one) => Uint8Array.from(one));
  const calls = { subroutines: programs(subroutines), globalSubroutines: programs(globalSubroutines) };
  runGlyphProgram(
    { code: Uint8Array.from(code), ...calls },
    {
      move: (...to) => found.push(`M${to.join(' ')}`),
      line: (...to) => found.push(`L${to.join(' ')}`),
      curve: (...to) => found.push(`C${to.join(' ')}`),
    },
  );
  return found.join(' ');
}

describe('a program draws', () => {
  it.each<[string, (number | string)[], string]>([
    ['moves', [1, 2, 'rmoveto', 3, 'hmoveto', 4, 'vmoveto', 'endchar'], 'M1 2 M4 2 M4 6'],
    ['moves after its width', [500, 1, 2, 'rmoveto', 3, 'hmoveto', 'endchar'], 'M1 2 M4 2'],
    ['nothing, of some width', [500, 'endchar'], ''],
    ['lines', [1, 2, 3, 4, 'rlineto'], 'M0 0 L1 2 L4 6'],
    ['lines by turns', [1, 2, 3, 'hlineto', 4, 5, 'vlineto'], 'M0 0 L1 0 L1 2 L4 2 L4 6 L9 6'],
    ['a curve', [1, 2, 3, 4, 5, 6, 'rrcurveto'], 'M0 0 C1 2 4 6 9 12'],
    ['curves and a line', [1, 1, 1, 1, 1, 1, 2, 3, 'rcurveline'], 'M0 0 C1 1 2 2 3 3 L5 6'],
    ['lines and a curve', [2, 3, 1, 1, 1, 1, 1, 1, 'rlinecurve'], 'M0 0 L2 3 C3 4 4 5 5 6'],
    ['upright curves', [9, 1, 2, 3, 4, 5, 6, 7, 8, 'vvcurveto'], 'M0 0 C9 1 11 4 11 8 C11 13 17 20 17 28'],
    ['level curves', [9, 1, 2, 3, 4, 'hhcurveto'], 'M0 0 C1 9 3 12 7 12'],
    ['turning curves', [1, 2, 3, 4, 5, 6, 7, 8, 9, 'hvcurveto'], 'M0 0 C1 0 3 3 3 7 C3 12 9 19 17 28'],
    ['turning curves, upright first', [1, 2, 3, 4, 9, 'vhcurveto'], 'M0 0 C0 1 2 4 6 13'],
    ['a flat bend', [1, 2, 3, 4, 5, 6, 7, 'hflex'], 'M0 0 C1 0 3 3 7 3 C12 3 18 0 25 0'],
    ['a bend that comes back to its height', [1, 2, 3, 4, 5, 6, 7, 8, 9, 'hflex1'], 'M0 0 C1 2 4 6 9 6 C15 6 22 14 31 0'],
    ['any bend', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 50, 'flex'], 'M0 0 C1 1 2 2 3 3 C4 4 5 5 6 6'],
    ['a wide bend', [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 7, 'flex1'], 'M0 0 C2 1 4 2 6 3 C8 4 10 5 17 0'],
    ['a tall bend', [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 7, 'flex1'], 'M0 0 C1 2 2 4 3 6 C4 8 5 10 0 17'],
  ])('%s', (_what, parts, outline) => {
    expect(drawn(program(...parts))).toBe(outline);
  });

  it('what it calls, and not what stands behind its end', () => {
    const line = program(1, 2, 'rlineto', 'return');
    const end = program('endchar');
    expect(drawn(program(-107, 'callsubr', -107, 'callgsubr', -106, 'callsubr', 9, 9, 'rlineto'), [line, end], [line])).toBe(
      'M0 0 L1 2 L2 4',
    );
  });

  it('over its hints, of which nine take two bytes of a mask', () => {
    const stems = Array.from({ length: 16 }, () => 1);
    // The operator of the last stems may be left out before a mask.
    const code = [...program(500, ...stems, 'hstemhm', 1, 1), ...program('hintmask'), 5, 14, ...program(3, 'hmoveto')];
    expect(drawn(code)).toBe('M3 0');
  });

  it('numbers of every length', () => {
    const code = [28, 0x03, 0xe8, 255, 0, 1, 0x80, 0, 21, 247, 0, 251, 0, 5];
    expect(drawn(code)).toBe('M1000 1.5 L1108 -106.5');
  });
});

describe('a program is refused', () => {
  const subroutine = program(-107, 'callsubr');
  it.each<[string, number[]]>([
    ['that computes', program(4, 2, 'div')],
    ['that puts two letters together', program(0, 0, 65, 66, 'endchar')],
  ])('as foreign: one %s', (_what, code) => {
    expect(() => drawn(code)).toThrow(ForeignOutlines);
  });

  it.each<[string, number[], number[][]]>([
    ['with too few operands', program(1, 'rmoveto'), []],
    ['with too many', program(...Array.from({ length: 49 }, () => 1)), []],
    ['that calls what is not there', program(5, 'callsubr'), []],
    ['that calls itself', subroutine, [subroutine]],
    ['that is cut off in a number', [28, 1], []],
    ['with an operator that there is not', [0], []],
  ])('as broken: one %s', (_what, code, subroutines) => {
    expect(() => drawn(code, subroutines)).toThrow();
    expect(() => drawn(code, subroutines)).not.toThrow(ForeignOutlines);
  });

  it('that would draw far longer than any letter', () => {
    // Nine subroutines, each of which calls the next a hundred times.
    const subroutines = Array.from({ length: 9 }, (_, at) =>
      Array.from({ length: 100 }, () => program(at - 106, 'callsubr')).flat(),
    );
    expect(() => drawn(program(-107, 'callsubr'), [...subroutines, program('return')])).toThrow('without an end');
  });

  it('or draws, whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.uint8Array({ maxLength: 20 }), (code, called) => {
        try {
          expect(typeof drawn([...code], [[...called]], [[...called]])).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a whole font', () => {
  const bytes = postScriptFont();
  const file = readFontFile(bytes);
  const other = fontkit.create(Buffer.from(bytes));
  if (!('layout' in other)) throw new Error('not one font');

  it('is read as fontkit reads it', () => {
    for (const code of other.characterSet) {
      const { advance, hasInk, ...box } = file.glyph(code);
      const glyph = other.glyphForCodePoint(code);
      expect(advance).toBe(glyph.advanceWidth);
      const { minX, minY, maxX, maxY } = glyph.path.bbox;
      expect(hasInk).toBe(glyph.path.commands.length > 0);
      if (!hasInk) continue;
      const around = { xMin: Math.floor(minX), yMin: Math.floor(minY), xMax: Math.ceil(maxX), yMax: Math.ceil(maxY) };
      expect(box, String.fromCodePoint(code)).toEqual(around);
    }
    expect(vietnameseLetters.filter((letter) => !file.hasGlyph(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('is printed with the outlines that fontkit draws', () => {
    const id = officeFontId({ id: mediaId.parse('c'.repeat(64)), unitsPerEm: 2048 });
    handInFont(id, bytes);
    for (const letter of vietnameseLetters) {
      const glyph = openFont(id).shaper.glyphForCodePoint(letter.codePointAt(0) ?? 0);
      expect(glyphOutline(id, glyph)).toEqual(glyph.path.commands);
    }
  });
});

it('no letter is painted beyond the box by which it is laid out', () => {
  const bytes = postScriptFont();
  const file = readFontFile(bytes);
  const id = officeFontId({ id: mediaId.parse('d'.repeat(64)), unitsPerEm: 2048 });
  handInFont(id, bytes);
  // At this size letters are painted as outlines, which no hint moves to whole pixels.
  const [sizePx, width, height, penX, penY] = [256, 420, 460, 60, 320];
  for (const letter of vietnameseLetters) {
    const { canvas, context } = createHostCanvas(width, height);
    context.font = `${sizePx}px "${id}"`;
    context.fillText(letter, penX, penY);
    const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
    const ink = { left: width, top: height, right: 0, bottom: 0 };
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        if ((data[(y * width + x) * 4 + 3] ?? 0) < 96) continue;
        ink.left = Math.min(ink.left, x);
        ink.right = Math.max(ink.right, x + 1);
        ink.top = Math.min(ink.top, y);
        ink.bottom = Math.max(ink.bottom, y + 1);
      }
    }
    const box = file.glyph(letter.codePointAt(0) ?? 0);
    const px = (units: number): number => (units / 2048) * sizePx;
    const edges = [penX + px(box.xMin), penY - px(box.yMax), penX + px(box.xMax), penY - px(box.yMin)];
    const found = [ink.left, ink.top, ink.right, ink.bottom];
    // The box is neither too small, which would cut the letter off, nor too large; the tip of a corner is faint.
    for (const [side, edge] of edges.entries()) expect(Math.abs((found[side] ?? 0) - edge), letter).toBeLessThanOrEqual(2);
  }
});

describe('a table of outlines', () => {
  const square = program(100, 'hmoveto', 600, 'hlineto', 'endchar');
  const call = program(-107, 'callsubr', 'endchar');
  const line = (length: number) => program(length, 'hlineto', 'return');
  const widthOf = (table: ReturnType<typeof readCffTable>, glyph: number): number => {
    const pen = createBoxPen();
    const code = table.glyphs[glyph] ?? new Uint8Array();
    runGlyphProgram({ code, globalSubroutines: table.globalSubroutines, subroutines: table.subroutinesOf(glyph) }, pen);
    return pen.box()?.xMax ?? 0;
  };

  it('may have several parts, each with programs of its own', () => {
    const parts = [{ subroutines: [line(10)] }, { subroutines: [line(20)] }];
    const table = readCffTable(cffTable({ glyphs: [square, call, call], parts, partOf: (glyph) => (glyph === 2 ? 1 : 0) }), 1000);
    expect([0, 1, 2].map((glyph) => widthOf(table, glyph))).toEqual([700, 10, 20]);
  });

  it.each([
    [undefined, 1000, false],
    [undefined, 2048, true],
    [[0.00048828, 0, 0, 0.00048828, 0, 0], 2048, false],
    [[0.001, 0, 0, 0.001, 0, 0], 2048, true],
    [[0.001, 0, 0.0002, 0.001, 0, 0], 1000, true],
    [[0.001, 0, 0, 0.001, 0, 5], 1000, true],
  ])('with the matrix %j is foreign to %i units: %j', (matrix, unitsPerEm, isForeign) => {
    const read = () => readCffTable(cffTable({ glyphs: [square], ...(matrix && { matrix }) }), unitsPerEm);
    if (isForeign) expect(read).toThrow(ForeignOutlines);
    else expect(read().glyphs).toHaveLength(1);
  });

  it('with a matrix for all and one for a part is foreign', () => {
    const matrix = [0.001, 0, 0, 0.001, 0, 0];
    expect(() => readCffTable(cffTable({ glyphs: [square], matrix, parts: [{ matrix }] }), 1000)).toThrow(ForeignOutlines);
    expect(readCffTable(cffTable({ glyphs: [square], parts: [{ matrix }] }), 1000).glyphs).toHaveLength(1);
  });
});
