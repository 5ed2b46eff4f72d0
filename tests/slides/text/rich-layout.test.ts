// Texts of several looks, lines of full width and texts on an arc. Ink is taken from the outlines that are drawn.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFont, shapeRun } from '../../../electron/host/print/fonts/font-files.ts';
import { createFontkitMeasure } from '../../../electron/host/print/fonts/fontkit-measure.ts';
import { createHostCanvas } from '../../../electron/host/print/pictures/host-canvas.ts';
import type { TextElement, TextRun } from '../../../slides/model/element.ts';
import { applyMatrix } from '../../../slides/scene/matrix.ts';
import { pieceMatrix, unitOf } from '../../../slides/scene/text-pieces.ts';
import { layoutText, type TextLayout } from '../../../slides/text/layout-text.ts';
import { plainLook } from '../../../slides/text/text-runs.ts';
import { element } from '../../golden/designs.ts';

const measure = createFontkitMeasure();
const text = (own: Record<string, unknown>): TextElement => {
  const made = element('text', own);
  if (made.kind !== 'text') throw new Error('not a text');
  return made;
};
const run = (start: number, end: number, own: Partial<TextRun>): TextRun => ({ ...plainLook, start, end, ...own });
const red = { kind: 'solid', color: '#ff0000' } as const;
const stacked = 'ẤẦẨẪẬ ỂỆỖỘ ỰỮ gjpqỵ';

type Ink = { left: number; top: number; right: number; bottom: number };

/** The ink of each line, glyph by glyph; a turned glyph counts with the corners of its box. */
function inkOf({ lines }: TextLayout): Ink[] {
  return lines.map(({ pieces }) => {
    const ink = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (const piece of pieces) {
      const unit = unitOf(piece);
      const place = pieceMatrix(piece);
      const shaped = shapeRun(piece.font, piece.text, piece.letterSpacing !== 0);
      let pen = 0;
      shaped.glyphs.forEach((glyph, index) => {
        const { minX, minY, maxX, maxY } = glyph.path.bbox;
        if (glyph.path.commands.length > 0) {
          for (const across of [minX, maxX]) {
            for (const up of [minY, maxY]) {
              const [x, y] = applyMatrix(place, pen + across * unit, -up * unit);
              ink.left = Math.min(ink.left, x);
              ink.right = Math.max(ink.right, x);
              ink.top = Math.min(ink.top, y);
              ink.bottom = Math.max(ink.bottom, y);
            }
          }
        }
        pen += (shaped.positions[index]?.xAdvance ?? 0) * unit + piece.letterSpacing;
      });
    }
    return ink;
  });
}

const sizesOf = (layout: TextLayout) => layout.lines.map(({ pieces }) => pieces.map(({ fontSize }) => fontSize));

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

describe('text on an arc', () => {
  it.each([
    [120, 'up'],
    [-120, 'down'],
  ])('of %i° bends %s', (arc) => {
    const [line] = layoutText(text({ text: 'CHÀO MỪNG', arc, width: 600, height: 400 }), measure).lines;
    const pieces = line?.pieces ?? [];
    const middle = pieces[Math.floor(pieces.length / 2)];
    const turns = pieces.map(({ rotation }) => rotation * Math.sign(arc));
    expect(turns).toEqual([...turns].sort((one, other) => one - other));
    expect((turns.at(-1) ?? 0) - (turns[0] ?? 0)).toBeGreaterThan(90);
    const isUp = (middle?.y ?? 0) < (pieces[0]?.y ?? 0);
    expect(isUp).toBe(arc > 0);
  });

  it('sets letters as far apart along the circle as on a straight line, kerning and spacing included', () => {
    const own = { text: 'AVATAR', letterSpacing: 0.1, fit: 'fixed', fontSize: 100, width: 2000, height: 500 };
    const [bent] = layoutText(text({ ...own, arc: 1 }), measure).lines;
    const [straight] = layoutText(text(own), measure).lines;
    const [first] = bent?.pieces ?? [];
    const last = bent?.pieces.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0) - (first?.x ?? 0)).toBeCloseTo(straight?.width ?? 0, 0);
  });

  it('bends a short text less than asked, so that its letters stay apart', () => {
    for (const arc of [360, -360]) {
      const [line] = layoutText(text({ text: 'Ẫb', arc, fit: 'fixed', fontSize: 100 }), measure).lines;
      const [one, other] = line?.pieces ?? [];
      const apart = Math.hypot((other?.x ?? 0) - (one?.x ?? 0), (other?.y ?? 0) - (one?.y ?? 0));
      expect(apart).toBeGreaterThan(20);
    }
  });

  it('keeps lines about one centre, the given distance apart', () => {
    const { lines } = layoutText(text({ text: 'AAAAAAAA\nBBBB', arc: 90, fit: 'fixed', fontSize: 10, lineHeight: 2 }), measure);
    const radii = lines.map(({ pieces }) => {
      const [first] = pieces;
      const last = pieces.at(-1);
      const turn = (((last?.rotation ?? 0) - (first?.rotation ?? 0)) * Math.PI) / 180;
      return Math.hypot((last?.x ?? 0) - (first?.x ?? 0), (last?.y ?? 0) - (first?.y ?? 0)) / (2 * Math.sin(turn / 2));
    });
    expect((radii[0] ?? 0) - (radii[1] ?? 0)).toBeCloseTo(20, 0);
  });
});

describe('a text that goes round', () => {
  const ringOf = (words: string, arc: number) =>
    layoutText(text({ text: words, arc, fit: 'fill', fontSize: 400, width: 500, height: 500 }), measure);

  /** Degrees of its circle between the ink of the last letter and that of the first, at their feet. */
  function gapsOf(layout: TextLayout): { degrees: number; ems: number }[] {
    return layout.lines.map(({ pieces }) => {
      const [first, last] = [pieces[0], pieces.at(-1)];
      if (first === undefined || last === undefined) throw new Error('no letters');
      // Letters are turned about their middles.
      const [one, other] = [first, last].map((piece) => applyMatrix(pieceMatrix(piece), piece.width / 2, 0));
      const apart = Math.hypot((other?.[0] ?? 0) - (one?.[0] ?? 0), (other?.[1] ?? 0) - (one?.[1] ?? 0));
      const turned = ((last.rotation - first.rotation) * Math.PI) / 180;
      const radius = apart / 2 / Math.abs(Math.sin(turned / 2));
      const ends = (first.width / 2 + last.width / 2) / radius;
      const left = 2 * Math.PI - Math.abs(turned) - ends;
      return { degrees: (left * 180) / Math.PI, ems: (left * radius) / first.fontSize };
    });
  }

  it.each([
    ['CƠ QUAN VĂN MINH CÔNG SỞ THÂN THIỆN', 360],
    ['CƠ QUAN VĂN MINH CÔNG SỞ THÂN THIỆN', -360],
    ['CƠ QUAN VĂN MINH CÔNG SỞ THÂN THIỆN', 355],
    ['Xanh sạch đẹp', 360],
    ['CƠ QUAN VĂN MINH\nCÔNG SỞ THÂN THIỆN', 360],
    ['CƠ QUAN VĂN MINH\nCÔNG SỞ THÂN THIỆN', -360],
  ])('“%s” by %i° keeps its end clear of its start, every line of it', (words, arc) => {
    for (const { ems } of gapsOf(ringOf(words, arc))) expect(ems).toBeGreaterThan(0.45);
  });

  it.each([360, -360])('after a separator, by %i°, leaves a space like those between its words', (arc) => {
    const [gap] = gapsOf(ringOf('CƠ QUAN VĂN MINH • CÔNG SỞ THÂN THIỆN •', arc));
    const space = measure.extent(' ', 'BeVietnamPro-700').advance;
    expect(gap?.ems).toBeGreaterThan(space * 0.8);
    expect(gap?.ems).toBeLessThan(space * 2);
  });

  it.each([300, 345])('bends as far as asked where %i° leave room enough', (arc) => {
    const [gap] = gapsOf(ringOf('CƠ QUAN VĂN MINH • CÔNG SỞ THÂN THIỆN •', arc));
    expect(gap?.degrees).toBeCloseTo(360 - arc, 0);
  });

  it('stays one line, however small', () => {
    const long = 'Toàn dân đoàn kết xây dựng đời sống văn hoá ở khu dân cư';
    for (const arc of [200, 360, -270]) expect(ringOf(long, arc).lines).toHaveLength(1);
  });
});

describe('letters in a bowl', () => {
  const bowl = (words: string, arc: number) =>
    text({ text: words, arc, fit: 'fill', fontSize: 900, width: 900, height: 900, stroke: null });

  /** Pixels that two letters share: every second one is painted on a canvas of its own. */
  function sharedInk({ lines }: TextLayout): number {
    const pieces = lines.flatMap((line) => line.pieces).filter((piece) => piece.text.trim() !== '');
    const painted = [0, 1].map((odd) => {
      const { canvas, context } = createHostCanvas(900, 900);
      for (const piece of pieces.filter((_piece, index) => index % 2 === odd)) {
        context.save();
        context.transform(...pieceMatrix(piece));
        context.font = `${piece.fontSize}px "${piece.font}"`;
        context.fillText(piece.text, 0, 0);
        context.restore();
      }
      return canvas.getContext('2d').getImageData(0, 0, 900, 900).data;
    });
    let shared = 0;
    for (let at = 3; at < (painted[0]?.length ?? 0); at += 4) {
      if ((painted[0]?.[at] ?? 0) > 128 && (painted[1]?.[at] ?? 0) > 128) shared++;
    }
    return shared;
  }

  it.each([
    ['CƠ QUAN VĂN MINH • CÔNG SỞ THÂN THIỆN •', -360],
    ['CƠ QUAN VĂN MINH', -300],
    ['AN TOÀN LÀ BẠN', -180],
    ['HOÀ BÌNH', -120],
    ['Hoà bình hữu nghị', -240],
  ])('“%s” by %i° never run into each other', (words, arc) => {
    expect(sharedInk(layoutText(bowl(words, arc), measure))).toBe(0);
  });

  it('that is wide stand as they do in an arch', () => {
    const words = 'Toàn dân đoàn kết xây dựng đời sống văn hoá';
    const widthOf = (arc: number) => layoutText({ ...bowl(words, arc), fit: 'fixed' }, measure).lines[0]?.width ?? 0;
    expect(widthOf(-20)).toBeCloseTo(widthOf(20), 6);
    expect(widthOf(-300)).toBeGreaterThan(widthOf(300));
  });
});

describe('an arc is broken into lines', () => {
  const long = 'Toàn dân đoàn kết xây dựng đời sống văn hoá ở khu dân cư';
  const linesOf = (own: Record<string, unknown>) => {
    const made = text({ text: long, fit: 'fill', fontSize: 400, width: 600, height: 330, ...own });
    return layoutText(made, measure);
  };

  it.each([20, 60, 120, -60])('when that makes its letters much larger (%i°)', (arc) => {
    const broken = linesOf({ arc });
    expect(broken.lines.map((line) => line.text)).toEqual(['Toàn dân đoàn kết xây dựng', 'đời sống văn hoá ở khu dân cư']);
    const oneLine = linesOf({ arc, text: long.replaceAll(' ', '\u00a0') });
    expect(oneLine.lines).toHaveLength(1);
    expect(broken.fontSize).toBeGreaterThan(oneLine.fontSize * 1.4);
  });

  it.each([
    ['a title that is large enough in one', { text: 'Chào mừng năm học mới', arc: 90 }],
    ['a text of a fixed size', { arc: 60, fit: 'fixed', fontSize: 12 }],
    ['a text that fits at its size', { arc: 60, fit: 'shrink', fontSize: 12 }],
  ])('but not %s', (_what, own) => {
    expect(linesOf(own).lines).toHaveLength(1);
  });

  it('and where it was typed in any case', () => {
    const { lines } = linesOf({ text: 'Chào mừng\nnăm học mới', arc: 90 });
    expect(lines.map((line) => line.text)).toEqual(['Chào mừng', 'năm học mới']);
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
