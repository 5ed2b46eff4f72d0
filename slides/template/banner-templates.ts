// Looks for banners: capitals in one or two lines, read from the street, drawn 800 high and as wide as the page asks (6000 at
// first); and the LED board's one plain look.
import type { Element } from '../model/element.ts';
import { logo, logoRoom } from './look-parts.ts';
import { diamondRule, waveField } from './ornament.ts';
import { stackedLines, stackedPanel, stackedWaves } from './stacked-looks.ts';
import { solid, type Template, type TemplateInput } from './template.ts';

const family = 'Barlow Condensed';

const unitLineHeight = 88;
const unitGap = 40;
/** On a short banner the slogan often stands in two tall lines, which need more room under them. */
const shortUnitGap = 56;
const aloneInset = 24;

/** What stands at the ends takes less of a short banner, but keeps inside the safe margin. */
const endScale = ({ width, safe }: TemplateInput): number => Math.min(1, Math.max(width / 4000, safe / 100));

type Area = { x: number; width: number };

/** The slogan in capitals, with the unit's name on a small line beneath and the logo before both; without one of them the slogan takes its place. */
function sloganAndUnit(input: TemplateInput, whole: Area, top: number, bottom: number): Element[] {
  const { kit, names } = input;
  const k = endScale(input);
  const mark = { x: whole.x, y: (top + bottom) / 2 - 210, width: 560 * k, height: 420 };
  const room = logoRoom(input, mark.width + 140 * k);
  const area = { x: whole.x + room, width: whole.width - room };
  const hasUnit = input.unitName !== '';
  // Alone, its lines come as near to the lower edge as to the upper one, and must not crowd either.
  const under = hasUnit ? unitLineHeight + (k < 1 ? shortUnitGap / k : unitGap) : aloneInset;
  const over = hasUnit ? 0 : aloneInset;
  const textBox = { x: area.x, y: top + over, width: area.width, height: bottom - top - over - under };
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
  if (!hasUnit) return [...logo(input, mark), slogan];
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
  composeStacked: stackedLines,
  compose: (input) => {
    const { kit, names, width } = input;
    const over = Math.max(50, input.bleed);
    const inset = 200 * endScale(input);
    const band = (y: number, height: number) =>
      kit.rectangle(names.ornament, { x: -over, y, width: width + 2 * over, height }, { fill: '@accent' });
    const bands = [band(-over, over + 30), band(44, 8), band(770, over + 30), band(748, 8)];
    return [...bands, ...sloganAndUnit(input, { x: inset, width: width - 2 * inset }, 88, 700)];
  },
};

const wavesLook: Template = {
  id: 'banner-waves',
  kind: 'banner',
  name: { vi: 'Sóng nước', en: 'Waves' },
  background: solid('@ground'),
  composeStacked: stackedWaves,
  compose: (input) => {
    const { kit, names, width } = input;
    const k = endScale(input);
    const end = (left: number, right: number) =>
      waveField(kit, names.ornament, {
        left,
        right,
        bottom: 950,
        rows: Math.ceil(12 / k),
        radius: 180 * k,
        ground: '@surface',
        line: '@accent',
        lineWidth: 8,
      });
    const inset = 560 * k;
    const ends = [end(-130 * k, 230 * k), end(width - 230 * k, width + 130 * k)];
    return [...ends, ...sloganAndUnit(input, { x: inset, width: width - 2 * inset }, 84, 716)];
  },
};

const panelLook: Template = {
  id: 'banner-panel',
  kind: 'banner',
  name: { vi: 'Mảng màu', en: 'Panel' },
  background: solid('@ground'),
  composeStacked: stackedPanel,
  compose: (input) => {
    const { kit, names, width } = input;
    const over = Math.max(50, input.bleed);
    const k = endScale(input);
    const inset = 200 * k;
    const hasUnit = input.unitName !== '';
    const hasLogo = input.logoMediaId !== null;
    const panelX = width - (hasUnit || hasLogo ? 1040 : 400) * k;
    const panel = [
      kit.rectangle(
        names.ground,
        { x: panelX, y: -over, width: width + over - panelX, height: 800 + 2 * over },
        { fill: '@accent' },
      ),
      kit.rectangle(names.ornament, { x: panelX - 40, y: -over, width: 12, height: 800 + 2 * over }, { fill: '@accent' }),
    ];
    const unit = hasUnit
      ? [
          kit.text(
            names.unit,
            input.unitName,
            { x: width - 940 * k, y: hasLogo ? 356 : 220, width: 840 * k, height: 360 },
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
            diamondRule(kit, names.ornament, { cx: width - 520 * k, y, halfWidth: 200 * k, color: '@ground', lineWidth: 9 }),
          ),
        ]
      : [];
    const mark = logo(input, { x: width - 920 * k, y: hasUnit ? 84 : 210, width: 800 * k, height: hasUnit ? 250 : 380 });
    const slogan = sloganAndUnit(
      { ...input, unitName: '', logoMediaId: null },
      { x: inset, width: panelX - 40 - 2 * inset },
      90,
      710,
    );
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
