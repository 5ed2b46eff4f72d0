// Looks for posters (A3, mm) on a notice board: read from two metres, hung for weeks.
import { accentBar, cornerArcs, formalFrame, logo, logoRoom, sloganText, unitLine } from './look-parts.ts';
import { diamondRule, petals, waveField } from './ornament.ts';
import { stackedArcs, stackedFrame, stackedWaves } from './stacked-looks.ts';
import { deepening, solid, type Template } from './template.ts';

const sloganStyle = { fontSize: 46, fontWeight: 800, lineHeight: 1.24 } as const;
const unitText = { fontSize: 9.5, letterSpacing: 0.03, isUpperCase: true } as const;

const wavesLook: Template = {
  id: 'poster-waves',
  kind: 'poster',
  name: { vi: 'Sóng nước', en: 'Waves' },
  background: solid('@ground'),
  composeStacked: stackedWaves,
  compose: (input) => {
    const room = logoRoom(input, 35);
    return [
      waveField(input.kit, input.names.ornament, {
        // Eight rings and no rest across the page, one more on either side for the bleed, half a ring below it.
        left: -74.25,
        right: 371.25,
        bottom: 442,
        rows: 6,
        radius: 37.125,
        ground: '@surface',
        line: '@accent',
        lineWidth: 0.9,
      }),
      ...logo(input, { x: 24, y: 23, width: 28, height: 28 }),
      ...unitLine(input, { x: 24 + room, y: 24, width: 249 - room, height: 18 }, { ...unitText, align: 'left' }),
      accentBar(input, { x: 24 + room, y: 48, width: 34, height: 3 }),
      sloganText(input, { x: 24, y: 66, width: 249, height: 226 }, sloganStyle),
    ];
  },
};

const frameLook: Template = {
  id: 'poster-frame',
  kind: 'poster',
  name: { vi: 'Khung trang trọng', en: 'Formal frame' },
  background: solid('@ground'),
  composeStacked: stackedFrame,
  compose: (input) => {
    const room = logoRoom(input, 24);
    return [
      ...formalFrame(input, { x: 16, y: 16, width: 265, height: 388 }, { weight: 1.1, gap: 4, corner: 6 }),
      ...logo(input, { x: 98.5, y: 29, width: 100, height: 26 }),
      ...unitLine(input, { x: 36, y: 34 + room, width: 225, height: 18 }, { ...unitText, align: 'center' }),
      diamondRule(input.kit, input.names.ornament, { cx: 148.5, y: 62 + room, halfWidth: 38, color: '@accent', lineWidth: 0.9 }),
      sloganText(
        input,
        { x: 34, y: 82 + room, width: 229, height: 200 - room },
        { ...sloganStyle, lineHeight: 1.28, align: 'center' },
      ),
      petals(input.kit, input.names.ornament, {
        cx: 148.5,
        baseY: 384,
        length: 80,
        count: 9,
        spread: 76,
        color: '@accent',
        lineWidth: 0.8,
        strength: 0.75,
      }),
    ];
  },
};

const arcsLook: Template = {
  id: 'poster-arcs',
  kind: 'poster',
  name: { vi: 'Vòng cung', en: 'Arcs' },
  background: deepening(90),
  composeStacked: stackedArcs,
  compose: (input) => [
    ...cornerArcs(input, { x: 297, y: 420, disc: 34, step: 20, rings: 5, lineWidth: 0.9 }),
    accentBar(input, { x: 24, y: 34, width: 34, height: 3 }),
    sloganText(input, { x: 24, y: 54, width: 249, height: 212 }, { ...sloganStyle, verticalAlign: 'top' }),
    ...logo(input, { x: 24, y: 336, width: 30, height: 30 }),
    ...unitLine(input, { x: 24, y: 372, width: 126, height: 24 }, { ...unitText, align: 'left' }),
  ],
};

export const posterTemplates: readonly Template[] = [wavesLook, frameLook, arcsLook];
