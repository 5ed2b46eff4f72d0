// Lines in a box: whatever the width, nothing is lost, hard breaks hold, and more room never makes more lines.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFontkitMeasure } from '../../../electron/host/print/fonts/fontkit-measure.ts';
import type { TextElement } from '../../../slides/model/element.ts';
import { breakCosts, forbidden } from '../../../slides/text/break-costs.ts';
import { compoundsWith } from '../../../slides/text/compounds.ts';
import { layoutText } from '../../../slides/text/layout-text.ts';
import { element } from '../../golden/designs.ts';
import civic from './linebreak-civic.json' with { type: 'json' };

const measure = createFontkitMeasure();
const slogans = [...civic.tuned, ...civic.heldOut];
const text = (own: Record<string, unknown>): TextElement => element('text', own) as TextElement;
const linesAt = (own: Record<string, unknown>) => layoutText(text(own), measure).lines.map((line) => line.text);

/** How many line ends cut a word of several syllables in two. */
function cutWords(lines: readonly string[]): number {
  const costs = breakCosts(lines.join(' ').split(' '));
  const ends = lines.slice(0, -1).map(
    (_, index) =>
      lines
        .slice(0, index + 1)
        .join(' ')
        .split(' ').length - 1,
  );
  return ends.filter((end) => (costs[end] ?? 0) >= forbidden).length;
}

const slogan = fc.constantFrom(...slogans.map((marked) => marked.replace(' | ', ' ').replaceAll('_', ' ')));
const paragraphs = fc.array(slogan, { minLength: 1, maxLength: 3 });

describe('lines in a box', () => {
  it('never become more when the box becomes wider, but for one that saves a word from being cut', () => {
    fc.assert(
      fc.property(slogan, fc.integer({ min: 60, max: 2000 }), fc.integer({ min: 0, max: 600 }), (one, width, more) => {
        const own = { text: one, fit: 'fixed', fontSize: 40, height: 1000 };
        const [narrow, wide] = [linesAt({ ...own, width }), linesAt({ ...own, width: width + more })];
        const saved = Math.min(1, cutWords(narrow) - cutWords(wide));
        expect(wide.length).toBeLessThanOrEqual(narrow.length + Math.max(0, saved));
      }),
      {
        numRuns: 300,
        examples: [
          ['Mời quý khách để giày dép đúng nơi quy định', 186, 22],
          ['Tăng cường kiểm tra, xử lý nghiêm các hành vi vi phạm về bảo vệ môi trường', 139, 8],
        ],
      },
    );
  });

  it('give the text back, and a break of the person’s own holds at every size of the box', () => {
    fc.assert(
      fc.property(
        paragraphs,
        fc.constantFrom('fixed', 'shrink', 'fill'),
        fc.integer({ min: 40, max: 2000 }),
        fc.integer({ min: 20, max: 1000 }),
        (parts, fit, width, height) => {
          const lines = linesAt({ text: parts.join('\n'), fit, fontSize: 60, width, height });
          expect(lines.join(' ')).toBe(parts.join(' '));
          // Every end of a paragraph is an end of a line.
          const ends = lines.map((_, index) => lines.slice(0, index + 1).join(' '));
          for (let count = 1; count <= parts.length; count++) expect(ends).toContain(parts.slice(0, count).join(' '));
        },
      ),
    );
  });

  it('break at the second-best place where that makes the letters much larger, and only there', () => {
    const anniversary = 'Nhiệt liệt chào mừng kỷ niệm 80 năm ngày thành lập Hội Chữ thập đỏ Việt Nam (23/11/1946 - 23/11/2026)';
    const own = { fit: 'fill', fontFamily: 'Barlow Condensed', fontSize: 1000, width: 4880, height: 504 };
    expect(linesAt({ ...own, text: anniversary })).toEqual([
      'Nhiệt liệt chào mừng kỷ niệm 80 năm ngày thành lập',
      'Hội Chữ thập đỏ Việt Nam (23/11/1946 - 23/11/2026)',
    ]);
    expect(linesAt({ ...own, text: anniversary, width: 1500, height: 560 }).at(-1)).toBe('(23/11/1946 - 23/11/2026)');
    const short = { ...own, text: 'Tắt máy xe khi dừng đèn đỏ quá 30 giây', width: 1500, height: 560 };
    expect(linesAt(short)).toEqual(['Tắt máy xe', 'khi dừng đèn đỏ quá 30 giây']);
  });

  it('of a chosen way stay as they are while there is room for them', () => {
    for (const marked of slogans.slice(0, 40)) {
      const chosen = marked.replaceAll('_', ' ').replace(' | ', '\n');
      for (const width of [900, 1300, 1900]) {
        for (const fit of ['shrink', 'fill']) {
          const own = { text: chosen, fit, fontSize: 40, width, height: 600 };
          if (fit === 'fill' || Math.max(...chosen.split('\n').map((line) => line.length)) < 30)
            expect(linesAt(own)).toEqual(chosen.split('\n'));
        }
      }
    }
  });

  it('never cut an office’s own word that has room on a line', () => {
    const own = text({ text: 'Trung tâm Mỏ Cày Bắc Hà', fit: 'fixed', fontSize: 40, width: 340, height: 500 });
    const lines = (compounds: readonly string[]) =>
      layoutText({ ...own, text: own.text.toLowerCase() }, measure, compoundsWith(compounds)).lines.map((line) => line.text);
    expect(lines([])).toEqual(['trung tâm mỏ', 'cày bắc hà']);
    expect(lines(['mỏ cày bắc hà'])).toEqual(['trung tâm', 'mỏ cày bắc hà']);
  });

  it.each([1, 24, 200, 5000])('are found for a text of %i words and more lines than it can have', (words) => {
    const lines = linesAt({ text: 'an toàn '.repeat(words).trim(), fit: 'fill', width: 300, height: 3000, fontSize: 40 });
    expect(lines.join(' ')).toBe('an toàn '.repeat(words).trim());
  });
});
