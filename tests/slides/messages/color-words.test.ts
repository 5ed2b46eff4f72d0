// What colours are called.
import { expect, it } from 'vitest';
import { colorWord } from '../../../slides/messages/color-words.ts';

it.each([
  ['#ff0000', 'đỏ', 'red'],
  ['#a8161b', 'đỏ', 'red'],
  ['#ff8000', 'cam', 'orange'],
  ['#ffff00', 'vàng', 'yellow'],
  ['#ffcd00', 'vàng', 'yellow'],
  ['#00ff00', 'xanh lá', 'green'],
  ['#00a651', 'xanh lá', 'green'],
  ['#00ffff', 'xanh ngọc', 'turquoise'],
  ['#0000ff', 'xanh dương', 'blue'],
  ['#0066cc', 'xanh dương', 'blue'],
  ['#8000ff', 'tím', 'violet'],
  ['#7030a0', 'tím', 'violet'],
  ['#ff00ff', 'hồng', 'pink'],
  ['#e91e63', 'hồng', 'pink'],
  ['#808080', 'xám', 'grey'],
])('%s is %s, %s', (color, vietnamese, english) => {
  expect([colorWord(color, 'vi'), colorWord(color, 'en')]).toEqual([vietnamese, english]);
});
