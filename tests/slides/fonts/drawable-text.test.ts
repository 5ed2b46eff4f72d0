// Words of people on pages whose font is ours: whatever is written, what cannot be drawn is seen to be missing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFont } from '../../../electron/host/print/fonts/font-files.ts';
import { drawableText } from '../../../slides/fonts/drawable-text.ts';
import { lettersLacking } from '../../../slides/fonts/missing-glyphs.ts';
import { ticketFont, ticketLettersLacking } from '../../../slides/print/shop/ticket-letters.ts';

const { file } = openFont(ticketFont);

describe('drawable text', () => {
  it.each([
    ['Bạt Hiflex 0,32 – gấp mép', 'Bạt Hiflex 0,32 – gấp mép'],
    ['Nguye\u0302\u0303n', 'Nguyễn'],
    ['Gấp 😀', 'Gấp [?]'],
    ['😀😀👍🏽 cảm ơn', '[?] cảm ơn'],
    ['歓迎 光臨', '[?] [?]'],
    ['👨\u200D👩\u200D👧', '[?]'],
    ['\u2764\uFE0F yêu', '[?] yêu'],
    ['a\u200Bb', 'ab'],
    ['x\u0007y', 'x[?]y'],
    ['', ''],
  ])('of %j is %j', (typed, drawn) => {
    expect(drawableText(typed, file)).toBe(drawn);
  });

  it('lacks nothing, is done after once, and shows a sign exactly where something was lacking', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const drawn = drawableText(typed, file);
        expect(lettersLacking(drawn, file)).toEqual([]);
        expect(drawableText(drawn, file)).toBe(drawn);
        const isLacking = lettersLacking(typed.normalize('NFC'), file).length > 0;
        expect(drawn.includes('[?]')).toBe(isLacking || typed.includes('[?]'));
      }),
    );
  });
});

it('a ticket lacks the letters of any of its words, each once', () => {
  const ticket = { name: 'Chào 歓', material: 'Bạt', contact: 'Hòa 歓', note: '😀 gấp' };
  expect(ticketLettersLacking(ticket, file)).toEqual(['歓', '😀']);
});
