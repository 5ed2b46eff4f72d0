import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actualScale,
  describeZoom,
  fitArea,
  toPage,
  toScreen,
  zoomAt,
} from '../../../../../renderer/studio/editor/canvas/camera.ts';
import { parseNumber } from '../../../../../renderer/studio/editor/inspector/parse-number.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('camera', () => {
  it('keeps the point under the pointer where it is while zooming', () => {
    fc.assert(
      fc.property(number(-5000, 5000), number(-5000, 5000), number(0.01, 60), number(0.01, 60), (x, y, from, to) => {
        const at = { x: 300, y: 200 };
        const before = { x, y, scale: from };
        const point = toPage(before, at);
        const after = toScreen(zoomAt(before, at, to), point);
        expect(after.x).toBeCloseTo(at.x, 4);
        expect(after.y).toBeCloseTo(at.y, 4);
      }),
    );
  });

  it('shows a six-metre banner whole and in the middle', () => {
    const camera = fitArea({ x: 0, y: 0, width: 6000, height: 800 }, { width: 1000, height: 600 }, 50);
    expect(toScreen(camera, { x: 0, y: 400 })).toEqual({ x: 50, y: 300 });
    expect(toScreen(camera, { x: 6000, y: 400 }).x).toBeCloseTo(950);
  });

  it('takes a millimetre for a millimetre at 100 %', () => {
    expect(actualScale('mm') * 25.4).toBeCloseTo(96);
    expect(actualScale('px')).toBe(1);
  });
});

describe('numbers as typed', () => {
  it.each([
    ['12', 12],
    [' 1,5 ', 1.5],
    ['-3.25', -3.25],
    ['', null],
    ['mười', null],
    ['1e999', null],
  ])('reads %j as %j', (text, expected) => {
    expect(parseNumber(text)).toBe(expected);
  });
});

describe('the zoom in words', () => {
  it.each([
    ['a slide in percent', 0.45, 'px', '45%'],
    ['a slide of a wall in percent, too', 0.08, 'px', '8%'],
    ['a poster in percent', 1.5, 'mm', '40%'],
    ['a banner of metres as a scale', (96 / 25.4) * 0.038, 'mm', '1 : 26'],
  ] as const)('gives %s', (_what, scale, unit, expected) => {
    expect(describeZoom(scale, unit).text).toBe(expected);
  });
});
