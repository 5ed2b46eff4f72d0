import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapWords } from '../../../../../electron/host/print/shop/wrap-words.ts';

const widthOf = (piece: string): number => [...piece].length;

it('keeps every letter in order, and every line within its room', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 30 }), (text, room) => {
      const lines = wrapWords(text, room, widthOf);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(room);
    }),
  );
});

it('breaks between words where it can', () => {
  expect(wrapWords('giao tại cổng số hai', 8, widthOf)).toEqual(['giao tại', 'cổng số', 'hai']);
});
