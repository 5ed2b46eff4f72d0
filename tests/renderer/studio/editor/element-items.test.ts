import { describe, expect, it } from 'vitest';
import { createFontkitMeasure } from '../../../../electron/host/print/fonts/fontkit-measure.ts';
import { createElementItems } from '../../../../renderer/studio/editor/element-items.ts';
import { apply } from '../../../../slides/design/commands.ts';
import type { Element } from '../../../../slides/model/element.ts';
import { buildElementItems } from '../../../../slides/scene/build-scene.ts';
import type { Measure } from '../../../../slides/text/measure.ts';
import { testTheme } from '../../../golden/designs.ts';
import { designOf, group, id, rectangle, text } from '../../../slides/design/sample.ts';

const real = createFontkitMeasure();

function countingMeasure() {
  let asked = 0;
  const measure: Measure = {
    ...real,
    extent(words, font) {
      asked += 1;
      return real.extent(words, font);
    },
  };
  return { measure, asked: () => asked };
}

const words = text('words', { width: 500, height: 200, fit: 'fill', shadow: null });
const nested = group('nested', [text('inside', { width: 300, height: 90 }), rectangle('box')], { width: 300, height: 90 });

describe('scene items of elements', () => {
  it.each([
    ['moved', { kind: 'element.move', ids: [id('words'), id('nested')], dx: 40, dy: -3 }],
    ['turned', { kind: 'element.rotate', ids: [id('words'), id('nested')], rotation: 30 }],
    ['mirrored', { kind: 'element.update', ids: [id('words')], patch: { of: 'any', set: { flipX: true } } }],
  ] as const)('of what was %s are right', (_what, command) => {
    const { measure } = countingMeasure();
    const itemsOf = createElementItems(measure);
    const design = designOf([words, nested]);
    for (const element of design.elements) itemsOf(element, testTheme);
    for (const element of apply(design, command).elements) {
      expect(itemsOf(element, testTheme)).toEqual(buildElementItems(element, testTheme, real));
    }
  });

  it('measure no text again for a move, and do for new words', () => {
    const { measure, asked } = countingMeasure();
    const itemsOf = createElementItems(measure);
    let design = designOf([words, nested]);
    const show = (): void => {
      for (const element of design.elements) itemsOf(element, testTheme);
    };
    show();
    const first = asked();
    for (let step = 1; step <= 5; step += 1) {
      design = apply(design, { kind: 'element.move', ids: [id('words'), id('nested')], dx: step, dy: 0 });
      show();
    }
    expect(asked()).toBe(first);
    design = apply(design, { kind: 'element.update', ids: [id('words')], patch: { of: 'text', set: { text: 'Chữ mới' } } });
    show();
    expect(asked()).toBeGreaterThan(first);
  });

  it('are those of the element as it is, also when it comes back from history', () => {
    const itemsOf = createElementItems(real);
    const hidden: Element = { ...words, isHidden: true };
    for (const element of [words, hidden, words, { ...words, opacity: 0.5 }, { ...hidden, x: 9 }, { ...words, x: 9 }]) {
      expect(itemsOf(element, testTheme)).toEqual(buildElementItems(element, testTheme, real));
    }
  });

  it('are built anew when what measures them has come to know another font', () => {
    const { measure, asked } = countingMeasure();
    let version = 0;
    const itemsOf = createElementItems(measure, { version: () => version });
    const built = itemsOf(words, testTheme);
    const before = asked();
    expect(itemsOf(words, testTheme)).toBe(built);
    version += 1;
    expect(itemsOf(words, testTheme)).not.toBe(built);
    expect(asked()).toBeGreaterThan(before);
  });
});
