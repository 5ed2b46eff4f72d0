// Texts on an arc, in a bowl and round a circle: kept apart, broken into lines where that helps.
import { describe, expect, it } from 'vitest';
import { createHostCanvas } from '../../../electron/host/print/pictures/host-canvas.ts';
import { applyMatrix } from '../../../slides/scene/matrix.ts';
import { pieceMatrix } from '../../../slides/scene/text-pieces.ts';
import { layoutText, type TextLayout } from '../../../slides/text/layout-text.ts';
import { measure, text } from './ink-of-layout.ts';

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
