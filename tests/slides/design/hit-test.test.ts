import { describe, expect, it } from 'vitest';
import { elementsWithin, hitPath } from '../../../slides/design/hit-test.ts';
import { group, rectangle, text } from './sample.ts';

const names = (path: readonly { id: string }[]): string[] => path.map(({ id }) => id);

describe('hit test', () => {
  it('finds the highest element and looks into groups', () => {
    const elements = [
      rectangle('low', { width: 200, height: 200 }),
      group('g', [text('t', { x: 10, y: 10, width: 20, height: 20 })], { x: 50, y: 50 }),
    ];
    expect(names(hitPath(elements, { x: 65, y: 65 }, 0))).toEqual(['g', 't']);
    expect(names(hitPath(elements, { x: 120, y: 120 }, 0))).toEqual(['low']);
    expect(hitPath(elements, { x: 500, y: 500 }, 0)).toEqual([]);
  });

  it('follows rotation and leaves hidden elements out', () => {
    const turned = rectangle('r', { x: 0, y: 40, width: 100, height: 20, rotation: 90 });
    expect(names(hitPath([turned], { x: 50, y: 5 }, 0))).toEqual(['r']);
    expect(hitPath([turned], { x: 5, y: 50 }, 0)).toEqual([]);
    expect(hitPath([{ ...turned, isHidden: true }], { x: 50, y: 5 }, 0)).toEqual([]);
  });

  it('takes an ellipse by its curve and a thin line by its reach', () => {
    const ellipse = { ...rectangle('x', { width: 100, height: 100 }), kind: 'ellipse' as const };
    expect(hitPath([ellipse], { x: 3, y: 3 }, 0)).toEqual([]);
    const { fill: _fill, cornerRadius: _corner, ...rest } = rectangle('l', { width: 100, height: 0 });
    const line = { ...rest, kind: 'line' as const, stroke: { color: '#000000', width: 1 } };
    expect(names(hitPath([line], { x: 50, y: 4 }, 5))).toEqual(['l']);
    expect(hitPath([line], { x: 50, y: 9 }, 5)).toEqual([]);
  });

  it('gives what a marquee touches, without locked ones', () => {
    const elements = [rectangle('a'), rectangle('b', { x: 300 }), rectangle('c', { isLocked: true })];
    expect(elementsWithin(elements, { x: -10, y: -10, width: 60, height: 60 })).toEqual(['a']);
  });
});
