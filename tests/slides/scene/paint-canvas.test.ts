// What the golden scenes do not show: how the painter treats its caller's context, missing pictures and its layers.
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { hostResources } from '../../../electron/host/print/pictures/host-canvas.ts';
import { resolveFont } from '../../../slides/fonts/catalog.ts';
import type { Element } from '../../../slides/model/element.ts';
import { buildElementItems } from '../../../slides/scene/build-scene.ts';
import type { PaintResources } from '../../../slides/scene/drawing-context.ts';
import { paintItems } from '../../../slides/scene/paint-canvas.ts';
import type { Measure } from '../../../slides/text/measure.ts';
import { element, testTheme } from '../../golden/designs.ts';

const noText: Measure = {
  resolve: resolveFont,
  extent: () => ({ advance: 0, inkLeft: 0, inkTop: 0, inkRight: 0, inkBottom: 0 }),
  metrics: () => ({ ascent: 1, descent: 0.2, capHeight: 0.7 }),
};
const resources = hostResources(new Map());
const black = { kind: 'solid', color: '#000000' };
const shadow = { offsetX: 10, offsetY: 10, blur: 0, color: '#000000', opacity: 1 };

function paint(one: Element, { scale = 1, prepare = (_context: SKRSContext2D) => {}, use = resources as PaintResources } = {}) {
  const canvas = createCanvas(200 * scale, 200 * scale);
  const context = canvas.getContext('2d');
  context.scale(scale, scale);
  prepare(context);
  paintItems(context, buildElementItems(one, testTheme, noText), use, scale);
  const alphaAt = (x: number, y: number): number => context.getImageData(x * scale, y * scale, 1, 1).data[3] ?? 0;
  return { context, alphaAt };
}

describe('paintItems', () => {
  const square = { x: 20, y: 20, width: 60, height: 60, fill: black };

  it('leaves the context as it found it', () => {
    const { context } = paint(element('rectangle', { ...square, opacity: 0.5, shadow }));
    expect([context.globalAlpha, context.shadowOffsetX, context.getTransform().a]).toEqual([1, 0, 1]);
  });

  it('keeps to the opacity that its caller has set', () => {
    const prepare = (context: SKRSContext2D) => {
      context.globalAlpha = 0.5;
    };
    const plain = element('rectangle', { ...square, opacity: 0.5 });
    const composed = element('group', { width: 100, height: 100, opacity: 0.5, children: [element('rectangle', square)] });
    for (const one of [plain, composed]) expect(paint(one, { prepare }).alphaAt(50, 50)).toBeCloseTo(64, -1);
  });

  it.each([1, 2, 3])('casts shadows to the same place at scale %i', (scale) => {
    const { alphaAt } = paint(element('rectangle', { ...square, shadow }), { scale });
    expect(alphaAt(85, 85)).toBe(255);
    expect(alphaAt(93, 93)).toBe(0);
  });

  it('casts the shadow of a turned element the same way', () => {
    const { alphaAt } = paint(element('rectangle', { ...square, rotation: 180, shadow }));
    expect(alphaAt(85, 85)).toBe(255);
    expect(alphaAt(15, 15)).toBe(0);
  });

  it('lets the shadow of a hollow shape be hollow', () => {
    const { alphaAt } = paint(element('rectangle', { ...square, fill: null, stroke: { color: '#000000', width: 4 }, shadow }));
    expect(alphaAt(50, 50)).toBe(0);
    expect(alphaAt(90, 50)).toBe(255);
  });

  it('does not show a fill through its half-transparent stroke', () => {
    const { alphaAt } = paint(element('rectangle', { ...square, stroke: { color: '#ff0000', width: 20 }, opacity: 0.5 }));
    expect(alphaAt(26, 50)).toBe(alphaAt(50, 50));
  });

  it('leaves the place of a missing picture empty', () => {
    expect(paint(element('picture', { x: 20, y: 20, width: 60, height: 60 })).alphaAt(50, 50)).toBe(0);
  });

  it('composes no larger layer than it needs, and none beyond what a machine can hold', () => {
    const sizes: number[] = [];
    const use: PaintResources = {
      ...resources,
      createLayer(widthPx, heightPx) {
        sizes.push(widthPx, heightPx);
        // The size is what matters here: a small layer is given for a huge one.
        return resources.createLayer(Math.min(widthPx, 500), Math.min(heightPx, 500));
      },
    };
    const group = (size: number) =>
      element('group', {
        width: size,
        height: size,
        opacity: 0.5,
        children: [element('rectangle', { width: size, height: size })],
      });
    paint(group(40), { use });
    expect(sizes).toEqual([40, 40]);
    paint(group(90_000), { use });
    expect((sizes[2] ?? 0) * (sizes[3] ?? 0)).toBeLessThanOrEqual(65_000_000);
  });
});
