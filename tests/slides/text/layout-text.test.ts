import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFont } from '../../../electron/host/print/fonts/font-files.ts';
import { createFontkitMeasure } from '../../../electron/host/print/fonts/fontkit-measure.ts';
import type { TextElement } from '../../../slides/model/element.ts';
import { layoutText, type TextLayout } from '../../../slides/text/layout-text.ts';
import { element } from '../../golden/designs.ts';

const measure = createFontkitMeasure();
const text = (own: Record<string, unknown>): TextElement => {
  const made = element('text', own);
  if (made.kind !== 'text') throw new Error('not a text');
  return made;
};
const stacked = 'ẤẦẨẪẬ ỂỆỖỘ ỰỮ gjpqỵ';

/** The ink of a layout line by line, taken from the outlines that are drawn and not from the measure. */
function inkOf(layout: TextLayout) {
  const scale = layout.fontSize / 1000;
  return layout.lines.map((line) => {
    const run = openFont(layout.font).shaper.layout(line.text);
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    let pen = line.x;
    run.glyphs.forEach((glyph, index) => {
      const { minX, minY, maxX, maxY } = glyph.path.bbox;
      if (glyph.path.commands.length > 0) {
        left = Math.min(left, pen + minX * scale);
        right = Math.max(right, pen + maxX * scale);
        top = Math.min(top, line.y - maxY * scale);
        bottom = Math.max(bottom, line.y - minY * scale);
      }
      pen += (run.positions[index]?.xAdvance ?? 0) * scale + layout.letterSpacing;
    });
    return { left, top, right, bottom };
  });
}

describe('layoutText', () => {
  it('fills the box with ink from edge to edge', () => {
    const wide = text({ text: stacked, width: 1000, height: 900 });
    const [ink] = inkOf(layoutText({ ...wide, text: 'GIẶT' }, measure));
    expect(ink?.left).toBeCloseTo(0, 0);
    expect(ink?.right).toBeCloseTo(1000, 0);
    const flat = layoutText({ ...wide, height: 100, text: 'Ẫy' }, measure);
    const [tall] = inkOf(flat);
    expect(tall?.top).toBeCloseTo(0, 1);
    expect(tall?.bottom).toBeCloseTo(100, 1);
  });

  it('centres what is seen, not the line box', () => {
    const [ink] = inkOf(layoutText(text({ text: 'Ẫy', width: 500, height: 300, fontSize: 50 }), measure));
    expect(((ink?.top ?? 0) + (ink?.bottom ?? 0)) / 2).toBeCloseTo(150, 6);
    expect(((ink?.left ?? 0) + (ink?.right ?? 0)) / 2).toBeCloseTo(250, 6);
  });

  it.each(['Be Vietnam Pro', 'Barlow Condensed', 'Noto Serif'])(
    'never lets stacked marks of %s run into the line above',
    (family) => {
      for (const fit of ['fixed', 'shrink', 'fill'] as const) {
        const layout = layoutText(
          text({
            text: `${stacked}\n${stacked}\n${stacked}`,
            fontFamily: family,
            lineHeight: 0.5,
            fit,
            fontSize: 60,
            width: 900,
            height: 700,
          }),
          measure,
        );
        const lines = inkOf(layout);
        for (const [index, line] of lines.slice(1).entries()) expect(line.top).toBeGreaterThan(lines[index]?.bottom ?? 0);
      }
    },
  );

  it('keeps a wide line distance as it was set', () => {
    const layout = layoutText(text({ text: 'một\nhai', lineHeight: 2, fit: 'fixed', fontSize: 10 }), measure);
    expect(layout.lineDistance).toBeCloseTo(20);
  });

  it('stands level with its neighbour at the top, whatever marks the letters carry', () => {
    const own = { fit: 'fixed', verticalAlign: 'top', fontSize: 20 };
    const [plain] = layoutText(text({ ...own, text: 'ao' }), measure).lines;
    const [marked] = layoutText(text({ ...own, text: 'áồ' }), measure).lines;
    expect(plain?.y).toBe(marked?.y);
  });

  it('shrinks only what does not fit', () => {
    const own = { fit: 'shrink', fontSize: 40, width: 800, height: 100 };
    expect(layoutText(text({ ...own, text: 'Nội quy' }), measure).fontSize).toBe(40);
    expect(layoutText(text({ ...own, text: 'Nội quy '.repeat(30) }), measure).fontSize).toBeLessThan(40);
  });

  it('breaks names in upper case as it does in the typed text', () => {
    const own = { text: 'Chúc mừng năm mới Xuân Đinh Mùi', width: 300, height: 500 };
    const lower = layoutText(text(own), measure).lines.map((line) => line.text.toUpperCase());
    const upper = layoutText(text({ ...own, isUpperCase: true }), measure).lines.map((line) => line.text);
    expect(upper).toEqual(lower);
  });

  it('shows decomposed text composed', () => {
    const own = { width: 300, height: 60 };
    const composed = layoutText(text({ ...own, text: 'Việt Nam'.normalize('NFC') }), measure);
    expect(layoutText(text({ ...own, text: 'Việt Nam'.normalize('NFD') }), measure)).toEqual(composed);
  });

  it('leaves room for a stroke', () => {
    const layout = layoutText(text({ text: 'Viền', stroke: { color: '#000000', width: 40 }, width: 800, height: 300 }), measure);
    const [ink] = inkOf(layout);
    expect(Math.min((ink?.left ?? 0) - 20, (ink?.top ?? 0) - 20)).toBeGreaterThanOrEqual(-0.01);
    expect(ink?.bottom).toBeLessThanOrEqual(280.01);
  });

  const syllable = fc.constantFrom(...`${stacked} Đoàn kết - Kỷ cương, 20 - 11 “trách nhiệm” AVATAR`.split(' '));
  const slogan = fc.array(fc.oneof({ weight: 9, arbitrary: syllable }, { weight: 1, arbitrary: fc.constant('\n') }), {
    minLength: 1,
    maxLength: 25,
  });

  it('keeps the ink of fitted text inside any box', () => {
    fc.assert(
      fc.property(
        slogan,
        fc.double({ min: 1, max: 20_000, noNaN: true }),
        fc.double({ min: 1, max: 20_000, noNaN: true }),
        fc.constantFrom('shrink', 'fill'),
        fc.constantFrom('top', 'middle', 'bottom'),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (words, width, height, fit, verticalAlign, letterSpacing) => {
          const layout = layoutText(
            text({ text: words.join(' '), width, height, fit, verticalAlign, letterSpacing, fontSize: 400 }),
            measure,
          );
          // Kerning at spaces and ligatures are the only things that differ from the sum of the parts.
          const slack = layout.fontSize * 0.02 + 1e-6;
          for (const { left, top, right, bottom } of inkOf(layout)) {
            if (left > right) continue;
            expect(Math.min(left, top)).toBeGreaterThanOrEqual(-slack);
            expect(right).toBeLessThanOrEqual(width + slack);
            expect(bottom).toBeLessThanOrEqual(height + slack);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes any Unicode in any box', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.double({ min: 0, max: 20_000, noNaN: true }),
        fc.double({ min: 0, max: 20_000, noNaN: true }),
        fc.constantFrom('fixed', 'shrink', 'fill'),
        (any, width, height, fit) => {
          const layout = layoutText(text({ text: any, width, height, fit, fontSize: 300 }), measure);
          for (const line of layout.lines) expect(Number.isFinite(line.x + line.y + line.width)).toBe(true);
          expect(layout.fontSize).toBeLessThanOrEqual(300);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ['nothing but line feeds', '\n'.repeat(100_000)],
    ['a word without end', 'a'.repeat(100_000)],
    ['as many words as it may have', 'a '.repeat(50_000)],
  ])('takes a text of %s', (_what, most) => {
    for (const fit of ['fixed', 'shrink', 'fill']) {
      const layout = layoutText(text({ text: most, width: 1800, height: 1000, fit, fontSize: 40 }), measure);
      expect(layout.lines.length).toBeGreaterThan(0);
    }
  });

  it('sets a long text, too', () => {
    const layout = layoutText(
      text({ text: 'Quy định về tiếp công dân. '.repeat(700), width: 1800, height: 1000, fit: 'shrink', fontSize: 40 }),
      measure,
    );
    expect(layout.isOverflowing).toBe(false);
    expect(layout.lines.length).toBeGreaterThan(20);
  });
});
