// Each rule on the smallest design that breaks it, and each mend applied: the finding is then gone.
import { describe, expect, test } from 'vitest';
import { createFontkitMeasure } from '../../../electron/host/print/fonts/fontkit-measure.ts';
import { applyAll } from '../../../slides/design/commands.ts';
import { preflightSentence } from '../../../slides/messages/preflight.ts';
import type { Design } from '../../../slides/model/design.ts';
import { mediaId } from '../../../slides/model/id.ts';
import type { Theme } from '../../../slides/model/theme.ts';
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
    theme: testTheme,
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
      'vibrating',
      make([text({ fill: { kind: 'solid', color: '#ff0000' } })], { background: { kind: 'solid', color: '#0000ff' } }),
    ],
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

describe('letters that cannot be read on their ground', () => {
  const on = (ground: string, own: Record<string, unknown>) =>
    make([text(own)], { background: { kind: 'solid', color: ground } });
  const solid = (color: string) => ({ kind: 'solid', color });
  const setBy = (design: Design, rule: string, own: Partial<PreflightInput> = {}) => {
    const [command] = check(design, own).find((one) => one.rule === rule)?.fix ?? [];
    return command?.kind === 'element.update' ? command.patch.set : null;
  };

  test('take the nearest colour of the theme that can be read there', () => {
    // Of the theme’s red, yellow, white, dark red and pink.
    expect(setBy(on('#ffffff', { fill: solid('#ffe6cf') }), 'low-contrast')).toEqual({ fill: solid('@ground') });
    expect(setBy(on('#0000ff', { fill: solid('#ff0000') }), 'vibrating')).toEqual({ fill: solid('@muted') });
    expect(setBy(on('#0000ff', { fill: solid('#c8a000') }), 'vibrating')).toEqual({ fill: solid('@ink') });
  });

  test('are told as vibrating only, not as sinking in too', () => {
    expect(rulesOf(on('#0000ff', { fill: solid('#ff0000') }))).toEqual(expect.arrayContaining(['vibrating']));
    expect(rulesOf(on('#0000ff', { fill: solid('#ff0000') }))).not.toContain('low-contrast');
  });

  test('are outlined where the theme has no colour for them, and are then left alone', () => {
    const design = on('#0000ff', { fill: solid('#ff0000') });
    const reds = { ground: '#ff0000', ink: '#ff0000', accent: '#ee0000', surface: '#dd0000', muted: '#ff1111' };
    const theme = { ...testTheme, colors: reds };
    const fix = check(design, { theme }).find(({ rule }) => rule === 'vibrating')?.fix ?? [];
    expect(fix).toMatchObject([{ patch: { set: { stroke: { color: '#000000' } } } }]);
    const mended = rulesOf(applyAll(design, fix), { theme });
    expect(mended).not.toContain('vibrating');
    expect(mended).not.toContain('low-contrast');
  });

  test('are told in every colour that a stretch of them has, and outlined so that the stretches keep theirs', () => {
    const run = { fontFamily: null, fontWeight: null, scale: null, letterSpacing: null, isUnderlined: null };
    const runs = [{ ...run, start: 5, end: 9, fill: solid('#ff0000') }];
    const found = check(on('#0000ff', { fill: solid('#ffffff'), runs })).find(({ rule }) => rule === 'vibrating');
    expect(found?.params).toEqual({ ink: '#ff0000', ground: '#0000ff' });
    expect(found?.fix).toMatchObject([{ patch: { set: { stroke: { color: '#000000' } } } }]);
  });

  test('a hairline of an outline parts nothing', () => {
    const stroke = (width: number) => ({ fill: solid('#ff0000'), stroke: { color: '#ffffff', width } });
    expect(rulesOf(on('#0000ff', stroke(1)))).toContain('vibrating');
    expect(rulesOf(on('#0000ff', stroke(12)))).not.toContain('vibrating');
  });
});

describe('colours that ink cannot show', () => {
  const bright = make([fine], { background: { kind: 'solid', color: '#00ff40' } });

  test('are named with what they become', () => {
    const found = check(bright).find(({ rule }) => rule === 'gamut');
    expect(found && preflightSentence(found, 'vi')).toMatch(
      /^Màu tươi hơn mực in, in ra sẽ trầm hơn: xanh lá #00ff40 thành khoảng #[0-9a-f]{6}\. Nên in thử\.$/,
    );
    expect(found && preflightSentence(found, 'en')).toContain('green #00ff40 as about #');
  });

  test('are not told where the office has set how they are printed', () => {
    const colors = { ...testTheme.colors, surface: '#00ff40' };
    const withInk = (spot: string | null) => ({ ...testTheme.inks, surface: { cmyk: [60, 0, 80, 0], spot } }) as Theme['inks'];
    expect(rulesOf(bright, { theme: { colors, inks: testTheme.inks } })).toContain('gamut');
    expect(rulesOf(bright, { theme: { colors, inks: withInk(null) } })).not.toContain('gamut');
    expect(rulesOf(bright, { theme: { colors, inks: withInk('PANTONE 802 C') } })).not.toContain('gamut');
  });

  test('count in letters, outlines and gradients; of many the first four are named', () => {
    const stops = ['#00ff00', '#0000ff'].map((color, offset) => ({ color, offset, opacity: 1 }));
    const shape = (own: Record<string, unknown>) => element('rectangle', { x: 2000, y: 500, width: 90, height: 90, ...own });
    const found = check(
      make([
        text({ fill: { kind: 'solid', color: '#8000ff' }, stroke: { color: '#ff00ff', width: 4 } }),
        shape({ fill: { kind: 'linear', angle: 0, stops } }),
        shape({ fill: null, stroke: { color: '#00ffff', width: 4 } }),
      ]),
    ).find(({ rule }) => rule === 'gamut');
    expect(found?.params).toMatchObject({ more: 1 });
    expect(found && preflightSentence(found, 'en')).toMatch(
      /violet #8000ff .*; pink #ff00ff .*; green #00ff00 .*; blue #0000ff .*; …/,
    );
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
    const given = {
      theme,
      media: new Map(),
      missingGlyphs: [],
      rollWidthMm: 3200,
      distanceM: usualDistanceM(design),
      textFindings: [],
      approval: 'none' as const,
    };
    const bad = preflight({ design, scene, measure, ...given }).filter(({ severity }) => severity !== 'hint');
    expect(
      bad.map(({ rule }) => rule),
      format.id,
    ).toEqual([]);
  }
});
