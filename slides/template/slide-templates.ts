// Looks for slides (1920 × 1080 px), read across a lobby: one thought, large, with quiet company.
import { accentBar, cornerArcs, formalFrame, logo, logoRoom, sloganText, unitLine } from './look-parts.ts';
import { diamondRule, petals, waveField } from './ornament.ts';
import { deepening, solid, type Template } from './template.ts';

/** The largest letters: three short lines then fill a slide without shouting. */
const fontSize = 172;
const unitText = { fontSize: 46, letterSpacing: 0.02 } as const;

const arcsLook: Template = {
  id: 'slide-arcs',
  kind: 'slide',
  name: { vi: 'Vòng cung', en: 'Arcs' },
  background: deepening(60),
  compose: (input) => {
    const room = logoRoom(input, 150);
    return [
      // The outermost ring ends where the slogan's box begins.
      ...cornerArcs(input, { x: 1920, y: 1080, disc: 92, step: 58, rings: 4, lineWidth: 3 }),
      sloganText(input, { x: 140, y: 120, width: 1640, height: 610 }, { fontSize }),
      ...logo(input, { x: 140, y: 838, width: 118, height: 118 }),
      accentBar(input, { x: 140 + room, y: 838, width: 132, height: 12 }),
      ...unitLine(input, { x: 140 + room, y: 888, width: 1400 - room, height: 64 }, { ...unitText, align: 'left' }),
    ];
  },
};

const frameLook: Template = {
  id: 'slide-frame',
  kind: 'slide',
  name: { vi: 'Khung trang trọng', en: 'Formal frame' },
  background: solid('@ground'),
  compose: (input) => {
    const room = logoRoom(input, 100);
    return [
      ...formalFrame(input, { x: 72, y: 72, width: 1776, height: 936 }, { weight: 4, gap: 18, corner: 26 }),
      ...logo(input, { x: 760, y: 112, width: 400, height: 104 }),
      ...unitLine(input, { x: 240, y: 146 + room, width: 1440, height: 64 }, { ...unitText, align: 'center' }),
      sloganText(input, { x: 190, y: 272 + room * 0.75, width: 1540, height: 536 - room * 0.55 }, { fontSize, align: 'center' }),
      diamondRule(input.kit, input.names.ornament, { cx: 960, y: 896, halfWidth: 220, color: '@accent', lineWidth: 4 }),
    ];
  },
};

const wavesLook: Template = {
  id: 'slide-waves',
  kind: 'slide',
  name: { vi: 'Sóng nước', en: 'Waves' },
  background: solid('@ground'),
  compose: (input) => {
    const room = logoRoom(input, 90);
    return [
      waveField(input.kit, input.names.ornament, {
        left: 0,
        right: 1920,
        // Half a ring below the page, so that its edge cuts every row alike.
        bottom: 1140,
        rows: 4,
        radius: 120,
        ground: '@surface',
        line: '@accent',
        lineWidth: 3,
      }),
      ...logo(input, { x: 760, y: 66, width: 400, height: 100 }),
      ...unitLine(input, { x: 160, y: 92 + room, width: 1600, height: 64 }, { ...unitText, align: 'center' }),
      sloganText(input, { x: 140, y: 206 + room * 0.85, width: 1640, height: 560 - room * 0.55 }, { fontSize, align: 'center' }),
    ];
  },
};

const flowerLook: Template = {
  id: 'slide-flower',
  kind: 'slide',
  name: { vi: 'Cánh hoa', en: 'Petals' },
  background: deepening(90),
  compose: (input) => {
    const room = logoRoom(input, 150);
    return [
      petals(input.kit, input.names.ornament, {
        cx: 1520,
        baseY: 1084,
        length: 372,
        count: 9,
        spread: 76,
        color: '@accent',
        lineWidth: 3,
        strength: 0.6,
      }),
      input.kit.rectangle(input.names.ornament, { x: 0, y: 0, width: 20, height: 1080 }, { fill: '@accent' }),
      sloganText(input, { x: 140, y: 110, width: 1640, height: 560 }, { fontSize }),
      ...logo(input, { x: 140, y: 861, width: 118, height: 118 }),
      ...unitLine(input, { x: 140 + room, y: 888, width: 960 - room, height: 64 }, { ...unitText, align: 'left' }),
    ];
  },
};

const cardLook: Template = {
  id: 'slide-card',
  kind: 'slide',
  name: { vi: 'Bảng tin', en: 'Notice card' },
  background: solid('@surface'),
  compose: (input) => {
    const { kit, names } = input;
    const room = logoRoom(input, 130);
    const lower = logoRoom(input, 18);
    return [
      kit.rectangle(names.ground, { x: 56, y: 56, width: 1808, height: 968 }, { fill: '@ground', cornerRadius: 28 }),
      ...logo(input, { x: 150, y: 100, width: 104, height: 104 }),
      ...unitLine(input, { x: 150 + room, y: 122, width: 1500 - room, height: 64 }, { ...unitText, align: 'left' }),
      kit.line(names.ornament, 150, 212 + lower, 1770, 212 + lower, { color: '@accent', width: 3 }),
      sloganText(input, { x: 150, y: 268 + lower, width: 1620, height: 592 - lower }, { fontSize }),
      accentBar(input, { x: 150, y: 930, width: 132, height: 10 }),
      kit.rectangle(names.ornament, { x: 294, y: 930, width: 44, height: 10 }, { fill: '@muted', cornerRadius: 5 }),
    ];
  },
};

export const slideTemplates: readonly Template[] = [arcsLook, frameLook, wavesLook, flowerLook, cardLook];
