// A colour in the inspector is read however people type or paste it.
import { expect, it } from 'vitest';
import { hexOf } from '../../../../../renderer/studio/editor/inspector/hex-of.ts';
import { color } from '../../../../../slides/model/color.ts';

it.each([
  ['#c8102e', '#c8102e'],
  ['C8102E', '#c8102e'],
  [' #FFF ', '#ffffff'],
  ['0a3', '#00aa33'],
])('reads %j as %s, which a design can hold', (typed, hex) => {
  expect(hexOf(typed)).toBe(hex);
  expect(color.parse(hexOf(typed))).toBe(hex);
});

it.each(['', '#', '#12', '#12345', '#1234567', 'red', '##fff', '@ink', 'đỏ'])('takes %j for no colour', (typed) => {
  expect(hexOf(typed)).toBeNull();
});
