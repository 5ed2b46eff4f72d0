// Each rule on the smallest design that breaks it, and each mend applied: the finding is then gone.
import { describe, expect, test } from 'vitest';
import { createFontkitMeasure } from '../../../electron/host/print/fontkit-measure.ts';
import { applyAll } from '../../../slides/design/commands.ts';
import { preflightSentence } from '../../../slides/messages/preflight.ts';
import type { Design } from '../../../slides/model/design.ts';
import { mediaId } from '../../../slides/model/id.ts';
import { finishingOf } from '../../../slides/print/finishing-defaults.ts';
import { findFormat, printFormats } from '../../../slides/print/formats.ts';
import { inkLines } from '../../../slides/print/ink-lines.ts';
import { lineContrast, readingDistance } from '../../../slides/print/legibility.ts';
import type { PreflightInput } from '../../../slides/print/preflight/finding.ts';
import { preflight, usualDistanceM } from '../../../slides/print/preflight/preflight.ts';
import { buildScene } from '../../../slides/scene/build-scene.ts';
import { chooseTemplate } from '../../../slides/template/choose-template.ts';
import { defaultThemes } from '../../../slides/template/default-theme.ts';
import { designFromSlogan } from '../../../slides/template/design-from-slogan.ts';
import { bannerDesign, element, testTheme } from '../../golden/designs.ts';

const measure = createFontkitMeasure();
const text = (own: Record<string, unknown>) =>
  element('text', { fit: 'fixed', fontSize: 200, x: 1000, y: 250, width: 4000, height: 300, text: 'Chào mừng', ...own });
const make = (elements: Design['elements'], own: Partial<Design> = {}): Design => ({
  ...bannerDesign(),
  background: { kind: 'solid', color: '#ffffff' },
  finishing: finishingOf('bangron'),
  elements,
  ...own,
});

function check(design: Design, own: Partial<PreflightInput> = {}) {
  const scene = buildScene(design, testTheme, measure);
  const given = {
    media: new Map(),
    missingGlyphs: [],
    rollWidthMm: 3200,
    distanceM: 20,
    textFindings: [],
    approval: 'current' as const,
  };
  return preflight({ design, scene, measure, ...given, ...own });
}
const rulesOf = (design: Design, own: Partial<PreflightInput> = {}) => check(design, own).map(({ rule }) => rule);

const picture = mediaId.parse('b'.repeat(64));
const photo = (own: Record<string, unknown>) =>
  element('picture', { mediaId: picture, x: 1000, y: 200, width: 400, height: 300, ...own });
const fine = text({ fill: { kind: 'solid', color: '#000000' } });

test('a plain slogan on a plain ground has nothing but the hint of its size', () => {
  expect(rulesOf(make([fine]))).toEqual(['large-page']);
});

describe('with a mend', () => {
  test.each([
    ['outside-safe', make([text({ y: -60, fill: { kind: 'solid', color: '#000000' } })])],
    ['outside-safe', make([text({ x: 3600, align: 'right', width: 2400, fill: { kind: 'solid', color: '#000000' } })])],
    ['under-eyelet', make([text({ x: 100, y: -80, fill: { kind: 'solid', color: '#000000' } })])],
    ['page-bleed', make([fine], { page: { ...bannerDesign().page, bleed: 10 } })],
    [
      'short-of-bleed',
      make([element('rectangle', { x: 0, y: 0, width: 6000, height: 100, fill: { kind: 'solid', color: '#aa0000' } }), fine]),
    ],
    ['low-contrast', make([text({ fill: { kind: 'solid', color: '#eeeeee' } })])],
    [
      'hairline',
      make([element('line', { x: 500, y: 400, width: 900, height: 0, stroke: { color: '#000000', width: 0.5 } }), fine]),
    ],
    ['not-composed', make([text({ text: 'Chào'.normalize('NFD'), fill: { kind: 'solid', color: '#000000' } })])],
  ] as const)('%s', (rule, design) => {
    const finding = check(design).find((one) => one.rule === rule);
    if (finding?.fix == null) throw new Error(`no ${rule} with a mend`);
    const mended = applyAll(design, finding.fix);
    expect(mended).not.toBe(design);
    expect(rulesOf(mended)).not.toContain(rule);
    for (const language of ['vi', 'en'] as const) expect(preflightSentence(finding, language)).not.toMatch(/[{}]/);
  });
});

describe('without a mend', () => {
  test('a coarse picture warns, a torn one blocks, a lost one blocks', () => {
    const media = (widthPx: number) => new Map([[picture, { widthPx, heightPx: (widthPx * 3) / 4 }]]);
    const severityOf = (facts: Partial<PreflightInput>) =>
      check(make([fine, photo({ x: 3000 })]), facts).find(({ rule }) => rule.startsWith('picture'))?.severity;
    // 400 mm are 15.75 inches.
    expect(severityOf({ media: media(1200) })).toBeUndefined();
    expect(severityOf({ media: media(900) })).toBe('warning');
    expect(severityOf({ media: media(500) })).toBe('block');
    expect(severityOf({})).toBe('block');
  });

  test('small letters warn when the largest are small, and hint beside large ones', () => {
    const small = text({ y: 600, fontSize: 40, height: 60, fill: { kind: 'solid', color: '#000000' } });
    const tooSmall = (design: Design) => check(design).find(({ rule }) => rule === 'too-small')?.severity;
    expect(tooSmall(make([small]))).toBe('warning');
    expect(tooSmall(make([fine, small]))).toBe('hint');
    expect(rulesOf(make([small]), { distanceM: 5 })).not.toContain('too-small');
  });

  test('a seam through letters warns', () => {
    const page = { ...bannerDesign().page, width: 9000, height: 4000 };
    const covering = text({
      x: 200,
      y: 100,
      width: 8600,
      height: 3800,
      fontSize: 2600,
      fit: 'fill',
      text: 'AN TOÀN',
      fill: { kind: 'solid', color: '#000000' },
    });
    expect(rulesOf(make([covering], { page }), { rollWidthMm: 2100 })).toContain('seam-text');
  });

  test('missing letters block; language findings come in their own words; bright colours and soft shadows hint', () => {
    const missingGlyphs = [{ elementId: null, font: 'x', characters: ['字'] }];
    expect(check(make([fine]), { missingGlyphs })[0]).toMatchObject({ rule: 'glyph-missing', severity: 'block' });
    const finding = { severity: 'warning', elementId: fine.id, message: 'Còn chữ mẫu.' } as const;
    const found = check(make([fine]), { textFindings: [finding] })[0];
    expect(found && preflightSentence(found, 'vi')).toBe('Còn chữ mẫu.');
    expect(rulesOf(make([fine], { background: { kind: 'solid', color: '#00ff40' } }))).toContain('gamut');
    expect(rulesOf(make([fine], { background: { kind: 'solid', color: '#a8161b' } }))).not.toContain('gamut');
  });
});

test('contrast is what lies right under the letters, and unknown over a picture', () => {
  const contrastOn = (...under: Design['elements']) => {
    const scene = buildScene(make([...under, fine]), testTheme, measure);
    const line = inkLines(scene, measure).at(-1);
    return line === undefined ? null : lineContrast(scene, line);
  };
  const patch = (color: string) =>
    element('rectangle', { x: 900, y: 200, width: 4200, height: 400, fill: { kind: 'solid', color } });
  expect(contrastOn()).toBeCloseTo(21);
  expect(contrastOn(patch('#000000'))).toBeCloseTo(1);
  expect(contrastOn(patch('#000000'), patch('#ffffff'))).toBeCloseTo(21);
  expect(contrastOn(photo({ width: 4000, height: 400 }))).toBeNull();
});

test('reading distances of sign makers: 7 cm for 20 m at most, 13 cm with comfort', () => {
  expect(readingDistance(70).limitM).toBeCloseTo(21);
  expect(readingDistance(135).comfortableM).toBeCloseTo(20.25);
});

test('what the looks make passes: nothing under an eyelet, in the hem, or short of the bleed', () => {
  const [theme] = defaultThemes('vi');
  if (theme === undefined) throw new Error('no theme');
  let next = 0;
  for (const format of [...printFormats, ...[findFormat('2500x700')].flatMap((one) => one ?? [])]) {
    const slogan = 'Toàn dân tham gia bảo vệ môi trường xanh, sạch, đẹp';
    const common = { slogan, theme, unitName: 'Trung tâm Y tế', campaignId: null, newId: () => `id-${next++}`, nowMs: 0 };
    const templateId = chooseTemplate(format.kind, slogan).id;
    const design = designFromSlogan({ ...common, kind: format.kind, format, templateId });
    const scene = buildScene(design, theme, measure);
    const known = { media: new Map(), missingGlyphs: [], rollWidthMm: 3200, textFindings: [] };
    const given = { ...known, distanceM: usualDistanceM(design), approval: 'none' as const };
    const bad = preflight({ design, scene, measure, ...given }).filter(({ severity }) => severity !== 'hint');
    expect(
      bad.map(({ rule }) => rule),
      format.id,
    ).toEqual([]);
  }
});
