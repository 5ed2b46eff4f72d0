// What the looks share: the slogan, the office's name and logo, the formal frame, the arcs in a corner.
import type { Element } from '../model/element.ts';
import type { Box } from './element-kit.ts';
import { arcs } from './ornament.ts';
import type { TemplateInput } from './template.ts';

type Align = 'left' | 'center';
type SloganStyle = {
  fontSize: number;
  fontWeight?: number;
  align?: Align;
  verticalAlign?: 'top' | 'middle';
  lineHeight?: number;
};
type UnitStyle = { fontSize: number; align: Align; letterSpacing: number; isUpperCase?: boolean };

export function sloganText({ kit, names, slogan, headingFont }: TemplateInput, box: Box, style: SloganStyle): Element {
  return kit.text(names.slogan, slogan, box, { ...style, fontFamily: headingFont, color: '@ink' });
}

/** Nothing without a name. */
export function unitLine({ kit, names, unitName, bodyFont }: TemplateInput, box: Box, style: UnitStyle): Element[] {
  if (unitName === '') return [];
  return [
    kit.text(names.unit, unitName, box, { ...style, fontFamily: bodyFont, fontWeight: 600, color: '@muted', fit: 'shrink' }),
  ];
}

/** Nothing without a logo. Its proportions are not known here: beside left-aligned text the box is best a square. */
export function logo({ kit, names, logoMediaId }: TemplateInput, box: Box): Element[] {
  return logoMediaId === null ? [] : [kit.picture(names.logo, logoMediaId, box)];
}

/** How far the logo pushes what stands beside or under it. */
export function logoRoom({ logoMediaId }: TemplateInput, length: number): number {
  return logoMediaId === null ? 0 : length;
}

export function accentBar({ kit, names }: TemplateInput, box: Box): Element {
  return kit.rectangle(names.ornament, box, { fill: '@accent', cornerRadius: box.height / 2 });
}

/** Two lines around the page, the outer one heavier, with a diamond on each corner. */
export function formalFrame(
  { kit, names }: TemplateInput,
  outer: Box,
  size: { weight: number; gap: number; corner: number },
): Element[] {
  const { weight, gap, corner } = size;
  const inner = { x: outer.x + gap, y: outer.y + gap, width: outer.width - 2 * gap, height: outer.height - 2 * gap };
  const frame = (box: Box, width: number, opacity: number) =>
    kit.rectangle(names.ornament, box, { stroke: { color: '@accent', width }, opacity });
  const corners = [outer.x, outer.x + outer.width].flatMap((x) =>
    [outer.y, outer.y + outer.height].map((y) =>
      kit.diamond(names.ornament, x, y, corner, { fill: '@accent', stroke: { color: '@ground', width: corner * 0.4 } }),
    ),
  );
  return [frame(outer, weight, 1), frame(inner, weight * 0.375, 0.7), ...corners];
}

/** A disc in the page's lower right corner with rings around it. */
export function cornerArcs(
  { kit, names }: TemplateInput,
  at: { x: number; y: number; disc: number; step: number; rings: number; lineWidth: number },
): Element[] {
  const radii = Array.from({ length: at.rings }, (_, ring) => at.disc + (ring + 1) * at.step);
  return [
    arcs(kit, names.ornament, { cx: at.x, cy: at.y, radii, color: '@accent', lineWidth: at.lineWidth, opacity: 0.5 }),
    kit.circle(names.ornament, at.x, at.y, at.disc, { fill: '@accent' }),
  ];
}
