import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFontkitMeasure } from '../../../../../electron/host/print/fonts/fontkit-measure.ts';
import { keepLines, laidOutText, typedText } from '../../../../../renderer/studio/editor/inspector/kept-lines.ts';
import type { TextElement } from '../../../../../slides/model/element.ts';
import { layoutText } from '../../../../../slides/text/layout-text.ts';
import { text } from '../../../../slides/design/sample.ts';

const measure = createFontkitMeasure();

function textElement(over: object): TextElement {
  const element = text('words', over);
  if (element.kind !== 'text') throw new Error('not a text');
  return element;
}

const paintedLines = (element: TextElement) => layoutText(element, measure).lines;

/** As a browser fills lines: as many words as go into the widest painted line. */
function fieldLines(element: TextElement, value: string): string[] {
  const { lines, fontSize, font } = layoutText({ ...element, text: laidOutText(value, true) }, measure);
  expect(fontSize).toBeCloseTo(layoutText(element, measure).fontSize, 2);
  const width = Math.max(...lines.map((line) => line.width)) + fontSize * 0.02;
  return value.split('\n').flatMap((paragraph) => {
    const filled = [''];
    for (const word of paragraph.replaceAll('\u200b', '').split(' ')) {
      const last = filled.at(-1) ?? '';
      const longer = last === '' ? word : `${last} ${word}`;
      if (last !== '' && measure.extent(longer, font).advance * fontSize > width) filled.push(word);
      else filled[filled.length - 1] = longer;
    }
    return filled;
  });
}

describe('the lines of a text while it is edited', () => {
  it.each(['fill', 'shrink', 'fixed'])('are the painted ones where a browser would break elsewhere (%s)', (fit) => {
    const slogan = 'Chung tay bảo vệ môi trường vì một tương lai xanh';
    const element = textElement({ text: slogan, width: 1600, height: 620, fontSize: fit === 'fill' ? 400 : 150, fit });
    const painted = paintedLines(element).map((line) => line.text);
    expect(painted.length).toBeGreaterThan(1);
    const field = keepLines(slogan, paintedLines(element));
    expect(fieldLines(element, field.value).map((line) => typedText(line, true))).toEqual(painted);
    expect(typedText(field.value, field.isKept)).toBe(slogan);
  });

  it('leave a text as it is when nothing wraps, or when it has no-break spaces of its own', () => {
    for (const own of ['Một dòng', 'Hai\ndòng', 'Thành\u00a0phố Hồ Chí Minh xanh sạch đẹp văn minh hiện đại']) {
      const element = textElement({ text: own, width: 400, height: 300, fontSize: 60, fit: 'fixed' });
      const { value, isKept } = keepLines(own, paintedLines(element));
      expect(typedText(value, isKept)).toBe(own);
      expect(value).toBe(own);
    }
  });

  it('never change the text, whatever spaces and empty lines it has', () => {
    const piece = fc.constantFrom('vì', 'tương lai', ' ', '  ', '\n', '\n\n', 'ngày mai', 'a');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), (pieces) => {
        const own = pieces.join(' ');
        const element = textElement({ text: own, width: 300, height: 400, fontSize: 50, fit: 'shrink' });
        const { value, isKept } = keepLines(own, paintedLines(element));
        expect(typedText(value, isKept)).toBe(own);
      }),
      { numRuns: 60 },
    );
  });
});
