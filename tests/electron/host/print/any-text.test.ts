// Any text in any box and on any page becomes a file or an expected refusal; nothing else, and soon.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportDesign } from '../../../../electron/host/print/export-design.ts';
import { AppError } from '../../../../slides/api/errors.ts';
import { design, element, testTheme } from '../../../golden/designs.ts';

/** From a hair to 20 m, small ones as often as large ones. */
const lengthMm = fc.double({ min: -3, max: 4.301, noNaN: true }).map((power) => 10 ** power);
const vietnamese = fc.constantFrom(...'Toàn dân tham gia bảo vệ môi trường, “Ẫ ự” – 20 - 11 ffi'.split(' '), '\n', '\t');
const odd = fc.constantFrom('\u0301', '\u202E', '\u200D', '\uFE0F', '\u0000', '\uD83D', '\u2028', '\u00A0', '🎉', 'ﷺ', 'नि');
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(vietnamese, { maxLength: 60 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.array(fc.oneof(vietnamese, odd), { maxLength: 60 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);
const someText = fc.record({
  text,
  width: lengthMm,
  height: lengthMm,
  x: lengthMm,
  fit: fc.constantFrom('fixed', 'shrink', 'fill'),
  align: fc.constantFrom('left', 'center', 'right'),
  verticalAlign: fc.constantFrom('top', 'middle', 'bottom'),
  fontFamily: fc.constantFrom('Be Vietnam Pro', 'Barlow Condensed', 'Noto Serif', 'no such font'),
  fontSize: fc.constantFrom(0.1, 12, 300, 20_000),
  lineHeight: fc.constantFrom(0.5, 1.2, 5),
  letterSpacing: fc.constantFrom(-0.5, 0, 0.1, 5),
  rotation: fc.constantFrom(0, 33, -360),
  opacity: fc.constantFrom(0, 0.5, 1),
  isUpperCase: fc.boolean(),
  stroke: fc.option(fc.record({ color: fc.constant('#000000'), width: lengthMm }), { freq: 4 }),
  shadow: fc.option(
    fc.record({ offsetX: lengthMm, offsetY: lengthMm, blur: lengthMm, color: fc.constant('#000000'), opacity: fc.constant(0.5) }),
    { freq: 4 },
  ),
});
const page = fc.record({
  width: lengthMm,
  height: lengthMm,
  unit: fc.constantFrom('mm', 'px'),
  bleed: fc.constantFrom(0, 3, 500),
});
const options = fc.oneof(
  fc.record({
    format: fc.constant('pdf' as const),
    text: fc.constantFrom('outlines' as const, 'live' as const),
    hasMarks: fc.boolean(),
  }),
  fc.record({ format: fc.constantFrom('png' as const, 'jpg' as const), widthPx: fc.integer({ min: 1, max: 200 }) }),
);
const readMedia = () => Promise.reject(new Error('no pictures here'));

it('takes any text in any box on any page', async () => {
  let files = 0;
  await fc.assert(
    fc.asyncProperty(page, someText, options, async (wantedPage, wantedText, wanted) => {
      const one = design(wantedPage, [element('text', wantedText)]);
      const made = await exportDesign({ design: one, theme: testTheme, readMedia, options: wanted, language: 'vi' }).catch(
        (error: unknown) => error,
      );
      if (made instanceof AppError) {
        expect(['glyph-missing', 'export-too-large']).toContain(made.code);
        return;
      }
      if (made instanceof Error) throw made;
      expect((made as { bytes: Uint8Array }).bytes.length).toBeGreaterThan(50);
      files++;
    }),
    { numRuns: 80 },
  );
  // Refusals alone would prove nothing.
  expect(files).toBeGreaterThan(20);
}, 60_000);

it.each([
  ['a word without end', 'môi'.repeat(33_333)],
  ['as many words as a text may hold', 'an toàn '.repeat(12_500)],
  ['nothing but line feeds', '\n'.repeat(99_999)],
])(
  'exports %s',
  async (_what, words) => {
    const one = design({ width: 6000, height: 800, unit: 'mm' }, [element('text', { text: words, width: 5000, height: 700 })]);
    const { bytes } = await exportDesign({
      design: one,
      theme: testTheme,
      readMedia,
      options: { format: 'pdf' },
      language: 'vi',
    });
    expect(bytes.length).toBeLessThan(20_000_000);
  },
  60_000,
);
