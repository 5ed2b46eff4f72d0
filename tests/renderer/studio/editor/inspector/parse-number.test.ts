// A number in a field of the inspector is written as the language writes it, and read however it is typed.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseNumber, writeNumber } from '../../../../../renderer/studio/editor/inspector/parse-number.ts';

it.each([
  [1.28, 'vi', '1,28'],
  [1.28, 'en', '1.28'],
  [335.456, 'vi', '335,46'],
  [6000, 'vi', '6000'],
  [6000, 'en', '6000'],
  [-2.5, 'vi', '-2,5'],
  [0, 'en', '0'],
  [-0.001, 'vi', '0'],
])('%d in %s is %s', (value, language, written) => {
  expect(writeNumber(value, 2, language)).toBe(written);
});

it('reads what it has written', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.constantFrom('vi', 'en'), (hundredths, language) => {
      expect(parseNumber(writeNumber(hundredths / 100, 2, language))).toBe(hundredths / 100);
    }),
  );
});
