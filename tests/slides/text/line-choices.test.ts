// Ways to break a slogan, offered to choose from.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedCompounds } from '../../../slides/text/compounds.ts';
import { lineChoices, withoutBreaks } from '../../../slides/text/line-choices.ts';

const options = { widthOf: (text: string) => text.length, compounds: shippedCompounds };
const slogan = 'Toàn dân tham gia bảo vệ môi trường xanh, sạch, đẹp';

describe('lineChoices', () => {
  it('offers several ways with as many lines first, then with one more', () => {
    const counts = lineChoices(slogan, { ...options, lines: 2 }).map((text) => text.split('\n').length);
    expect(counts[0]).toBe(2);
    expect(counts.filter((count) => count === 2).length).toBeGreaterThan(1);
    expect(counts).toContain(3);
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
  });

  it('offers the same ways once one of them is chosen', () => {
    const offered = lineChoices(slogan, { ...options, lines: 2 });
    for (const chosen of offered.filter((text) => text.split('\n').length === 2)) {
      expect(lineChoices(chosen, { ...options, lines: 2 })).toEqual(offered);
      expect(withoutBreaks(chosen)).toBe(slogan);
    }
  });

  it('leaves out what is wider than there is room', () => {
    for (const text of lineChoices(slogan, { ...options, lines: 3, maxWidth: 24 })) {
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(24);
    }
  });

  it.each([
    ['one word', 'Nghiêm'],
    ['nothing', ''],
    ['paragraphs set apart', 'Nội quy cơ quan\n\nGiữ trật tự nơi làm việc'],
    ['a page', 'Giữ trật tự nơi làm việc. '.repeat(30)],
  ])('offers nothing for %s', (_what, text) => {
    expect(lineChoices(text, { ...options, lines: 2 })).toEqual([]);
  });

  it('only ever moves line feeds: every other letter and space stays in its place', () => {
    const word = fc.constantFrom('môi', 'trường', 'xanh,', 'và', 'Việt', 'Nam', '20', '-', 'đẹp.');
    const gap = fc.constantFrom(' ', '  ', '\n', ' \n');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), (parts, lines) => {
        const text = parts.flat().join('');
        for (const choice of lineChoices(text, { ...options, lines })) {
          expect(withoutBreaks(choice)).toBe(withoutBreaks(text));
          expect(choice.split('\n').length).toBeGreaterThan(1);
          for (const line of choice.split('\n')) expect(line.trim()).not.toBe('');
        }
      }),
    );
  });
});
