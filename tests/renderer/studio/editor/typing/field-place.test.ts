// Where the field for typing lies: over the letters as long as its caret is where they are.
import { expect, it } from 'vitest';
import { createFontkitMeasure } from '../../../../../electron/host/print/fonts/fontkit-measure.ts';
import { fieldPlace } from '../../../../../renderer/studio/editor/typing/field-place.ts';
import { placeBeside } from '../../../../../renderer/studio/editor/typing/place-field.ts';
import type { TextElement } from '../../../../../slides/model/element.ts';
import { identity } from '../../../../../slides/scene/matrix.ts';
import { plainLook } from '../../../../../slides/text/text-runs.ts';
import { element } from '../../../../golden/designs.ts';

const measure = createFontkitMeasure();
const run = (own: object) => [{ ...plainLook, start: 0, end: 4, ...own }];
const made = (own: object): TextElement =>
  element('text', { text: 'Toàn dân bảo vệ môi trường', width: 800, height: 300, ...own }) as TextElement;

it.each([
  ['plain letters', {}, 'letters'],
  ['an underline', { isUnderlined: true }, 'caret'],
  ['another colour', { runs: run({ fill: { kind: 'solid', color: '#ffffff' } }) }, 'caret'],
  ['a bold word', { fontWeight: 400, runs: run({ fontWeight: 700 }) }, 'caret'],
  ['a much larger word', { runs: run({ scale: 2.5 }) }, 'beside'],
  ['lines of full width', { lineScaling: 'full-width' }, 'beside'],
  ['an arc', { arc: 30 }, 'beside'],
])('of %s', (_what, own, place) => {
  expect(fieldPlace(made(own), measure)).toBe(place);
});

it('beside its element stays inside of the view', () => {
  const view = { width: 900, height: 500 };
  for (const [x, y] of [
    [-500, -900],
    [850, 480],
    [100, 400],
  ] as const) {
    const { left, top, width, height } = placeBeside(made({}), 'một\nhai', [1, 0, 0, 1, x, y], { x: 0, y: 0, scale: 1 }, view);
    expect(Number(left)).toBeGreaterThanOrEqual(16);
    expect(Number(top)).toBeGreaterThanOrEqual(16);
    expect(Number(left) + Number(width)).toBeLessThanOrEqual(884);
    expect(Number(top) + Number(height)).toBeLessThanOrEqual(484);
  }
  const under = placeBeside(made({ height: 100 }), 'một', identity, { x: 0, y: 0, scale: 1 }, view);
  expect(Number(under.top)).toBeGreaterThan(100);
});
