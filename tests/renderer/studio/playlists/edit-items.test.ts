// Reordering loses nothing, and no duration leaves what a playlist allows.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moveItem, toDurationMs } from '../../../../renderer/studio/playlists/edit-items.ts';
import { designId, playlistItemId } from '../../../../slides/model/id.ts';
import { maxItemDurationMs, minItemDurationMs } from '../../../../slides/model/playlist.ts';

const items = ['a', 'b', 'c', 'd'].map((id) => ({
  id: playlistItemId.parse(id),
  designId: designId.parse('d'),
  durationMs: 8000,
}));
const order = (from: number, to: number) =>
  moveItem(items, from, to)
    .map(({ id }) => id)
    .join('');

it.each([
  [0, 2, 'bcad'],
  [2, 0, 'cabd'],
  [3, 3, 'abcd'],
  [0, -1, 'abcd'],
  [3, 4, 'abcd'],
  [9, 0, 'abcd'],
])('from %i to %i', (from, to, expected) => {
  expect(order(from, to)).toBe(expected);
});

it('keeps every item and can be taken back', () => {
  const position = fc.integer({ min: 0, max: 3 });
  fc.assert(
    fc.property(position, position, (from, to) => {
      expect(moveItem(moveItem(items, from, to), to, from)).toEqual(items);
    }),
  );
});

it('makes every typed number a duration that can be saved', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), (seconds) => {
      const durationMs = toDurationMs(seconds);
      expect(Number.isInteger(durationMs)).toBe(true);
      expect(durationMs).toBeGreaterThanOrEqual(minItemDurationMs);
      expect(durationMs).toBeLessThanOrEqual(maxItemDurationMs);
    }),
  );
});
