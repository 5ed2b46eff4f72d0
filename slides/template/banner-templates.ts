// Looks for banners (6000 × 800 mm): capitals in one or two lines, read from the street; and the LED board's one plain look.
import type { Element } from '../model/element.ts';
import { diamondRule, waveField } from './ornament.ts';
import { solid, type Template, type TemplateInput } from './template.ts';

const family = 'Barlow Condensed';

type Area = { x: number; width: number; align: 'left' | 'center' };

/** The slogan in capitals, with the unit's name on a small line beneath; without a name the slogan takes its place. */
function sloganAndUnit(input: TemplateInput, area: Area, top: number, bottom: number): Element[] {
  const { kit, names } = input;
  const unitHeight = input.unitName === '' ? 0 : 124;
  const textBox = { x: area.x, y: top, width: area.width, height: bottom - top - unitHeight };
  const slogan = kit.text(names.slogan, input.slogan, textBox, {
    fontFamily: family,
    fontSize: 380,
    fontWeight: 700,
    color: '@ink',
    align: area.align,
    isUpperCase: true,
    lineHeight: 1.2,
    letterSpacing: 0.012,
  });
  if (input.unitName === '') return [slogan];
  const unitBox = { x: area.x, y: bottom - 88, width: area.width, height: 88 };
  const unit = kit.text(names.unit, input.unitName, unitBox, {
    fontFamily: family,
    fontSize: 74,
    fontWeight: 600,
    color: '@muted',
    align: area.align,
    isUpperCase: true,
    letterSpacing: 0.08,
    fit: 'shrink',
  });
  return [slogan, unit];
}

const linesLook: Template = {
  id: 'banner-lines',
  kind: 'banner',
  name: { vi: 'Kẻ viền', en: 'Lined' },
  background: solid('@ground'),
  compose: (input) => {
    const { kit, names } = input;
    const band = (y: number, height: number) =>
      kit.rectangle(names.ornament, { x: -50, y, width: 6100, height }, { fill: '@accent' });
    return [
      band(-50, 86),
      band(52, 8),
      band(764, 86),
      band(740, 8),
      ...sloganAndUnit(input, { x: 260, width: 5480, align: 'center' }, 96, 712),
    ];
  },
};

const wavesLook: Template = {
  id: 'banner-waves',
  kind: 'banner',
  name: { vi: 'Sóng nước', en: 'Waves' },
  background: solid('@ground'),
  compose: (input) => {
    const { kit, names } = input;
    const end = (left: number, right: number) =>
      waveField(kit, names.ornament, {
        left,
        right,
        bottom: 860,
        rows: 10,
        radius: 180,
        ground: '@surface',
        line: '@accent',
        lineWidth: 8,
      });
    return [end(-130, 230), end(5770, 6130), ...sloganAndUnit(input, { x: 720, width: 4560, align: 'center' }, 90, 710)];
  },
};

const panelLook: Template = {
  id: 'banner-panel',
  kind: 'banner',
  name: { vi: 'Mảng màu', en: 'Panel' },
  background: solid('@ground'),
  compose: (input) => {
    const { kit, names } = input;
    const hasUnit = input.unitName !== '';
    const panelX = hasUnit ? 4960 : 5600;
    const panel = [
      kit.rectangle(names.ground, { x: panelX, y: -50, width: 6050 - panelX, height: 900 }, { fill: '@accent' }),
      kit.rectangle(names.ornament, { x: panelX - 40, y: -50, width: 12, height: 900 }, { fill: '@accent' }),
    ];
    const unit = hasUnit
      ? [
          kit.text(
            names.unit,
            input.unitName,
            { x: 5060, y: 150, width: 840, height: 420 },
            {
              fontFamily: family,
              fontSize: 116,
              fontWeight: 700,
              color: '@ground',
              align: 'center',
              isUpperCase: true,
              lineHeight: 1.2,
              letterSpacing: 0.03,
              fit: 'shrink',
            },
          ),
          diamondRule(kit, names.ornament, { cx: 5480, y: 630, halfWidth: 200, color: '@ground', lineWidth: 9 }),
        ]
      : [];
    const slogan = sloganAndUnit({ ...input, unitName: '' }, { x: 200, width: panelX - 440, align: 'left' }, 100, 700);
    return [...panel, ...slogan, ...unit];
  },
};

const boardLook: Template = {
  id: 'board-plain',
  kind: 'board',
  name: { vi: 'Bảng điện tử', en: 'LED board' },
  background: solid('@ground'),
  compose: ({ kit, names, slogan }) => [
    // Small pixels blur ornaments: the words take the whole board, over one line of colour.
    kit.rectangle(names.ornament, { x: 0, y: 154, width: 320, height: 6 }, { fill: '@accent' }),
    kit.text(
      names.slogan,
      slogan,
      { x: 10, y: 8, width: 300, height: 138 },
      { fontFamily: family, fontSize: 56, fontWeight: 700, color: '@ink', align: 'center', isUpperCase: true, lineHeight: 1.2 },
    ),
  ],
};

export const bannerTemplates: readonly Template[] = [linesLook, wavesLook, panelLook];
export const boardTemplates: readonly Template[] = [boardLook];
