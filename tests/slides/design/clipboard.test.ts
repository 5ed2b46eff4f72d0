import { describe, expect, it } from 'vitest';
import { fitToPage, readClipping, writeClipping } from '../../../slides/design/clipboard.ts';
import { designOf, rectangle, text } from './sample.ts';

describe('clipboard', () => {
  const { page } = designOf([]);

  it('carries elements as text', () => {
    const elements = [text('t', { text: 'Tiếng Việt' }), rectangle('r')];
    expect(readClipping(writeClipping(page, elements))).toEqual({ page, elements });
  });

  it.each(['', 'Xin chào', '{"format":"pano-elements"', '{"format":"pano-elements","version":1,"page":{},"elements":[]}'])(
    'takes %j for other text',
    (other) => {
      expect(readClipping(other)).toBeNull();
    },
  );

  it('keeps places on an equal page, and scales to the middle of another', () => {
    const elements = [rectangle('r', { x: 960, y: 540, width: 192, height: 108 })];
    expect(fitToPage(elements, page, page)).toEqual(elements);
    const [placed] = fitToPage(elements, page, { ...page, width: 960, height: 540, unit: 'mm' });
    expect(placed).toMatchObject({ x: 432, y: 243, width: 96, height: 54 });
  });
});
