// Ornaments drawn from plain shapes: waves, petals, arcs, a rule with a diamond. Neutral by intent: no emblem, flag or star.
import type { Color } from '../model/color.ts';
import type { GroupElement } from '../model/element.ts';
import type { ElementKit } from './element-kit.ts';

type WaveField = {
  left: number;
  right: number;
  /** The lowest row's centres stand on this line. */
  bottom: number;
  rows: number;
  radius: number;
  ground: Color;
  line: Color;
  lineWidth: number;
};

/** Water waves as on old ceramics: each row of rings covers the lower half of the row above it, so no clip is needed. */
export function waveField(kit: ElementKit, name: string, field: WaveField): GroupElement {
  const { radius } = field;
  const children = [];
  for (let row = 0; row < field.rows; row++) {
    const cy = field.bottom - (field.rows - 1 - row) * (radius / 2);
    const shift = (field.rows - 1 - row) % 2 === 0 ? 0 : radius;
    for (let cx = field.left + shift; cx <= field.right + 0.01; cx += 2 * radius) {
      const stroke = { color: field.line, width: field.lineWidth };
      children.push(kit.circle(name, cx, cy, radius - field.lineWidth / 2, { fill: field.ground, stroke }));
      children.push(kit.circle(name, cx, cy, radius * 0.68, { stroke }));
      children.push(kit.circle(name, cx, cy, radius * 0.36, { fill: field.line }));
    }
  }
  return kit.group(name, children);
}

type Petals = {
  cx: number;
  baseY: number;
  length: number;
  count: number;
  spread: number;
  color: Color;
  lineWidth: number;
  /** Opacity of the outlines: 1 for an ornament by itself, less where words may lie over it. */
  strength: number;
};

/** A flower in outline: petals fan out from one point, `spread` degrees to either side. */
export function petals(kit: ElementKit, name: string, flower: Petals): GroupElement {
  const { length, count, spread } = flower;
  const width = length * 0.36;
  const children = [];
  for (let i = 0; i < count; i++) {
    const angle = -spread + (2 * spread * i) / (count - 1);
    const radians = (angle * Math.PI) / 180;
    // The outer petals are a little shorter, so the flower is round rather than a fan.
    const reach = length * (1 - 0.16 * Math.abs(angle / spread));
    const cx = flower.cx + (Math.sin(radians) * reach) / 2;
    const cy = flower.baseY - (Math.cos(radians) * reach) / 2;
    const box = { x: cx - width / 2, y: cy - reach / 2, width, height: reach };
    children.push(kit.ellipse(name, box, { fill: flower.color, opacity: flower.strength * 0.16, rotation: angle }));
    const stroke = { color: flower.color, width: flower.lineWidth };
    children.push(kit.ellipse(name, box, { stroke, opacity: flower.strength, rotation: angle }));
  }
  return kit.group(name, children);
}

type Arcs = { cx: number; cy: number; radii: readonly number[]; color: Color; lineWidth: number; opacity?: number };

/** Rings around one point; at a page's corner they read as quarter arcs. */
export function arcs(kit: ElementKit, name: string, rings: Arcs): GroupElement {
  const stroke = { color: rings.color, width: rings.lineWidth };
  const opacity = rings.opacity ?? 1;
  return kit.group(
    name,
    rings.radii.map((radius) => kit.circle(name, rings.cx, rings.cy, radius, { stroke, opacity })),
  );
}

type Rule = { cx: number; y: number; halfWidth: number; color: Color; lineWidth: number };

/** A thin rule with a diamond at its middle. */
export function diamondRule(kit: ElementKit, name: string, rule: Rule): GroupElement {
  const gap = rule.lineWidth * 7;
  const stroke = { color: rule.color, width: rule.lineWidth };
  return kit.group(name, [
    kit.line(name, rule.cx - rule.halfWidth, rule.y, rule.cx - gap, rule.y, stroke),
    kit.diamond(name, rule.cx, rule.y, rule.lineWidth * 3.4, { fill: rule.color }),
    kit.line(name, rule.cx + gap, rule.y, rule.cx + rule.halfWidth, rule.y, stroke),
  ]);
}
