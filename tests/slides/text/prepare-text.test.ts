import { expect, it } from 'vitest';
import { prepareText } from '../../../slides/text/prepare-text.ts';

it.each([
  ['Vie\u0323\u0302t Nam', 'Việt Nam'],
  // What is taken away may stand between a letter and its mark.
  ['a\u200B\u0301', 'á'],
  ['một\r\nhai\rba\u2028bốn', 'một\nhai\nba\nbốn'],
  ['một\thai', 'một hai'],
  ['chuông\u0007 \u0000reo', 'chuông reo'],
  ['cắt \uD83D', 'cắt \uFFFD'],
  ['mừng 🎉', 'mừng 🎉'],
])('%j is laid out as %j', (typed, laidOut) => {
  expect(prepareText(typed)).toBe(laidOut);
});
