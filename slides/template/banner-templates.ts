// Looks for banners (6000 × 800 mm): capitals in one or two lines, read from the street; and the LED board's one plain look.
import type { Element } from '../model/element.ts';
import { logo, logoRoom } from './look-parts.ts';
import { diamondRule, waveField } from './ornament.ts';
import { solid, type Template, type TemplateInput } from './template.ts';

const family = 'Barlow Condensed';

const unitLineHeight = 88;

type Area = { x: number; width: number };

/** The slogan in capitals, with the unit's name on a small line beneath and the logo before both; without one of them the slogan takes its place. */
function sloganAndUnit(input: TemplateInput, whole: Area, top: number, bottom: number): Element[] {
  const { kit, names } = input;
  const mark = { x: whole.x, y: (top + bottom) / 2 - 210, width: 560, height: 420 };
  const room = logoRoom(input, mark.width + 140);
  const area = { x: whole.x + room, width: whole.width - room };
  const unitHeight = input.unitName === '' ? 0 : unitLineHeight + 36;
  const textBox = { x: area.x, y: top, width: area.width, height: bottom - top - unitHeight };
  const slogan = kit.text(names.slogan, input.slogan, textBox, {
    fontFamily: family,
    fontSize: 380,
    fontWeight: 700,
    color: '@ink',
    align: 'center',
    isUpperCase: true,
    lineHeight: 1.2,
    letterSpacing: 0.012,
  });
  if (input.unitName === '') return [...logo(input, mark), slogan];
  const unitBox = { x: area.x, y: bottom - unitLineHeight, width: area.width, height: unitLineHeight };
  const unit = kit.text(names.unit, input.unitName, unitBox, {
    fontFamily: family,
    fontSize: 80,
    fontWeight: 600,
    color: '@muted',
    align: 'center',
    isUpperCase: true,
    letterSpacing: 0.08,
    fit: 'shrink',
  });
  return [...logo(input, mark), slogan, unit];
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
    return [band(-50, 80), band(44, 8), band(770, 80), band(748, 8), ...sloganAndUnit(input, { x: 200, width: 5600 }, 88, 700)];
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
        bottom: 950,
        rows: 12,
        radius: 180,
        ground: '@surface',
        line: '@accent',
        lineWidth: 8,
      });
    return [end(-130, 230), end(5770, 6130), ...sloganAndUnit(input, { x: 560, width: 4880 }, 84, 716)];
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
    const hasLogo = input.logoMediaId !== null;
    const panelX = hasUnit || hasLogo ? 4960 : 5600;
    const panel = [
      kit.rectangle(names.ground, { x: panelX, y: -50, width: 6050 - panelX, height: 900 }, { fill: '@accent' }),
      kit.rectangle(names.ornament, { x: panelX - 40, y: -50, width: 12, height: 900 }, { fill: '@accent' }),
    ];
    const unit = hasUnit
      ? [
          kit.text(
            names.unit,
            input.unitName,
            { x: 5060, y: hasLogo ? 356 : 220, width: 840, height: 360 },
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
          // The logo takes the place of the rules.
          ...(hasLogo ? [] : [140, 660]).map((y) =>
            diamondRule(kit, names.ornament, { cx: 5480, y, halfWidth: 200, color: '@ground', lineWidth: 9 }),
          ),
        ]
      : [];
    const mark = logo(input, { x: 5080, y: hasUnit ? 84 : 210, width: 800, height: hasUnit ? 250 : 380 });
    const slogan = sloganAndUnit({ ...input, unitName: '', logoMediaId: null }, { x: 200, width: panelX - 440 }, 90, 710);
    return [...panel, ...slogan, ...mark, ...unit];
  },
};

const boardLook: Template = {
  id: 'board-plain',
  kind: 'board',
  name: { vi: 'Bảng điện tử', en: 'LED board' },
  background: solid('@ground'),
  compose: ({ kit, names, slogan }) => [
    // Small pixels blur ornaments and logos: the words take the whole board, over one line of colour.
    kit.rectangle(names.ornament, { x: 0, y: 154, width: 320, height: 6 }, { fill: '@accent' }),
    kit.text(
      names.slogan,
      slogan,
      { x: 10, y: 9, width: 300, height: 134 },
      { fontFamily: family, fontSize: 56, fontWeight: 700, color: '@ink', align: 'center', isUpperCase: true, lineHeight: 1.2 },
    ),
  ],
};

export const bannerTemplates: readonly Template[] = [linesLook, wavesLook, panelLook];
export const boardTemplates: readonly Template[] = [boardLook];
