// Every look on every print format: words inside the safe margin and large enough, the ground over all of the bleed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFontkitMeasure } from '../../../electron/host/print/fonts/fontkit-measure.ts';
import { design as designSchema } from '../../../slides/model/design.ts';
import type { Element, TextElement } from '../../../slides/model/element.ts';
import { mediaId } from '../../../slides/model/id.ts';
import { findFormat, printFormats } from '../../../slides/print/formats.ts';
import { templates } from '../../../slides/template/choose-template.ts';
import { defaultThemes } from '../../../slides/template/default-theme.ts';
import { designFromSlogan } from '../../../slides/template/design-from-slogan.ts';
import { breakForColumn } from '../../../slides/template/tall-lines.ts';
import { layoutText } from '../../../slides/text/layout-text.ts';

const measure = createFontkitMeasure();
const [theme] = defaultThemes('vi');
if (theme === undefined) throw new Error('no theme');
const slogans = [
  'Đoàn kết - Kỷ cương - Nêu gương - Hành động',
  'Chúc mừng năm mới 2027',
  'Phòng cháy hơn chữa cháy',
  'Toàn dân tham gia bảo vệ môi trường\nxanh, sạch, đẹp',
  'Nhiệt liệt chào mừng kỷ niệm 82 năm Ngày Quốc khánh (02/9/1945 - 02/9/2027)',
  'Tăng cường kỷ luật, kỷ cương hành chính, nâng cao chất lượng phục vụ Nhân dân và doanh nghiệp',
];
const formats = [...printFormats, ...['2500x700', '500x500', '300x900', '2000x300'].flatMap((id) => findFormat(id) ?? [])];

const make = (format: (typeof formats)[number], templateId: string, slogan: string, logo: boolean) => {
  let next = 0;
  return designFromSlogan({
    slogan,
    kind: format.kind,
    theme: { ...theme, logoMediaId: logo ? mediaId.parse('a'.repeat(64)) : null },
    unitName: 'Trung tâm Phục vụ hành chính công',
    campaignId: null,
    newId: () => `id-${next++}`,
    nowMs: 0,
    templateId,
    format,
  });
};

describe.each(formats)('$id', (format) => {
  const { width, height, safeMargin } = format.page;
  const looks = templates.filter(({ kind }) => kind === format.kind);

  test.each(looks)('$id', ({ id }) => {
    for (const slogan of slogans) {
      for (const logo of [false, true]) {
        const design = make(format, id, slogan, logo);
        expect(designSchema.safeParse(design).success).toBe(true);
        expect(design.finishing).toEqual(format.finishing);
        const important = design.elements.filter(({ kind }) => kind === 'text' || kind === 'picture');
        for (const element of important) {
          expect(element.x).toBeGreaterThanOrEqual(safeMargin - 1e-6);
          expect(element.y).toBeGreaterThanOrEqual(safeMargin - 1e-6);
          expect(element.x + element.width).toBeLessThanOrEqual(width - safeMargin + 1e-6);
          expect(element.y + element.height).toBeLessThanOrEqual(height - safeMargin + 1e-6);
        }
        const text = design.elements.find((element): element is TextElement => element.kind === 'text' && isSlogan(element));
        if (text === undefined) throw new Error('no slogan');
        const layout = layoutText(text, measure);
        expect(layout.isOverflowing).toBe(false);
        // Of the page's short side: the smallest that the A3 looks have always had.
        expect(layout.fontSize / Math.min(width, height)).toBeGreaterThan(0.05);
      }
    }
  });
});

const isSlogan = ({ name }: Element): boolean => name === 'Khẩu hiệu';

test.each(['backdrop-4x2.5', 'backdrop-6x3'])('on %s nothing important stands where people stand', (id) => {
  const format = findFormat(id);
  if (format === null) throw new Error('no format');
  const { height } = format.page;
  for (const { id: look } of templates.filter(({ kind }) => kind === 'banner')) {
    for (const element of make(format, look, 'Hội nghị tổng kết năm 2027', true).elements) {
      if (element.kind === 'text' || element.kind === 'picture') {
        expect(element.y + element.height).toBeLessThanOrEqual(Math.max(height - 1700, height * 0.4) + 1e-6);
      }
    }
  }
});

describe('a slogan in a column', () => {
  const street = { width: 600, height: 2000, lineHeight: 1.3, letterWidth: 0.46 };
  const stand = { ...street, height: 1100 };
  const long = 'Toàn dân tích cực tham gia phòng cháy, chữa cháy, bảo vệ môi trường, khu phố văn minh, xanh, sạch, đẹp';
  test.each([
    [
      'stands syllable under syllable when that makes it far larger',
      street,
      'Phòng cháy hơn chữa cháy',
      'Phòng\ncháy\nhơn\nchữa\ncháy',
    ],
    ['also with a year', street, 'Chúc mừng năm mới 2027', 'Chúc\nmừng\nnăm\nmới\n2027'],
    ['keeps words whole where there is less to gain', stand, 'Phòng cháy hơn chữa cháy', 'Phòng cháy\nhơn\nchữa cháy'],
    ['keeps the breaks that somebody typed', street, 'một\nhai ba bốn năm', 'một\nhai ba bốn năm'],
    [
      'ends with no word alone',
      street,
      long,
      'Toàn dân\ntích cực\ntham gia\nphòng cháy,\nchữa cháy,\nbảo vệ\nmôi trường,\nkhu phố\nvăn minh,\nxanh,\nsạch, đẹp',
    ],
  ])('%s', (_what, column, slogan, lines) => {
    expect(breakForColumn(slogan, column)).toBe(lines);
  });

  test('of any words has them all, in their order, and no line is empty', () => {
    const syllables = fc.array(fc.constantFrom('an', 'toàn', 'xanh,', 'nghiêng', '-', '2027', '02/9/2027', 'và', 'Đảng'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(syllables, fc.integer({ min: 200, max: 3000 }), (words, height) => {
        const lines = breakForColumn(words.join(' '), { ...street, height }).split('\n');
        expect(lines.join(' ')).toBe(words.join(' '));
        expect(lines).not.toContain('');
      }),
    );
  });
});
