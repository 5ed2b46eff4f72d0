// Letters never touch an ornament, nor does the logo: both are painted by themselves, coarsely, and no pixel may belong to both.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createFontkitMeasure } from '../../../electron/host/print/fonts/fontkit-measure.ts';
import { paintRaster } from '../../../electron/host/print/pictures/raster.ts';
import type { Design } from '../../../slides/model/design.ts';
import type { Element } from '../../../slides/model/element.ts';
import { mediaId } from '../../../slides/model/id.ts';
import type { Theme } from '../../../slides/model/theme.ts';
import { printFormats } from '../../../slides/print/formats.ts';
import { buildScene } from '../../../slides/scene/build-scene.ts';
import { templates } from '../../../slides/template/choose-template.ts';
import { defaultThemes } from '../../../slides/template/default-theme.ts';
import { designFromSlogan } from '../../../slides/template/design-from-slogan.ts';
import { sampleDocuments } from '../../../slides/template/sample-library.ts';

const measure = createFontkitMeasure();
const white = '#ffffff';
const [anyTheme] = defaultThemes('vi');
if (anyTheme === undefined) throw new Error('no theme');
/** Everything that is drawn is white, so that any light on black is ink. */
const theme: Theme = { ...anyTheme, colors: { ground: white, ink: white, accent: white, surface: white, muted: white } };

const slogans = readFileSync(new URL('../../fixtures/import/slogans.csv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.replaceAll('"', '').trim())
  .filter((line) => line !== '');

/** Pixels of the short side: one of them is about as wide as the clear space that letters need. */
const shortSidePx = 100;
const someLogo = mediaId.parse('a'.repeat(64));
const ornamentNames = ['Hoạ tiết', 'Ornament'];

function inkOf(design: Design, isWanted: (element: Element) => boolean): boolean[] {
  const { width, height } = design.page;
  const scale = shortSidePx / Math.min(width, height);
  const black = {
    ...design,
    background: { kind: 'solid', color: '#000000' } as const,
    elements: design.elements.filter(isWanted),
  };
  const size = { widthPx: Math.round(width * scale), heightPx: Math.round(height * scale) };
  const canvas = paintRaster(buildScene(black, theme, measure), new Map(), size);
  const { data } = canvas.getContext('2d').getImageData(0, 0, size.widthPx, size.heightPx);
  return Array.from({ length: size.widthPx * size.heightPx }, (_, pixel) => (data[pixel * 4] ?? 0) > 8);
}

function touching(design: Design): number {
  const ornaments = inkOf(design, ({ name, kind }) => kind !== 'text' && ornamentNames.includes(name));
  const letters = inkOf(design, ({ kind, name }) => kind === 'text' || name === 'Biểu trưng');
  expect(letters.some((isInk) => isInk)).toBe(true);
  return letters.filter((isInk, pixel) => isInk && ornaments[pixel] === true).length;
}

/** Its whole box is ink: any logo may fill it. */
function logoAsBlock(design: Design): Design {
  const solid = (element: Element): Element => {
    if (element.kind !== 'picture') return element;
    const { mediaId: _media, fit: _fit, crop: _crop, alt: _alt, ...box } = element;
    return { ...box, kind: 'rectangle', fill: { kind: 'solid', color: white }, stroke: null };
  };
  return { ...design, elements: design.elements.map(solid) };
}

function counter() {
  let next = 0;
  return () => `id-${next++}`;
}

describe.each(templates)('$id', ({ id, kind }) => {
  test.each(slogans)('%s', (slogan) => {
    const wanted = { slogan, kind, theme, templateId: id, campaignId: null, newId: counter(), nowMs: 0 };
    for (const unitName of ['Trung tâm Y tế', 'Trung tâm Kiểm soát bệnh tật và Chăm sóc sức khỏe cộng đồng thành phố']) {
      expect(touching(designFromSlogan({ ...wanted, unitName }))).toBe(0);
      const withLogo = designFromSlogan({ ...wanted, unitName, theme: { ...theme, logoMediaId: someLogo } });
      expect(touching(logoAsBlock(withLogo))).toBe(0);
    }
  });
});

const longUnit = 'Trung tâm Kiểm soát bệnh tật và Chăm sóc sức khỏe cộng đồng thành phố';
const hardSlogans = [
  'Phòng cháy hơn chữa cháy',
  'Đoàn kết - Kỷ cương - Nêu gương - Hành động',
  'Toàn dân tham gia bảo vệ môi trường\nxanh, sạch, đẹp',
  'Tăng cường kỷ luật, kỷ cương hành chính, nâng cao chất lượng phục vụ Nhân dân và doanh nghiệp',
];

describe.each([...printFormats])('on the format $id', (format) => {
  test.each(templates.filter(({ kind }) => kind === format.kind))('$id', ({ id, kind }) => {
    const wanted = { kind, templateId: id, format, unitName: longUnit, campaignId: null, newId: counter(), nowMs: 0 };
    for (const slogan of hardSlogans) {
      expect(touching(designFromSlogan({ ...wanted, slogan, theme })), slogan).toBe(0);
      expect(touching(designFromSlogan({ ...wanted, slogan, theme, unitName: '' })), slogan).toBe(0);
      const withLogo = designFromSlogan({ ...wanted, slogan, theme: { ...theme, logoMediaId: someLogo } });
      expect(touching(logoAsBlock(withLogo)), slogan).toBe(0);
    }
  });
});

test.each(['vi', 'en'] as const)('the sample library in %s', (language) => {
  const documents = sampleDocuments({ language, newId: counter(), nowMs: 0, timeZone: 'Asia/Ho_Chi_Minh' });
  for (const { kind, document } of documents) {
    if (kind === 'designs') expect(touching(document as Design), (document as Design).name).toBe(0);
  }
});
