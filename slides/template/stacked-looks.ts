// The looks on pages that are no strip: phướn, standees, backdrops, panels, paper across. Drawn with a short side of 800; the
// slogan stands in a column of short lines, the office's name and logo under it, or over it where people stand before the page.
import type { Color } from '../model/color.ts';
import type { Element } from '../model/element.ts';
import type { Box } from './element-kit.ts';
import { cornerArcs, formalFrame, logo } from './look-parts.ts';
import { diamondRule, waveField } from './ornament.ts';
import { breakForColumn } from './tall-lines.ts';
import type { TemplateInput } from './template.ts';

const signFont = 'Barlow Condensed';
const logoHeight = 120;
const unitHeight = 92;
/** Between slogan and office; the rule stands nearer to the office, as the letters above it are larger. */
const ruleRoom = 92;
const tallRuleRoom = 124;
const underRule = 30;
/** Of the width: words that run from edge to edge of a wide page seem cut off. */
const leastSide = 0.05;

/** Where words may stand. */
type Column = { top: number; bottom: number; inset: number; align: 'left' | 'center'; footRight?: number };
type Colors = { unit: Color };

const edgeOf = (input: TemplateInput): number => Math.max(isBackdrop(input) ? 40 : 60, input.safe + 14);
/** Half of the page or more is hidden: words go to the top, the office's name first. */
const isBackdrop = ({ clearBelow, height }: TemplateInput): boolean => clearBelow < height * 0.75;
/** Its letters are large for its width. */
const isTallPage = ({ width, height }: TemplateInput): boolean => height > width * 1.5;
const isPoster = ({ kind }: TemplateInput): boolean => kind === 'poster';

export function stackedLines(input: TemplateInput): Element[] {
  const { kit, names, width, height, bleed } = input;
  const across = (y: number, thick: number) =>
    kit.rectangle(names.ornament, { x: -bleed, y, width: width + 2 * bleed, height: thick }, { fill: '@accent' });
  const edge = Math.max(edgeOf(input), isBackdrop(input) ? 66 : 96);
  return [
    across(-bleed, bleed + (isBackdrop(input) ? 20 : 30)),
    across(isBackdrop(input) ? 32 : 44, 8),
    across(height - 30, bleed + 30),
    across(height - 52, 8),
    ...words(input, { top: edge, bottom: height - edge, inset: edgeOf(input), align: 'center' }),
  ];
}

export function stackedWaves(input: TemplateInput): Element[] {
  const { kit, names, width, height } = input;
  // A whole number of rings across; half a ring below the page, so that its edge cuts every row alike.
  const rings = Math.max(4, Math.round(width / 200));
  const radius = width / (2 * rings);
  const rows = Math.max(3, Math.round((height * (isBackdrop(input) ? 0.2 : 0.13)) / (radius / 2)));
  const bottom = height + radius / 2;
  const crest = bottom - ((rows - 1) * radius) / 2 - radius;
  const field = { left: -2 * radius, right: width + 2 * radius, bottom, rows, radius, lineWidth: 6 };
  const edge = edgeOf(input);
  return [
    waveField(kit, names.ornament, { ...field, ground: '@surface', line: '@accent' }),
    // Large letters keep further away than the office's line.
    ...words(input, { top: edge, bottom: crest - (footHeight(input) === 0 ? 84 : 36), inset: edge, align: 'center' }),
  ];
}

export function stackedPanel(input: TemplateInput): Element[] {
  const { kit, names, width, height, bleed, clearBelow } = input;
  const edge = edgeOf(input);
  const hasFoot = !isBackdrop(input) && (input.unitName !== '' || input.logoMediaId !== null);
  const footRoom = hasFoot ? footHeight(input) + 60 : 70;
  const panelTop = (isBackdrop(input) ? height - 90 : Math.min(height - edge, clearBelow)) - footRoom;
  const panel = [
    kit.rectangle(
      names.ground,
      { x: -bleed, y: panelTop, width: width + 2 * bleed, height: height + bleed - panelTop },
      { fill: '@accent' },
    ),
    kit.rectangle(names.ornament, { x: -bleed, y: panelTop - 26, width: width + 2 * bleed, height: 10 }, { fill: '@accent' }),
  ];
  const column = { top: edge, bottom: panelTop - (isTallPage(input) ? 96 : 60), inset: edge, align: 'center' as const };
  if (!hasFoot) return [...panel, ...words(input, column)];
  const foot = footOf(input, { x: edge, y: panelTop + 30, width: width - 2 * edge, height: footHeight(input) }, 'center', {
    unit: '@ground',
  });
  return [...panel, ...words({ ...input, unitName: '', logoMediaId: null }, column), ...foot];
}

export function stackedFrame(input: TemplateInput): Element[] {
  const { width, height } = input;
  const inset = Math.max(40, input.safe * 0.8);
  const frame = { x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset };
  const edge = Math.max(edgeOf(input), inset + 50);
  return [
    ...formalFrame(input, frame, { weight: 3.2, gap: 12, corner: 16 }),
    ...words(input, { top: edge, bottom: height - edge, inset: edge, align: 'center' }),
  ];
}

export function stackedArcs(input: TemplateInput): Element[] {
  const { width, height } = input;
  const edge = edgeOf(input);
  // Without a line of the office the slogan itself must keep clear of the arcs.
  const bottom = height - (footHeight(input) === 0 ? 210 : edge);
  return [
    ...cornerArcs(input, { x: width, y: height, disc: 60, step: 34, rings: 4, lineWidth: 2.4 }),
    ...words(input, { top: edge, bottom, inset: edge, align: 'left', footRight: 200 }),
  ];
}

/** Office and slogan in a column, parted by a rule. */
function words(input: TemplateInput, column: Column): Element[] {
  const { width, clearBelow, names, kit } = input;
  const inset = Math.max(column.inset, width * leastSide);
  const inner = width - 2 * inset;
  const bottom = Math.min(column.bottom, clearBelow);
  const foot = footHeight(input);
  const room = foot === 0 ? 0 : foot + (isTallPage(input) ? tallRuleRoom : ruleRoom);
  const ruleAt = (y: number): Element[] =>
    foot === 0 || column.align === 'left'
      ? []
      : [
          diamondRule(kit, names.ornament, {
            cx: width / 2,
            y,
            halfWidth: Math.min(200, inner / 4),
            color: '@accent',
            lineWidth: 5,
          }),
        ];
  const box = (y: number, height: number): Box => ({ x: inset, y, width: inner, height });
  const colors = { unit: '@muted' } as const;
  if (isBackdrop(input)) {
    const office = footOf(input, box(column.top, foot), column.align, colors);
    const top = column.top + (foot === 0 ? 0 : foot + 20);
    return [...office, sloganOf(input, box(top, bottom - top), column.align)];
  }
  const footBox = box(bottom - foot, foot);
  const office = footOf(input, { ...footBox, width: inner - (column.footRight ?? 0) }, column.align, colors);
  const slogan = sloganOf(input, box(column.top, bottom - room - column.top), column.align);
  return [slogan, ...ruleAt(bottom - foot - underRule), ...office];
}

function sloganOf(input: TemplateInput, box: Box, align: 'left' | 'center'): Element {
  const { kit, names, slogan, headingFont } = input;
  const isTall = box.height > box.width * 1.2;
  const isPaper = isPoster(input);
  const lineHeight = isTall ? 1.32 : isPaper ? 1.28 : 1.22;
  const letterWidth = isPaper ? 0.58 : 0.46;
  const text = isTall ? breakForColumn(slogan, { ...box, lineHeight, letterWidth }) : slogan;
  if (isPaper)
    return kit.text(names.slogan, text, box, {
      fontFamily: headingFont,
      fontSize: isTall ? 200 : 124,
      fontWeight: 800,
      color: '@ink',
      align,
      lineHeight,
    });
  return kit.text(names.slogan, text, box, {
    fontFamily: signFont,
    fontSize: isTall ? 300 : 260,
    fontWeight: 700,
    color: '@ink',
    align,
    isUpperCase: true,
    lineHeight,
    letterSpacing: 0.012,
  });
}

function footHeight(input: TemplateInput): number {
  const unit = input.unitName === '' ? 0 : isBackdrop(input) ? unitHeight / 2 : unitHeight;
  const mark = input.logoMediaId === null ? 0 : isBackdrop(input) ? logoHeight * 0.6 : logoHeight;
  return unit + mark + (unit > 0 && mark > 0 ? 16 : 0);
}

/** The logo over the office's name. */
function footOf(input: TemplateInput, box: Box, align: 'left' | 'center', colors: Colors): Element[] {
  const { kit, names, unitName, bodyFont, logoMediaId } = input;
  const unit = unitName === '' ? 0 : isBackdrop(input) ? unitHeight / 2 : unitHeight;
  const markHeight = logoMediaId === null ? 0 : isBackdrop(input) ? logoHeight * 0.6 : logoHeight;
  const mark = { ...box, height: markHeight, ...(align === 'left' ? { width: markHeight } : {}) };
  const marks = logo(input, mark);
  if (unit === 0) return marks;
  return [
    ...marks,
    kit.text(
      names.unit,
      unitName,
      { ...box, y: box.y + box.height - unit, height: unit },
      {
        fontFamily: isPoster(input) ? bodyFont : signFont,
        fontSize: 46,
        fontWeight: 600,
        color: colors.unit,
        align,
        isUpperCase: true,
        lineHeight: 1.24,
        letterSpacing: 0.04,
        fit: 'shrink',
      },
    ),
  ];
}
