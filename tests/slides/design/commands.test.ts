import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, applyAll, type Command } from '../../../slides/design/commands.ts';
import { newElementIds } from '../../../slides/design/copy-elements.ts';
import { findElement, walk } from '../../../slides/design/element-tree.ts';
import { boxMatrix, cornersOf, type Point, transformPoint } from '../../../slides/design/geometry.ts';
import { pageBox, parentBox } from '../../../slides/design/page-box.ts';
import { type Design, design as designSchema } from '../../../slides/model/design.ts';
import type { Element } from '../../../slides/model/element.ts';
import { identity, multiply } from '../../../slides/scene/matrix.ts';
import { arbitraryDesign, designWithCommands } from './arbitrary-design.ts';
import { designOf, group, id, rectangle, text } from './sample.ts';

/** Where the inside corners of every leaf really are on the page, by multiplying matrices. */
function leafCorners(elements: readonly Element[], outer = identity): Map<string, Point[]> {
  return new Map(
    elements.flatMap((element): [string, Point[]][] => {
      const matrix = multiply(outer, boxMatrix(element));
      if (element.kind === 'group') return [...leafCorners(element.children, matrix)];
      const { width, height } = element;
      const corners = [
        { x: 0, y: 0 },
        { x: width, y: 0 },
        { x: width, y: height },
      ];
      return [[element.id, corners.map((corner) => transformPoint(matrix, corner))]];
    }),
  );
}

function expectSamePlaces(one: Map<string, Point[]>, other: Map<string, Point[]>): void {
  expect([...one.keys()].sort()).toEqual([...other.keys()].sort());
  for (const [name, corners] of one) {
    corners.forEach((corner, index) => {
      const twin = other.get(name)?.[index] ?? { x: Number.NaN, y: Number.NaN };
      expect(Math.hypot(corner.x - twin.x, corner.y - twin.y), `${name} corner ${index}`).toBeLessThan(1e-5);
    });
  }
}

describe('any commands', () => {
  it('leave a design that the model accepts', () => {
    fc.assert(
      fc.property(designWithCommands, ([design, commands]) => {
        const result = applyAll(design, commands);
        expect(designSchema.safeParse(result).error).toBeUndefined();
        const ids = walk(result.elements).map((element) => element.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('never touch what is locked', () => {
    fc.assert(
      fc.property(designWithCommands, ([design, commands]) => {
        const locked = rectangle('locked', { isLocked: true, x: 7 });
        const before = { ...design, elements: [...design.elements, locked] };
        const able = commands.filter(({ kind }) => kind !== 'element.lock' && kind !== 'element.hide');
        const aimed = able.map((command) => ('ids' in command ? { ...command, ids: [...command.ids, id('locked')] } : command));
        expect(findElement(applyAll(before, aimed).elements, id('locked'))).toBe(locked);
      }),
    );
  });
});

describe('move', () => {
  it('moves on the page by what was asked, also inside turned and mirrored groups', () => {
    fc.assert(
      fc.property(arbitraryDesign, fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }), (design, dx, dy) => {
        const leaf = walk(design.elements).findLast((element) => element.kind !== 'group');
        if (leaf === undefined) return;
        const before = leafCorners(design.elements).get(leaf.id) ?? [];
        const moved = apply(design, { kind: 'element.move', ids: [leaf.id], dx, dy });
        const after = leafCorners(moved.elements).get(leaf.id) ?? [];
        before.forEach((corner, index) => {
          expect(after[index]?.x).toBeCloseTo(corner.x + dx, 4);
          expect(after[index]?.y).toBeCloseTo(corner.y + dy, 4);
        });
      }),
    );
  });

  it('gives back the same design when nothing moves', () => {
    const design = designOf([rectangle('a')]);
    expect(apply(design, { kind: 'element.move', ids: [id('a'), id('nobody')], dx: 0, dy: 0 })).toBe(design);
    expect(apply(design, { kind: 'element.move', ids: [id('a')], dx: Number.NaN, dy: 0 })).toBe(design);
  });

  it('keeps the identity of what did not change', () => {
    const design = designOf([rectangle('a'), group('g', [rectangle('b'), rectangle('c')])]);
    const moved = apply(design, { kind: 'element.move', ids: [id('b')], dx: 5, dy: 0 });
    expect(moved.elements[0]).toBe(design.elements[0]);
    expect(findElement(moved.elements, id('c'))).toBe(findElement(design.elements, id('c')));
  });
});

describe('group and ungroup', () => {
  it('move nothing on the page', () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const ids = design.elements.map((element) => element.id);
        const grouped = apply(design, { kind: 'element.group', ids, groupId: id('new'), name: '' });
        if (ids.length > 1) expect(grouped.elements.map((element) => element.id)).toEqual(['new']);
        expectSamePlaces(leafCorners(design.elements), leafCorners(grouped.elements));
        const turned = apply(grouped, { kind: 'element.rotate', ids: [id('new')], rotation: 33 });
        const opened = apply(turned, { kind: 'element.ungroup', ids: [id('new')] });
        expectSamePlaces(leafCorners(turned.elements), leafCorners(opened.elements));
      }),
    );
  });

  it('ungroups a mirrored, turned group without moving anything', () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const groups = design.elements.filter((element) => element.kind === 'group').map((element) => element.id);
        const opened = apply(design, { kind: 'element.ungroup', ids: groups });
        expectSamePlaces(leafCorners(design.elements), leafCorners(opened.elements));
      }),
    );
  });

  it('takes the place of the highest member', () => {
    const design = designOf([rectangle('a'), rectangle('b'), rectangle('c'), rectangle('d')]);
    const grouped = apply(design, { kind: 'element.group', ids: [id('a'), id('c')], groupId: id('g'), name: '' });
    expect(grouped.elements.map((element) => element.id)).toEqual(['b', 'g', 'd']);
  });
});

describe('resize', () => {
  it('keeps the opposite corner of a turned element where the box says so', () => {
    const size = fc.integer({ min: 10, max: 900 });
    fc.assert(
      fc.property(arbitraryDesign, size, size, (design, width, height) => {
        const leaf = walk(design.elements).at(-1);
        const box = leaf && pageBox(design.elements, leaf.id);
        if (!leaf || !box) return;
        // The bottom right handle is pulled: on the page the top left corner must stay.
        const [fixed] = cornersOf(box);
        const [corner] = cornersOf({ ...box, x: 0, y: 0, width, height });
        const asked = { ...box, x: fixed.x - corner.x, y: fixed.y - corner.y, width, height };
        const stored = parentBox(design.elements, leaf.id, asked);
        if (!stored) return;
        const resized = apply(design, { kind: 'element.resize', id: leaf.id, box: stored, scalesContent: false });
        const after = pageBox(resized.elements, leaf.id);
        if (!after) return;
        expect(after.width).toBeCloseTo(width, 5);
        expect(cornersOf(after)[0].x).toBeCloseTo(fixed.x, 4);
        expect(cornersOf(after)[0].y).toBeCloseTo(fixed.y, 4);
      }),
    );
  });

  it('scales the children of a group evenly, letters and strokes included', () => {
    const child = text('t', { x: 10, y: 10, width: 40, height: 20, fontSize: 16, stroke: { color: '#000000', width: 2 } });
    const design = designOf([group('g', [child], { width: 100, height: 50 })]);
    const box = { x: 0, y: 0, width: 200, height: 100, rotation: 0 };
    const resized = apply(design, { kind: 'element.resize', id: id('g'), box, scalesContent: false });
    expect(findElement(resized.elements, id('t'))).toMatchObject({
      x: 20,
      y: 20,
      width: 80,
      height: 40,
      fontSize: 32,
      stroke: { width: 4 },
    });
  });

  it('sets text anew instead of stretching it, unless its content is to scale', () => {
    const design = designOf([text('t', { width: 100, height: 50, fontSize: 20 })]);
    const box = { x: 0, y: 0, width: 200, height: 100, rotation: 0 };
    const command: Command = { kind: 'element.resize', id: id('t'), box, scalesContent: false };
    expect(apply(design, command).elements[0]).toMatchObject({ width: 200, fontSize: 20 });
    expect(apply(design, { ...command, scalesContent: true }).elements[0]).toMatchObject({ width: 200, fontSize: 40 });
  });
});

describe('order', () => {
  const order = (step: 'front' | 'back' | 'forward' | 'backward', ...ids: string[]): string => {
    const design = designOf(['a', 'b', 'c', 'd'].map((name) => rectangle(name)));
    return apply(design, { kind: 'element.order', ids: ids.map(id), step })
      .elements.map((element) => element.id)
      .join('');
  };
  it.each([
    ['front', ['b'], 'acdb'],
    ['back', ['c'], 'cabd'],
    ['forward', ['b'], 'acbd'],
    ['backward', ['c'], 'acbd'],
    ['forward', ['c', 'd'], 'abcd'],
    ['backward', ['b', 'c'], 'bcad'],
    ['forward', ['a', 'c'], 'badc'],
    ['front', ['a', 'b'], 'cdab'],
  ] as const)('%s of %j gives %s', (step, ids, expected) => {
    expect(order(step, ...ids)).toBe(expected);
  });

  it('puts a layer at a place of its own', () => {
    const design = designOf(['a', 'b', 'c'].map((name) => rectangle(name)));
    const placed = apply(design, { kind: 'element.place', id: id('a'), index: 2 });
    expect(placed.elements.map((element) => element.id).join('')).toBe('bca');
  });
});

describe('align and distribute', () => {
  const three = (): Design =>
    designOf([
      rectangle('a', { x: 0, width: 100 }),
      rectangle('b', { x: 130, width: 100 }),
      rectangle('c', { x: 500, width: 100 }),
    ]);
  const xs = (design: Design): number[] => design.elements.map((element) => element.x);
  const ids = ['a', 'b', 'c'].map(id);

  it('aligns to the page and to the selection', () => {
    expect(xs(apply(three(), { kind: 'element.align', ids, edge: 'center', to: 'page' }))).toEqual([910, 910, 910]);
    expect(xs(apply(three(), { kind: 'element.align', ids, edge: 'right', to: 'selection' }))).toEqual([500, 500, 500]);
  });

  it('makes the gaps equal', () => {
    expect(xs(apply(three(), { kind: 'element.distribute', ids, axis: 'x' }))).toEqual([0, 250, 500]);
  });
});

describe('add, duplicate, update', () => {
  it('refuses an id that is already there', () => {
    const design = designOf([rectangle('a')]);
    expect(apply(design, { kind: 'element.add', elements: [rectangle('a', { x: 9 })] })).toBe(design);
  });

  it('copies a group with new ids throughout', () => {
    const design = designOf([group('g', [rectangle('b'), rectangle('c')])]);
    let count = 0;
    const newIds = newElementIds(design.elements, () => `copy-${++count}`);
    const copied = apply(design, { kind: 'element.duplicate', ids: [id('g')], newIds, dx: 10, dy: 10 });
    expect(walk(copied.elements).map((element) => element.id)).toEqual(['g', 'b', 'c', 'copy-1', 'copy-2', 'copy-3']);
    expect(copied.elements[1]).toMatchObject({ x: 10, y: 10 });
  });

  it('refuses a patch that would not be a valid element', () => {
    const design = designOf([text('t')]);
    const patch = { of: 'text', set: { fontSize: 0 } } as const;
    expect(apply(design, { kind: 'element.update', ids: [id('t')], patch })).toBe(design);
  });

  it('changes only the kind the patch is for', () => {
    const design = designOf([text('t'), rectangle('r')]);
    const patch = { of: 'text', set: { align: 'left' } } as const;
    const changed = apply(design, { kind: 'element.update', ids: [id('t'), id('r')], patch });
    expect(changed.elements[0]).toMatchObject({ align: 'left' });
    expect(changed.elements[1]).toBe(design.elements[1]);
  });

  it('removes a group that has lost its last child', () => {
    const design = designOf([group('g', [rectangle('b')])]);
    expect(apply(design, { kind: 'element.remove', ids: [id('b')] }).elements).toEqual([]);
  });
});
