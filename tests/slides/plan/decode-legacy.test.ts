// Text from before Unicode is found by its syllables, and Unicode text is left alone.
import { describe, expect, test } from 'vitest';
import { decodePastedLegacy, decodeTcvn3, decodeVni, syllableShare } from '../../../slides/plan/decode-legacy.ts';
import { isSyllable } from '../../../slides/plan/syllable.ts';

test('TCVN3 as it looks in Windows-1252', () => {
  expect(decodeTcvn3('Sèng vµ lµm viÖc theo HiÕn ph¸p vµ ph¸p luËt')).toBe('Sống và làm việc theo Hiến pháp và pháp luật');
  expect(decodePastedLegacy('Sèng vµ lµm viÖc theo HiÕn ph¸p')).toEqual({
    text: 'Sống và làm việc theo Hiến pháp',
    encoding: 'tcvn3',
  });
});

test('VNI, in small letters and capitals', () => {
  expect(decodeVni('Soáng vaø laøm vieäc theo Hieán phaùp')).toBe('Sống và làm việc theo Hiến pháp');
  expect(decodePastedLegacy('SOÁNG VAØ LAØM VIEÄC')).toEqual({ text: 'SỐNG VÀ LÀM VIỆC', encoding: 'vni' });
});

describe('left alone:', () => {
  test.each([
    'Sống và làm việc theo Hiến pháp và pháp luật',
    'Chung tay bảo vệ môi trường',
    'Safety at work',
    'Café Zürich, Łódź',
    'Số 44-KH/ĐUS',
    '',
  ])('%s', (text) => {
    expect(decodePastedLegacy(text)).toBeNull();
  });
});

test.each(['việc', 'nghĩa', 'Quỳnh', 'giữ', 'gìn', 'gì', 'khuyến', 'ươm', 'đẹp', 'THIẾU', 'ở', 'ý'])(
  '%s is a syllable',
  (word) => {
    expect(isSyllable(word)).toBe(true);
  },
);

test.each(['viÖc', 'vieäc', 'ph¸p', 'café', 'càt', 'ngg', 'zá', ''])('%s is none', (word) => {
  expect(isSyllable(word)).toBe(false);
});

test('a text of plain ASCII cannot be judged', () => {
  expect(syllableShare('Hello there')).toBeNull();
  expect(syllableShare('việc làm')).toBe(1);
});
