// Looks for posters (A3, mm) on a notice board: read from two metres, hung for weeks.
import type { Element } from '../model/element.ts';
import { arcs, diamondRule, petals, waveField } from './ornament.ts';
import { deepening, solid, type Template, type TemplateInput } from './template.ts';

function unitLine(input: TemplateInput, y: number, align: 'left' | 'center', x = 26, width = 245, height = 12): Element[] {
  if (input.unitName === '') return [];
  const style = { fontFamily: input.bodyFont, fontSize: 8, fontWeight: 600, color: '@muted', letterSpacing: 0.03 } as const;
  const box = { x, y, width, height };
  return [input.kit.text(input.names.unit, input.unitName, box, { ...style, align, isUpperCase: true, fit: 'shrink' })];
}

const wavesLook: Template = {
  id: 'poster-waves',
  kind: 'poster',
  name: { vi: 'Sóng nước', en: 'Waves' },
  background: solid('@ground'),
  compose: (input) => {
    const { kit, names } = input;
    return [
      waveField(kit, names.ornament, {
        left: -3,
        right: 305,
        bottom: 426,
        rows: 8,
        radius: 33.67,
        ground: '@surface',
        line: '@accent',
        lineWidth: 0.9,
      }),
      ...unitLine(input, 26, 'left'),
      kit.rectangle(names.ornament, { x: 26, y: 46, width: 34, height: 3 }, { fill: '@accent', cornerRadius: 1.5 }),
      kit.text(
        names.slogan,
        input.slogan,
        { x: 26, y: 64, width: 245, height: 196 },
        { fontFamily: input.headingFont, fontSize: 44, fontWeight: 800, color: '@ink', verticalAlign: 'top', lineHeight: 1.24 },
      ),
    ];
  },
};

const frameLook: Template = {
  id: 'poster-frame',
  kind: 'poster',
  name: { vi: 'Khung trang trọng', en: 'Formal frame' },
  background: solid('@ground'),
  compose: (input) => {
    const { kit, names } = input;
    const corners = [
      [16, 16],
      [281, 16],
      [16, 404],
      [281, 404],
    ] as const;
    return [
      kit.rectangle(names.ornament, { x: 16, y: 16, width: 265, height: 388 }, { stroke: { color: '@accent', width: 1.1 } }),
      kit.rectangle(
        names.ornament,
        { x: 20, y: 20, width: 257, height: 380 },
        { stroke: { color: '@accent', width: 0.4 }, opacity: 0.7 },
      ),
      ...corners.map(([x, y]) =>
        kit.diamond(names.ornament, x, y, 6, { fill: '@accent', stroke: { color: '@ground', width: 2.4 } }),
      ),
      ...unitLine(input, 38, 'center', 36, 225),
      diamondRule(kit, names.ornament, { cx: 148.5, y: 62, halfWidth: 38, color: '@accent', lineWidth: 0.9 }),
      kit.text(
        names.slogan,
        input.slogan,
        { x: 36, y: 84, width: 225, height: 206 },
        { fontFamily: input.headingFont, fontSize: 40, fontWeight: 800, color: '@ink', align: 'center', lineHeight: 1.28 },
      ),
      petals(kit, names.ornament, {
        cx: 148.5,
        baseY: 384,
        length: 78,
        count: 7,
        spread: 72,
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
  compose: (input) => {
    const { kit, names } = input;
    return [
      arcs(kit, names.ornament, {
        cx: 297,
        cy: 420,
        radii: [54, 76, 98, 120, 142],
        color: '@accent',
        lineWidth: 0.9,
        opacity: 0.5,
      }),
      kit.circle(names.ornament, 297, 420, 34, { fill: '@accent' }),
      kit.rectangle(names.ornament, { x: 26, y: 34, width: 34, height: 3 }, { fill: '@accent', cornerRadius: 1.5 }),
      kit.text(
        names.slogan,
        input.slogan,
        { x: 26, y: 52, width: 245, height: 210 },
        { fontFamily: input.headingFont, fontSize: 46, fontWeight: 800, color: '@ink', verticalAlign: 'top', lineHeight: 1.24 },
      ),
      ...unitLine(input, 378, 'left', 26, 124, 20),
    ];
  },
};

export const posterTemplates: readonly Template[] = [wavesLook, frameLook, arcsLook];
