import { describe, expect, it } from 'vitest';
import { differing, sharedOrNull, sharedValue } from '../../../../../renderer/studio/editor/inspector/shared-value.ts';
import { id, rectangle, text } from '../../../../slides/design/sample.ts';
import { editor } from '../editor-driver.ts';

const red = { kind: 'solid', color: '#ff0000' } as const;
const blue = { kind: 'solid', color: '#0000ff' } as const;

describe('several chosen elements', () => {
  it('show what they have in common, and that they differ', () => {
    const both = [rectangle('a', { fill: red, rotation: 5 }), rectangle('b', { fill: { ...red }, rotation: 6 })];
    expect(sharedValue(both, ({ fill }) => fill)).toEqual(red);
    expect(sharedValue(both, ({ rotation }) => rotation)).toBe(differing);
    expect(sharedOrNull(both, ({ rotation }) => rotation)).toBe(null);
    expect(sharedValue([rectangle('a', { fill: null }), ...both], ({ fill }) => fill)).toBe(differing);
  });

  it('take one part of a value and keep their own rest, in one step', () => {
    const stroke = (color: string, width: number) => ({ stroke: { color, width } });
    const studio = editor([rectangle('a', stroke('#ff0000', 1)), text('t'), rectangle('b', stroke('#0000ff', 2))]);
    studio.store.select([id('a'), id('t'), id('b')]);
    studio
      .do(({ updateEach }) =>
        updateEach((element) =>
          element.kind === 'rectangle' && element.stroke
            ? { of: 'rectangle', set: { stroke: { ...element.stroke, width: 7 } } }
            : null,
        ),
      )
      .expect(stroke('#ff0000', 7), { id: 't', stroke: null }, stroke('#0000ff', 7))
      .expectSteps(1)
      .undo()
      .expect(stroke('#ff0000', 1), {}, stroke('#0000ff', 2));
  });

  it('take one colour for all', () => {
    const studio = editor([rectangle('a', { fill: red }), rectangle('b', { fill: blue })]);
    studio.store.select([id('a'), id('b')]);
    studio
      .do(({ updateEach }) => updateEach(() => ({ of: 'rectangle', set: { fill: { kind: 'solid', color: '@ink' } } })))
      .expect({ fill: { kind: 'solid', color: '@ink' } }, { fill: { kind: 'solid', color: '@ink' } })
      .expectSteps(1);
  });
});
