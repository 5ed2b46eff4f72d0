// Texts of several looks and lines of full width.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFont } from '../../../electron/host/print/fonts/font-files.ts';
import { layoutText } from '../../../slides/text/layout-text.ts';
import { inkOf, measure, red, run, sizesOf, stacked, text } from './ink-of-layout.ts';

describe('runs', () => {
  it('do not move letters when only a colour changes', () => {
    const plain = text({ text: 'AVATAR Tổ Vệ', width: 900, height: 100, letterSpacing: 0.05 });
    const whole = inkOf(layoutText(plain, measure));
    for (let at = 1; at < plain.text.length - 1; at++) {
      const coloured = layoutText({ ...plain, runs: [run(at, at + 1, { fill: red })] }, measure);
      const [ink] = inkOf(coloured);
      // A piece of nothing but a space is no ink, so the whole line is compared.
      expect(ink?.left).toBeCloseTo(whole[0]?.left ?? 0, 2);
      expect(ink?.right).toBeCloseTo(whole[0]?.right ?? 0, 2);
      expect(coloured.fontSize).toBeCloseTo(layoutText(plain, measure).fontSize, 2);
    }
  });

  it('keep the kerning of A and V across their edge', () => {
    const [line] = layoutText(
      text({ text: 'AV', fit: 'fixed', fontSize: 1000, runs: [run(1, 2, { fill: red })] }),
      measure,
    ).lines;
    const [first, second] = line?.pieces ?? [];
    const { advance } = measure.extent('A', 'BeVietnamPro-700');
    const kern = measure.extent('AV', 'BeVietnamPro-700').advance - advance - measure.extent('V', 'BeVietnamPro-700').advance;
    expect(kern).toBeLessThan(-0.01);
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo((advance + kern) * 1000, 6);
  });

  it('give their stretch its own font, size, spacing and colour', () => {
    const look = { fontFamily: 'Noto Serif', fontWeight: 400, scale: 2, letterSpacing: 0.5, fill: red };
    const { lines } = layoutText(text({ text: 'một hai ba', fit: 'fixed', fontSize: 10, runs: [run(4, 7, look)] }), measure);
    expect(lines.flatMap(({ pieces }) => pieces).filter(({ fill }) => fill !== null)).toMatchObject([
      { text: 'hai', font: 'NotoSerif-400', fontSize: 20, letterSpacing: 10, fill: red },
    ]);
  });

  it('stay on their letters in upper case, decomposed text and other line ends', () => {
    const typed = 'Tiếng\r\nViệt đẹp'.normalize('NFD');
    const start = typed.indexOf('Vi');
    const coloured = text({ text: typed, isUpperCase: true, runs: [run(start, typed.indexOf(' '), { fill: red })] });
    const pieces = layoutText(coloured, measure).lines.flatMap((line) => line.pieces);
    expect(pieces.filter(({ fill }) => fill !== null).map((piece) => piece.text)).toEqual(['VIỆT']);
  });

  it('never cut a letter in two', () => {
    const typed = 'ẫ'.normalize('NFD');
    const { lines } = layoutText(text({ text: `${typed}b`, runs: [run(0, 1, { fill: red })] }), measure);
    expect(lines[0]?.pieces.map((piece) => piece.text)).toEqual(['ẫ', 'b']);
  });

  it('set a large word further from the lines around it, and other lines no further', () => {
    const own = { text: 'một\nhai\nba\nbốn', fit: 'fixed', fontSize: 10, verticalAlign: 'top', width: 500, height: 500 };
    const baselines = layoutText(text({ ...own, runs: [run(4, 7, { scale: 3 })] }), measure).lines.map(({ y }) => y);
    const [one = 0, two = 0, three = 0, four = 0] = baselines;
    expect(four - three).toBeCloseTo(12);
    expect(two - one).toBeGreaterThan(25);
    expect(three - two).toBeGreaterThan(12);
    expect(two - one).toBeGreaterThan(three - two);
  });
});

describe('underlines', () => {
  it('lie under the dot of Ậ and inside of the box', () => {
    const layout = layoutText(text({ text: 'ẬỰ', isUnderlined: true, width: 300, height: 100 }), measure);
    const [line] = layout.underlines;
    const tops = line?.path.flatMap((segment) => (segment[0] === 'Z' ? [] : [segment[2]])) ?? [];
    expect(Math.min(...tops)).toBeGreaterThan(inkOf(layout)[0]?.bottom ?? 0);
    expect(Math.max(...tops)).toBeLessThanOrEqual(100.01);
  });

  it('run on through words and spaces of several colours as one, and stop where a run says so', () => {
    const own = { text: 'một hai ba', isUnderlined: true, fit: 'fixed', fontSize: 10, width: 500 };
    const all = layoutText(text(own), measure);
    expect(all.underlines).toHaveLength(1);
    const cut = layoutText(text({ ...own, runs: [run(4, 7, { isUnderlined: false })] }), measure);
    expect(cut.underlines).toHaveLength(2);
    expect(layoutText(text({ ...own, isUnderlined: false }), measure).underlines).toEqual([]);
  });
});

describe('lines of full width', () => {
  it('all fill the width, whatever their letters', () => {
    const layout = layoutText(
      text({ text: `${stacked}\nẪẬ\nmột`, lineScaling: 'full-width', lineHeight: 0.5, width: 400, height: 2000 }),
      measure,
    );
    for (const { left, right } of inkOf(layout)) {
      expect(left).toBeCloseTo(0, 0);
      expect(right).toBeCloseTo(400, 0);
    }
    const sizes = sizesOf(layout).flat();
    expect(Math.max(...sizes)).toBeGreaterThan(3 * Math.min(...sizes));
  });

  it('are as wide as each other when the height is what holds them', () => {
    const inks = inkOf(
      layoutText(text({ text: `${stacked}\nẪẬ\nmột`, lineScaling: 'full-width', width: 400, height: 300 }), measure),
    );
    const widths = inks.map(({ left, right }) => right - left);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(1);
    expect(Math.max(...inks.map(({ bottom }) => bottom))).toBeLessThanOrEqual(300.01);
  });

  it('keep the size out of it: the width is what counts', () => {
    const own = { text: 'một\nhai ba', lineScaling: 'full-width', fontSize: 3, width: 400, height: 900 };
    for (const fit of ['fixed', 'shrink', 'fill']) {
      const inks = inkOf(layoutText(text({ ...own, fit }), measure));
      for (const { left, right } of inks) expect(right - left).toBeCloseTo(400, 0);
    }
  });
});

describe('any text of any looks', () => {
  const syllable = fc.constantFrom(...`${stacked} Đoàn kết - Kỷ cương, 20 - 11 “trách nhiệm” AVATAR`.split(' '));
  const slogan = fc.array(fc.oneof({ weight: 9, arbitrary: syllable }, { weight: 1, arbitrary: fc.constant('\n') }), {
    minLength: 1,
    maxLength: 20,
  });
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
  /** Overlapping, empty and out of order, as no editor would leave them. */
  const runs = fc.array(
    fc.record({
      start: fc.nat(90),
      end: fc.integer({ min: 1, max: 90 }),
      fontFamily: maybe(fc.constantFrom('Noto Serif', 'Barlow Condensed', 'Unknown')),
      fontWeight: maybe(fc.constantFrom(400, 800)),
      scale: maybe(fc.constantFrom(0.5, 1.7, 3)),
      fill: maybe(fc.constant(red)),
      letterSpacing: maybe(fc.constantFrom(0, 0.2)),
      isUnderlined: maybe(fc.boolean()),
    }),
    { maxLength: 5 },
  );
  const side = fc.double({ min: 1, max: 5000, noNaN: true });
  const arc = fc.oneof(fc.constant(0), fc.integer({ min: -360, max: 360 }));

  it('keeps its ink inside of the box when it is fitted', () => {
    fc.assert(
      fc.property(
        slogan,
        runs,
        side,
        side,
        fc.constantFrom('shrink', 'fill'),
        fc.constantFrom('uniform', 'full-width'),
        arc,
        (words, ownRuns, width, height, fit, lineScaling, bend) => {
          const made = text({ text: words.join(' '), width, height, fit, lineScaling, fontSize: 400 });
          const layout = layoutText({ ...made, runs: ownRuns, arc: bend }, measure);
          const slack = Math.max(0, ...sizesOf(layout).flat()) * 0.02 + 1e-6;
          for (const { left, top, right, bottom } of inkOf(layout)) {
            if (left > right) continue;
            expect(Math.min(left, top)).toBeGreaterThanOrEqual(-slack);
            expect(right).toBeLessThanOrEqual(width + slack);
            expect(bottom).toBeLessThanOrEqual(height + slack);
          }
          expect(layout.isOverflowing).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never lets the marks of a straight line meet the line above', () => {
    fc.assert(
      fc.property(slogan, runs, fc.constantFrom('fixed', 'fill'), fc.constantFrom('uniform', 'full-width'), (...given) => {
        const [words, ownRuns, fit, lineScaling] = given;
        const own = { text: words.join(' '), width: 600, height: 600, fit, lineScaling, fontSize: 50, lineHeight: 0.5 };
        const inks = inkOf(layoutText({ ...text(own), runs: ownRuns }, measure)).filter(({ left, right }) => left < right);
        for (const [index, ink] of inks.slice(1).entries()) expect(ink.top).toBeGreaterThan(inks[index]?.bottom ?? 0);
      }),
      { numRuns: 200 },
    );
  });

  it('draws every letter once, in its order', () => {
    fc.assert(
      fc.property(slogan, runs, arc, (words, ownRuns, bend) => {
        const made = text({ text: words.join(' '), width: 600, height: 600 });
        const { lines } = layoutText({ ...made, runs: ownRuns, arc: bend }, measure);
        const drawn = lines.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join(' ');
        expect(drawn.split(/\s+/).join(' ').trim()).toBe(made.text.split(/\s+/).join(' ').trim());
      }),
    );
  });

  it('has fonts that hold its letters', () => {
    for (const letter of stacked) expect(openFont('NotoSerif-400').file.hasGlyph(letter.codePointAt(0) ?? 0)).toBe(true);
  });
});
