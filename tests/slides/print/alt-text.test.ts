// What a picture says in words: order, sentences, and what is left out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Element } from '../../../slides/model/element.ts';
import { altTextOf, maxAltLength, tidyAlt } from '../../../slides/print/alt-text.ts';
import { design, element } from '../../golden/designs.ts';

const page = { width: 1000, height: 1000 };
const say = (...elements: Element[]) => altTextOf(design(page, elements));
const text = (words: string, x: number, y: number, own: Record<string, unknown> = {}) =>
  element('text', { text: words, x, y, width: 300, height: 100, ...own });

describe('the order', () => {
  it('is from top to bottom, however the elements lie over each other', () => {
    expect(say(text('Ba', 0, 700), text('Một', 0, 0), text('Hai', 0, 300))).toBe('Một. Hai. Ba.');
  });

  it('is from left to right where texts stand beside each other, level or nearly so', () => {
    expect(say(text('Hai', 600, 0), text('Một', 0, 20), text('Ba', 0, 300))).toBe('Một. Hai. Ba.');
  });

  it('reads a column to its end where columns do not line up', () => {
    const tall = text('Một', 0, 200, { height: 700 });
    expect(say(text('Tiêu đề', 0, 0, { width: 1000 }), text('Ba', 500, 600), tall, text('Hai', 500, 200))).toBe(
      'Tiêu đề. Một. Hai. Ba.',
    );
  });

  it('counts where texts stand on the page, not in their group', () => {
    const group = element('group', { x: 0, y: 500, width: 300, height: 100, children: [text('Hai', 0, 0)] });
    expect(say(group, text('Một', 0, 100))).toBe('Một. Hai.');
  });
});

describe('sentences', () => {
  it.each([
    ['a slogan broken by hand is one', 'Toàn dân tham gia\nbảo vệ môi trường', 'Toàn dân tham gia bảo vệ môi trường.'],
    ['labels begin anew', 'Thời gian: 8 giờ\nĐịa điểm: hội trường', 'Thời gian: 8 giờ. Địa điểm: hội trường.'],
    ['so do the points of a list, without their marks', '- Xe máy\n- Xe đạp', 'Xe máy. Xe đạp.'],
    ['numbers of a list are kept', 'Nội quy:\n1. Trật tự\n2. Sạch sẽ', 'Nội quy: 1. Trật tự. 2. Sạch sẽ.'],
    ['an empty line ends one', 'Chào mừng\n\nquý khách', 'Chào mừng. quý khách.'],
    ['what ends already is left so', 'Sẵn sàng?\n', 'Sẵn sàng?'],
    ['marks inside quotes end it too', '“Học, học nữa, học mãi.”', '“Học, học nữa, học mãi.”'],
    ['letters are composed', 'Đa\u0323i hô\u0323i', 'Đại hội.'],
  ])('%s', (_what, typed, spoken) => {
    expect(say(text(typed, 0, 0))).toBe(spoken);
  });

  it('are said in the case that was typed: a screen reader spells what is in capitals', () => {
    expect(say(text('Chào mừng', 0, 0, { isUpperCase: true }))).toBe('Chào mừng.');
  });
});

describe('what is seen', () => {
  it('is said, once', () => {
    expect(say(text('Một', 0, 0), text('Một', 4, 4))).toBe('Một.');
  });

  it.each([
    ['a hidden text', text('Không', 0, 0, { isHidden: true })],
    ['a text that lets everything through', text('Không', 0, 0, { opacity: 0 })],
    ['a text beside the page', text('Không', 1001, 0)],
    ['a text in a hidden group', element('group', { isHidden: true, children: [text('Không', 0, 0)] })],
    ['a picture that nobody described', element('picture', { name: 'Logo', alt: 'Logo' })],
    ['an empty text', text(' \n ', 0, 0)],
  ])('is all: %s is not', (_what, one) => {
    expect(say(one)).toBe('');
  });

  it('in a picture follows the texts, in the words that somebody gave it', () => {
    const picture = element('picture', { name: 'anh-1.jpg', alt: 'Học sinh trồng cây', x: 0, y: 0 });
    expect(say(picture, text('Tết trồng cây', 0, 500))).toBe('Tết trồng cây. Học sinh trồng cây.');
  });
});

it('never is longer than networks take, nor cut within a letter', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 900 }), { maxLength: 4 }), (texts) => {
      const spoken = say(...texts.map((words, index) => text(words, 0, index * 200)));
      expect(spoken.length).toBeLessThanOrEqual(maxAltLength);
      expect(spoken).not.toMatch(/\p{Cs}/u);
      expect(tidyAlt(spoken)).toBe(spoken);
    }),
  );
});

it('ends with a whole word where it is too long', () => {
  const spoken = say(text('không '.repeat(300), 0, 0));
  expect(spoken).toMatch(/ không…$/);
  expect(spoken.length).toBeGreaterThan(maxAltLength - 10);
});
