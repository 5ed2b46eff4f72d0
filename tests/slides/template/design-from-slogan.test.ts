// Every look must make a valid design inside its safe margin, from any slogan.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { design as designSchema } from '../../../slides/model/design.ts';
import type { Element } from '../../../slides/model/element.ts';
import { mediaId } from '../../../slides/model/id.ts';
import { finishingOf } from '../../../slides/print/finishing-defaults.ts';
import { chooseTemplate, findTemplate, templates } from '../../../slides/template/choose-template.ts';
import { defaultThemes } from '../../../slides/template/default-theme.ts';
import { designFromSlogan } from '../../../slides/template/design-from-slogan.ts';

const [theme] = defaultThemes('vi');
if (theme === undefined) throw new Error('no theme');

function counter() {
  let next = 0;
  return () => `id-${next++}`;
}

function make(
  template: (typeof templates)[number],
  slogan: string,
  unitName = 'Trung tâm Y tế',
  logoMediaId = theme?.logoMediaId ?? null,
) {
  return designFromSlogan({
    slogan,
    kind: template.kind,
    templateId: template.id,
    theme: { ...(theme as NonNullable<typeof theme>), logoMediaId },
    unitName,
    campaignId: null,
    newId: counter(),
    nowMs: 1_800_000_000_000,
  });
}

const someLogo = mediaId.parse('a'.repeat(64));

const leaves = (elements: readonly Element[]): Element[] =>
  elements.flatMap((element) => (element.kind === 'group' ? [element, ...leaves(element.children)] : [element]));

describe.each(templates)('$id', (template) => {
  test('makes a valid design of its kind with unique ids', () => {
    const made = make(template, 'Rửa tay thường xuyên, phòng dịch bệnh');
    expect(designSchema.safeParse(made).error).toBeUndefined();
    expect(made).toMatchObject({ kind: template.kind, templateId: template.id });
    const ids = leaves(made.elements).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('keeps every text inside the safe margin and away from the other texts', () => {
    const { page, elements } = make(template, 'Rửa tay thường xuyên, phòng dịch bệnh');
    const texts = elements.filter((element) => element.kind === 'text');
    expect(texts.length).toBeGreaterThanOrEqual(1);
    for (const text of texts) {
      expect(text.x).toBeGreaterThanOrEqual(page.safeMargin);
      expect(text.y).toBeGreaterThanOrEqual(page.safeMargin);
      expect(text.x + text.width).toBeLessThanOrEqual(page.width - page.safeMargin);
      expect(text.y + text.height).toBeLessThanOrEqual(page.height - page.safeMargin);
    }
    for (const [index, a] of texts.entries()) {
      for (const b of texts.slice(index + 1)) {
        const isApart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(isApart, `${a.name} and ${b.name} overlap`).toBe(true);
      }
    }
  });

  // A board has none, as its own test holds.
  test.each(template.kind === 'board' ? [] : ['Trung tâm Y tế', ''])(
    'shows the logo of the theme apart from all text, for the unit “%s”',
    (unitName) => {
      const { page, elements } = make(template, 'Rửa tay thường xuyên, phòng dịch bệnh', unitName, someLogo);
      const [logo, ...others] = elements.filter((element) => element.kind === 'picture');
      expect(others).toEqual([]);
      expect(logo).toMatchObject({ mediaId: someLogo, fit: 'contain', isLocked: false, name: 'Biểu trưng' });
      if (logo === undefined) return;
      const { x, y, width, height } = logo;
      const { safeMargin } = page;
      expect(Math.min(x, y, page.width - x - width, page.height - y - height)).toBeGreaterThanOrEqual(safeMargin);
      expect(height / Math.min(page.width, page.height)).toBeGreaterThan(0.08);
      for (const text of elements.filter((element) => element.kind === 'text')) {
        const isApart = x + width <= text.x || text.x + text.width <= x || y + height <= text.y || text.y + text.height <= y;
        expect(isApart, `the logo and ${text.name} overlap`).toBe(true);
      }
    },
  );

  test('is whole without a unit name', () => {
    const made = make(template, 'Không xả rác nơi công cộng', '  ');
    expect(made.elements.filter((element) => element.kind === 'text')).toHaveLength(1);
  });

  test('uses only colours of the theme, so a change of theme recolours it', () => {
    const made = make(template, 'Chúc mừng năm mới');
    const literal = JSON.stringify([made.background, made.elements]).match(/"#[0-9a-f]{6}"/g);
    expect(literal).toBeNull();
  });

  test('takes any text as a slogan', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 400, unit: 'grapheme' }), (slogan) => {
        expect(designSchema.safeParse(make(template, slogan)).success).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

test('an LED board has no room for a logo', () => {
  const { elements } = make(findTemplate('board-plain', 'board'), 'Chúc mừng năm mới', '', someLogo);
  expect(elements.filter((element) => element.kind === 'picture')).toEqual([]);
});

test('there are at least three looks for slides, two for posters, two for banners', () => {
  const count = (kind: string) => templates.filter((template) => template.kind === kind).length;
  expect(count('slide')).toBeGreaterThanOrEqual(3);
  expect(count('poster')).toBeGreaterThanOrEqual(2);
  expect(count('banner')).toBeGreaterThanOrEqual(2);
  expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
});

test.each([
  ['Chúc mừng năm mới Xuân Đinh Mùi 2027', 'slide', 'slide-frame'],
  ['Giờ làm việc 7:30 – 17:00', 'slide', 'slide-card'],
  ['Nói không với thực phẩm bẩn', 'slide', 'slide-waves'],
  ['Tiêm chủng đầy đủ để bảo vệ sức khỏe trẻ em', 'slide', 'slide-arcs'],
  ['Nhiệt liệt chào mừng Ngày Nhà giáo Việt Nam 20 - 11', 'banner', 'banner-waves'],
  ['Không xả rác nơi công cộng', 'banner', 'banner-lines'],
  ['Không xả rác nơi công cộng', 'poster', 'poster-waves'],
] as const)('“%s” as a %s gets %s when nobody chose', (slogan, kind, id) => {
  expect(chooseTemplate(kind, slogan).id).toBe(id);
});

test('an unknown or unsuitable template falls back to the first of the kind', () => {
  expect(findTemplate('no-such-look', 'banner').id).toBe('banner-lines');
  expect(findTemplate('slide-frame', 'poster').kind).toBe('poster');
});

test.each([
  ['“Đoàn kết - Kỷ cương”', 'Đoàn kết - Kỷ cương'],
  ['"  Nói   không  "', 'Nói không'],
  ['«Hiến máu»\n', 'Hiến máu'],
  ['“A” và “B”', '“A” và “B”'],
  ['Vie\u0323\u0302t Nam', 'Việt Nam'],
])('the slogan %j is set as %j', (slogan, shown) => {
  const texts = make(findTemplate('slide-arcs', 'slide'), slogan).elements.filter((element) => element.kind === 'text');
  expect(texts[0]?.text).toBe(shown);
});

test('banners and posters drop the final full stop, slides keep it', () => {
  const textOf = (id: string, kind: 'slide' | 'banner') =>
    make(findTemplate(id, kind), 'Hãy giữ trật tự.').elements.find((element) => element.kind === 'text')?.text;
  expect(textOf('banner-lines', 'banner')).toBe('Hãy giữ trật tự');
  expect(textOf('slide-arcs', 'slide')).toBe('Hãy giữ trật tự.');
});

test('a very long slogan gives a name that fits a list', () => {
  const made = make(findTemplate('slide-arcs', 'slide'), 'an toàn '.repeat(200));
  expect([...made.name].length).toBeLessThanOrEqual(120);
  expect(made.slogan).toHaveLength(1600);
});

test('a banner without a named format is finished as its size usually is, paper and screens are only cut', () => {
  const kinds = ['banner', 'poster', 'slide', 'board'] as const;
  const made = kinds.map((kind) => make(chooseTemplate(kind, 'Chung tay'), 'Chung tay'));
  expect(made.map(({ finishing }) => finishing)).toEqual([finishingOf('bangron'), null, null, null]);
});
