// Looks for slides (1920 × 1080 px), read across a lobby: one thought, large, with quiet company.
import type { Element } from '../model/element.ts';
import { arcs, diamondRule, petals, waveField } from './ornament.ts';
import { deepening, solid, type Template, type TemplateInput } from './template.ts';

type UnitPlace = { x: number; y: number; width: number; align: 'left' | 'center' };

function unitLine(input: TemplateInput, place: UnitPlace): Element[] {
  if (input.unitName === '') return [];
  const box = { x: place.x, y: place.y, width: place.width, height: 60 };
  const style = { fontFamily: input.bodyFont, fontSize: 42, fontWeight: 600, color: '@muted', letterSpacing: 0.02 } as const;
  return [input.kit.text(input.names.unit, input.unitName, box, { ...style, align: place.align, fit: 'shrink' })];
}

const arcsLook: Template = {
  id: 'slide-arcs',
  kind: 'slide',
  name: { vi: 'Vòng cung', en: 'Arcs' },
  background: deepening(60),
  compose: (input) => {
    const { kit, names } = input;
    return [
      arcs(kit, names.ornament, {
        cx: 1920,
        cy: 1080,
        radii: [200, 284, 368, 452],
        color: '@accent',
        lineWidth: 3,
        opacity: 0.45,
      }),
      kit.circle(names.ornament, 1920, 1080, 116, { fill: '@accent' }),
      kit.rectangle(names.ornament, { x: 140, y: 132, width: 132, height: 12 }, { fill: '@accent', cornerRadius: 6 }),
      kit.text(
        names.slogan,
        input.slogan,
        { x: 140, y: 204, width: 1560, height: 600 },
        { fontFamily: input.headingFont, fontSize: 172, color: '@ink' },
      ),
      ...unitLine(input, { x: 140, y: 920, width: 1180, align: 'left' }),
    ];
  },
};

const frameLook: Template = {
  id: 'slide-frame',
  kind: 'slide',
  name: { vi: 'Khung trang trọng', en: 'Formal frame' },
  background: solid('@ground'),
  compose: (input) => {
    const { kit, names } = input;
    const corners = [
      [72, 72],
      [1848, 72],
      [72, 1008],
      [1848, 1008],
    ] as const;
    return [
      kit.rectangle(names.ornament, { x: 72, y: 72, width: 1776, height: 936 }, { stroke: { color: '@accent', width: 4 } }),
      kit.rectangle(
        names.ornament,
        { x: 90, y: 90, width: 1740, height: 900 },
        { stroke: { color: '@accent', width: 1.5 }, opacity: 0.7 },
      ),
      ...corners.map(([x, y]) =>
        kit.diamond(names.ornament, x, y, 26, { fill: '@accent', stroke: { color: '@ground', width: 10 } }),
      ),
      ...unitLine(input, { x: 240, y: 150, width: 1440, align: 'center' }),
      kit.text(
        names.slogan,
        input.slogan,
        { x: 210, y: 240, width: 1500, height: 580 },
        { fontFamily: input.headingFont, fontSize: 172, color: '@ink', align: 'center' },
      ),
      diamondRule(kit, names.ornament, { cx: 960, y: 888, halfWidth: 220, color: '@accent', lineWidth: 4 }),
    ];
  },
};

const wavesLook: Template = {
  id: 'slide-waves',
  kind: 'slide',
  name: { vi: 'Sóng nước', en: 'Waves' },
  background: solid('@ground'),
  compose: (input) => {
    const { kit, names } = input;
    return [
      waveField(kit, names.ornament, {
        left: 0,
        right: 1920,
        bottom: 1120,
        rows: 4,
        radius: 120,
        ground: '@surface',
        line: '@accent',
        lineWidth: 3,
      }),
      ...unitLine(input, { x: 160, y: 92, width: 1600, align: 'center' }),
      kit.text(
        names.slogan,
        input.slogan,
        { x: 160, y: 190, width: 1600, height: 540 },
        { fontFamily: input.headingFont, fontSize: 172, color: '@ink', align: 'center' },
      ),
    ];
  },
};

const flowerLook: Template = {
  id: 'slide-flower',
  kind: 'slide',
  name: { vi: 'Cánh hoa', en: 'Petals' },
  background: deepening(90),
  compose: (input) => {
    const { kit, names } = input;
    return [
      petals(kit, names.ornament, {
        cx: 1560,
        baseY: 1084,
        length: 660,
        count: 7,
        spread: 66,
        color: '@accent',
        lineWidth: 3,
        strength: 0.42,
      }),
      kit.rectangle(names.ornament, { x: 0, y: 0, width: 20, height: 1080 }, { fill: '@accent' }),
      kit.text(
        names.slogan,
        input.slogan,
        { x: 140, y: 120, width: 1420, height: 640 },
        { fontFamily: input.headingFont, fontSize: 172, color: '@ink' },
      ),
      ...unitLine(input, { x: 140, y: 924, width: 1100, align: 'left' }),
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
    return [
      kit.rectangle(names.ground, { x: 56, y: 56, width: 1808, height: 968 }, { fill: '@ground', cornerRadius: 28 }),
      ...unitLine(input, { x: 150, y: 124, width: 1500, align: 'left' }),
      kit.line(names.ornament, 150, 206, 1770, 206, { color: '@accent', width: 3 }),
      kit.text(
        names.slogan,
        input.slogan,
        { x: 150, y: 246, width: 1620, height: 624 },
        { fontFamily: input.headingFont, fontSize: 172, color: '@ink' },
      ),
      kit.rectangle(names.ornament, { x: 150, y: 950, width: 132, height: 10 }, { fill: '@accent', cornerRadius: 5 }),
      kit.rectangle(names.ornament, { x: 294, y: 950, width: 44, height: 10 }, { fill: '@muted', cornerRadius: 5 }),
    ];
  },
};

export const slideTemplates: readonly Template[] = [arcsLook, frameLook, wavesLook, flowerLook, cardLook];
