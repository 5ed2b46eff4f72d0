import { expect, it } from 'vitest';
import { positionAt } from '../../../slides/playback/position.ts';
import { isSameLoop, reanchor } from '../../../slides/playback/reanchor.ts';

const loop = (text: string) => [...text].map((key) => ({ key, designId: key, durationMs: 1000 }));

it.each([
  ['nothing changed', 'abc', 'abc', 'b', 'c'],
  ['an item was added behind it', 'abc', 'abxc', 'b', 'x'],
  ['items were added at the end', 'abc', 'abcxy', 'c', 'x'],
  ['the list was turned round', 'abc', 'cba', 'b', 'a'],
  ['it was the last one', 'abc', 'abc', 'c', 'a'],
  ['it was removed', 'abc', 'ac', 'b', 'c'],
  ['it and its successor were removed', 'abcd', 'ad', 'b', 'd'],
  ['it was removed at the end', 'abc', 'ab', 'c', 'a'],
  ['everything was replaced', 'abc', 'xyz', 'b', 'x'],
  ['only it is left', 'abc', 'b', 'b', 'b'],
])('the successor when %s: %s → %s on %s comes %s', (_name, before, after, current, successor) => {
  const items = loop(after);
  const old = { items: loop(before), anchorMs: 0 };
  const untilMs = 50_000 * before.length + (before.indexOf(current) + 1) * 1000;
  const anchorMs = reanchor(old, items, { key: current, untilMs });
  const position = positionAt(items, anchorMs, untilMs);
  expect(items[position?.index ?? -1]?.key).toBe(successor);
  expect(position?.startMs).toBe(untilMs);
});

it('goes on from where the old list stood when the item on screen had left it already', () => {
  const old = { items: loop('acd'), anchorMs: 1000 };
  // b was on screen until 2000, and c came next.
  const anchorMs = reanchor(old, loop('xacd'), { key: 'b', untilMs: 2000 });
  expect(positionAt(loop('xacd'), anchorMs, 2000)?.index).toBe(2);
});

it('sees a change of order, of length and of design, and nothing else', () => {
  expect(isSameLoop(loop('abc'), loop('abc'))).toBe(true);
  expect(isSameLoop(loop('abc'), loop('acb'))).toBe(false);
  expect(isSameLoop(loop('abc'), loop('ab'))).toBe(false);
  expect(isSameLoop(loop('a'), [{ key: 'a', designId: 'a', durationMs: 1001 }])).toBe(false);
  expect(isSameLoop(loop('a'), [{ key: 'a', designId: 'b', durationMs: 1000 }])).toBe(false);
});

it('finds the place in a loop before, at and after its anchor', () => {
  const items = [2000, 3000].map((durationMs) => ({ durationMs }));
  expect(positionAt(items, 10_000, 10_000)).toEqual({ index: 0, startMs: 10_000, untilMs: 12_000 });
  expect(positionAt(items, 10_000, 11_999)).toEqual({ index: 0, startMs: 10_000, untilMs: 12_000 });
  expect(positionAt(items, 10_000, 12_000)).toEqual({ index: 1, startMs: 12_000, untilMs: 15_000 });
  expect(positionAt(items, 10_000, 9000)).toEqual({ index: 1, startMs: 7000, untilMs: 10_000 });
  expect(positionAt([], 0, 5)).toBeNull();
});
