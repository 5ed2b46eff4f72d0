import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFontkitMeasure } from '../../../electron/host/print/fonts/fontkit-measure.ts';
import { itemsBounds } from '../../../slides/scene/bounds.ts';
import { buildElementItems, buildScene } from '../../../slides/scene/build-scene.ts';
import { applyMatrix, identity } from '../../../slides/scene/matrix.ts';
import type { SceneItem } from '../../../slides/scene/scene.ts';
import { design, element, testTheme } from '../../golden/designs.ts';

const measure = createFontkitMeasure();
const itemsOf = (...args: Parameters<typeof element>): SceneItem[] => buildElementItems(element(...args), testTheme, measure);
const only = (...args: Parameters<typeof element>): Exclude<SceneItem, { kind: 'group-end' }> => {
  const [item] = itemsOf(...args);
  if (item === undefined || item.kind === 'group-end') throw new Error('nothing to draw');
  return item;
};

describe('buildScene', () => {
  it('looks colours up in the theme, so another theme recolours everything', () => {
    const blue = { ...testTheme, colors: { ...testTheme.colors, ground: '#0000ff', accent: '#00ffff' } };
    const one = design({}, [element('rectangle')]);
    expect(buildScene(one, testTheme, measure).background).toEqual({ kind: 'solid', color: '#c8102e' });
    const scene = buildScene(one, blue, measure);
    expect(scene.background).toEqual({ kind: 'solid', color: '#0000ff' });
    expect(scene.items).toMatchObject([{ kind: 'path', fill: { kind: 'solid', color: '#00ffff' } }]);
  });

  it('lets the background gradient run over the bleed', () => {
    const background = {
      kind: 'linear',
      angle: 0,
      stops: [
        { offset: 0, color: '@ink', opacity: 1 },
        { offset: 1, color: '@ground', opacity: 1 },
      ],
    };
    const scene = buildScene(design({ width: 100, height: 50, unit: 'mm', bleed: 5 }, [], { background }), testTheme, measure);
    expect(scene.background).toMatchObject({ x1: -5, x2: 105, y1: 25, y2: 25 });
  });

  it.each([
    ['hidden elements', element('rectangle', { isHidden: true })],
    ['groups with nothing to see', element('group', { children: [element('ellipse', { isHidden: true })] })],
    ['empty text', element('text', { text: ' \n ' })],
    ['shapes without paint', element('ellipse', { fill: null })],
    ['strokes of no width', element('ellipse', { fill: null, stroke: { color: '@ink', width: 0 } })],
  ])('leaves out %s', (_what, one) => {
    expect(buildScene(design({}, [one]), testTheme, measure).items).toEqual([]);
  });

  it('opens and closes every group', () => {
    const tree = fc.letrec<{ node: ReturnType<typeof element> }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.constant(element('rectangle')),
        fc.array(tie('node'), { maxLength: 3 }).map((children) => element('group', { children })),
      ),
    })).node;
    fc.assert(
      fc.property(tree, (one) => {
        const items = buildElementItems(one, testTheme, measure);
        let depth = 0;
        for (const { kind } of items) {
          if (kind === 'group-begin') depth++;
          if (kind === 'group-end') depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe('the place of an element', () => {
  const box = { x: 100, y: 50, width: 40, height: 20 };

  it.each([
    ['as it stands', {}, [100, 50]],
    ['turned a quarter', { rotation: 90 }, [130, 40]],
    ['mirrored', { flipX: true }, [140, 50]],
    ['upside down', { flipY: true }, [100, 70]],
    ['mirrored and then turned', { flipX: true, rotation: 90 }, [130, 80]],
  ])('%s has its first corner there', (_how, own, corner) => {
    const [x, y] = applyMatrix(only('rectangle', { ...box, ...own }).transform, 0, 0);
    expect([x, y]).toEqual(corner);
  });

  it('keeps its centre however it is turned and mirrored', () => {
    fc.assert(
      fc.property(fc.integer({ min: -360, max: 360 }), fc.boolean(), fc.boolean(), (turn, flipX, flipY) => {
        const [x, y] = applyMatrix(only('rectangle', { ...box, rotation: turn, flipX, flipY }).transform, 20, 10);
        expect(x).toBeCloseTo(120, 9);
        expect(y).toBeCloseTo(60, 9);
      }),
    );
  });
});

describe('shapes', () => {
  it.each([
    ['rectangle', { cornerRadius: 15 }],
    ['ellipse', {}],
    ['polygon', { points: 4 }],
    ['polygon', { points: 8, innerRatio: 0.5 }],
  ] as const)('a %s fills its box', (kind, own) => {
    const items = itemsOf(kind, { x: 10, y: 20, width: 80, height: 30, ...own });
    const bounds = itemsBounds(items, identity);
    for (const [side, expected] of Object.entries({ x: 10, y: 20, width: 80, height: 30 })) {
      expect(bounds?.[side as keyof typeof bounds]).toBeCloseTo(expected, 9);
    }
  });

  it('starts a polygon straight up', () => {
    const item = only('polygon', { width: 60, height: 40, points: 3 });
    expect(item.kind === 'path' && item.path[0]).toEqual(['M', 30, 0]);
  });

  it('rounds corners no further than half of the shorter side', () => {
    const item = only('rectangle', { width: 100, height: 20, cornerRadius: 500 });
    expect(item.kind === 'path' && item.path[0]).toEqual(['M', 10, 0]);
  });

  it('runs gradients along their angle over the whole box', () => {
    const fill = {
      kind: 'linear',
      angle: 90,
      stops: [
        { offset: 1, color: '#000000', opacity: 1 },
        { offset: 0, color: '@ink', opacity: 0.5 },
      ],
    };
    const item = only('rectangle', { width: 80, height: 30, fill });
    if (item.kind !== 'path' || item.fill?.kind !== 'linear') throw new Error('no gradient');
    expect(item.fill.y1).toBeCloseTo(0);
    expect(item.fill.y2).toBeCloseTo(30);
    expect(item.fill.x1).toBeCloseTo(40);
    expect(item.fill.stops.map(({ offset }) => offset)).toEqual([0, 1]);
  });
});
