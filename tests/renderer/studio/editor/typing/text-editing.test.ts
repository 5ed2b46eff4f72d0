// Styles for selected letters: what is typed and what is styled are steps of their own, and each goes where it belongs.
import { describe, expect, it } from 'vitest';
import { createEditorStore } from '../../../../../renderer/studio/editor/editor-store.ts';
import { toggleUnderline, toggleWeight } from '../../../../../renderer/studio/editor/inspector/letter-toggles.ts';
import { createSelectionActs } from '../../../../../renderer/studio/editor/selection-acts.ts';
import { createTextEditing } from '../../../../../renderer/studio/editor/typing/text-editing.ts';
import { findElement } from '../../../../../slides/design/element-tree.ts';
import type { TextElement } from '../../../../../slides/model/element.ts';
import { designOf, id, text } from '../../../../slides/design/sample.ts';

const red = { kind: 'solid', color: '#ff0000' } as const;

function editor() {
  const own = { text: 'một hai ba', fontWeight: 400, width: 500 };
  const store = createEditorStore(designOf([text('one', own), text('two', { ...own, fontWeight: 700 })]));
  const acts = createSelectionActs(store, () => 'new');
  const texts = createTextEditing(store, acts);
  const element = (name: string): TextElement => findElement(store.design().elements, id(name)) as TextElement;
  return {
    store,
    acts,
    texts,
    element,
    steps: () => store.state.getState().history.past.length,
    shown: () => findElement(store.state.getState().preview?.elements ?? [], id('one')),
    edit() {
      store.editText(id('one'));
      texts.open(element('one'), element('one').text);
    },
    type: (words: string) => texts.type(words, words),
  };
}

describe('while a text is edited', () => {
  it('styles the selected letters only, as one step', () => {
    const { edit, texts, element, steps } = editor();
    edit();
    texts.select(4, 7);
    texts.setLook({ fill: red, scale: 1.5 });
    expect(element('one').runs).toMatchObject([{ start: 4, end: 7, fill: red, scale: 1.5, fontWeight: null }]);
    expect(element('one').fill).not.toEqual(red);
    expect(steps()).toBe(1);
  });

  it('keeps what was typed as a step before the style', () => {
    const { edit, texts, element, steps, store, type } = editor();
    edit();
    type('một hai ba bốn');
    texts.select(11, 14);
    texts.setLook({ isUnderlined: true });
    expect(steps()).toBe(2);
    store.undo();
    expect(element('one')).toMatchObject({ text: 'một hai ba bốn', runs: [] });
    store.undo();
    expect(element('one').text).toBe('một hai ba');
  });

  it('shows what is typed in its looks, and keeps both in the end', () => {
    const { edit, texts, element, shown, steps, type } = editor();
    edit();
    texts.select(4, 7);
    texts.setLook({ isUnderlined: true });
    for (const words of ['một ha ba', 'một h ba', 'một  ba', 'một n ba', 'một năm ba']) type(words);
    expect(shown()).toMatchObject({ text: 'một năm ba', runs: [{ start: 4, end: 7, isUnderlined: true }] });
    texts.finish();
    expect(element('one')).toMatchObject({ text: 'một năm ba', runs: [{ start: 4, end: 7, isUnderlined: true }] });
    expect(steps()).toBe(2);
  });

  it('leaves no step behind when nothing was changed', () => {
    const { edit, texts, steps, store } = editor();
    edit();
    texts.finish();
    expect(steps()).toBe(0);
    expect(store.state.getState().preview).toBeNull();
  });

  it('styles all of it when nothing or everything is selected, over what its runs say', () => {
    for (const [start, end] of [
      [3, 3],
      [0, 10],
    ] as const) {
      const { edit, texts, element } = editor();
      edit();
      texts.select(4, 7);
      texts.setLook({ fontWeight: 800, isUnderlined: true });
      texts.select(start, end);
      texts.setLook({ fontWeight: 500 });
      expect(element('one').fontWeight).toBe(500);
      expect(element('one').runs).toMatchObject([{ start: 4, end: 7, fontWeight: null, isUnderlined: true }]);
    }
  });

  it('turns bold and underline on and off again', () => {
    const { edit, texts, element } = editor();
    edit();
    texts.select(0, 3);
    toggleWeight(texts, [element('one')]);
    toggleUnderline(texts, [element('one')]);
    expect(element('one').runs).toMatchObject([{ start: 0, end: 3, fontWeight: 700, isUnderlined: true }]);
    toggleWeight(texts, [element('one')]);
    toggleUnderline(texts, [element('one')]);
    expect(element('one').runs).toMatchObject([{ fontWeight: 400, isUnderlined: false }]);
  });

  it('takes a size off again when it is that of all letters', () => {
    const { edit, texts, element } = editor();
    edit();
    texts.select(0, 3);
    texts.setLook({ scale: 2 });
    texts.setLook({ scale: 1 });
    expect(element('one').runs).toEqual([]);
  });

  it('counts a style that is pulled along as one step', () => {
    const { edit, texts, steps } = editor();
    edit();
    texts.select(4, 7);
    for (const letterSpacing of [0.1, 0.2, 0.3]) texts.setLook({ letterSpacing }, 'spacing');
    expect(steps()).toBe(1);
    texts.select(0, 3);
    texts.setLook({ letterSpacing: 0.3 }, 'spacing');
    expect(steps()).toBe(2);
  });

  it('lets other changes keep what was typed', () => {
    const { edit, texts, acts, element, type, shown } = editor();
    edit();
    type('một');
    texts.around(() => acts.update({ of: 'text', set: { arc: 90 } }));
    expect(element('one')).toMatchObject({ text: 'một', arc: 90 });
    expect(shown()).toMatchObject({ text: 'một', arc: 90 });
  });

  it('removes a text that was emptied', () => {
    const { edit, texts, store, type } = editor();
    edit();
    type('');
    texts.finish();
    expect(findElement(store.design().elements, id('one'))).toBeNull();
  });
});

describe('with several texts selected', () => {
  it('changes each, as one step', () => {
    const { store, texts, element, steps } = editor();
    store.select([id('one'), id('two')]);
    toggleWeight(texts, [element('one'), element('two')]);
    expect([element('one').fontWeight, element('two').fontWeight]).toEqual([700, 700]);
    toggleWeight(texts, [element('one'), element('two')]);
    expect([element('one').fontWeight, element('two').fontWeight]).toEqual([400, 400]);
    expect(steps()).toBe(2);
  });
});
