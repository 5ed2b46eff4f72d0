import { describe, expect, it } from 'vitest';
import { showMiddle, splitRuns } from '../../../../../renderer/studio/editor/typing/split-runs.ts';
import { id, rectangle } from '../../../../slides/design/sample.ts';

const names = (elements: readonly { id: string }[]): string => elements.map((element) => element.id).join('');
const five = ['a', 'b', 'c', 'd', 'e'].map((name) => rectangle(name));

describe('runs of the canvas', () => {
  it('keep the painting order around what is lifted', () => {
    const runs = splitRuns(five, new Set([id('b'), id('d')]));
    expect([names(runs.below), names(runs.middle), names(runs.above)]).toEqual(['a', 'bcd', 'e']);
    expect(splitRuns(five, new Set())).toEqual({ below: five, middle: [], above: [] });
  });

  it('lift over everything when too much lies between', () => {
    const many = Array.from({ length: 400 }, (_, index) => rectangle(`r${index}`));
    const runs = splitRuns(many, new Set([id('r0'), id('r399')]));
    expect([runs.below.length, names(runs.middle), runs.above.length]).toEqual([398, 'r0r399', 0]);
  });

  it('show changed and new elements of a gesture, and not removed ones', () => {
    const moved = rectangle('b', { x: 9 });
    const shown = showMiddle(five.slice(1, 3), five, [...five.with(1, moved), rectangle('new')]);
    expect(names(shown)).toBe('bcnew');
    expect(shown[0]).toBe(moved);
    expect(names(showMiddle(five.slice(1, 3), five, five.toSpliced(2, 1)))).toBe('b');
  });
});
