// Drives the editor's store as a person would, in a chain that reads like what they do.
import { expect } from 'vitest';
import { createCameraStore } from '../../../../renderer/studio/editor/canvas/camera-store.ts';
import { beginGesture, type PointerAt } from '../../../../renderer/studio/editor/canvas/pointer-gestures.ts';
import { createEditorStore } from '../../../../renderer/studio/editor/editor-store.ts';
import { createHintStore } from '../../../../renderer/studio/editor/hint-store.ts';
import { createSelectionActs } from '../../../../renderer/studio/editor/selection-acts.ts';
import { newShape } from '../../../../slides/design/new-element.ts';
import type { Design } from '../../../../slides/model/design.ts';
import type { Element } from '../../../../slides/model/element.ts';
import { defaultThemes } from '../../../../slides/template/default-theme.ts';
import { designOf, text } from '../../../slides/design/sample.ts';

type Keys = Partial<Pick<PointerAt, 'shiftKey' | 'altKey' | 'ctrlKey'>>;
type Place = readonly [number, number];

/** The canvas shows the page at 1:1 with its corner in the canvas's corner, so pointer places are page places. */
export function editor(elements: Element[] = []) {
  let serial = 0;
  const newId = (): string => `new-${++serial}`;
  const store = createEditorStore(designOf(elements));
  const camera = createCameraStore(store);
  const hints = createHintStore();
  const acts = createSelectionActs(store, newId);
  const theme = defaultThemes('en')[0];
  if (theme === undefined) throw new Error('no theme');
  const parts = { store, camera, hints, newId, theme: () => theme, newTextWords: () => 'Chữ' };
  const at = ([x, y]: Place, keys: Keys = {}): PointerAt => ({
    x,
    y,
    shiftKey: false,
    altKey: false,
    ctrlKey: false,
    button: 0,
    ...keys,
  });

  const driver = {
    store,
    camera,
    acts,
    hints,
    add(kind: 'rectangle' | 'ellipse' | 'line', place: { x: number; y: number; width: number; height: number }) {
      acts.add([newShape(kind, store.design().page, newId, place)]);
      return driver;
    },
    addText(words: string) {
      acts.add([text(newId(), { text: words })]);
      return driver;
    },
    tool(tool: Parameters<typeof store.chooseTool>[0]) {
      store.chooseTool(tool);
      return driver;
    },
    click(place: Place, keys: Keys = {}) {
      beginGesture(parts, at(place, keys)).end(at(place, keys));
      return driver;
    },
    /** Presses at `from`, moves in small steps to `to`, lets go. Ctrl switches snapping off. */
    drag(from: Place, to: Place, keys: Keys = { ctrlKey: true }) {
      const gesture = beginGesture(parts, at(from, keys));
      for (let step = 1; step <= 8; step += 1) {
        const share = step / 8;
        gesture.move(at([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share], keys));
      }
      gesture.end(at(to, keys));
      return driver;
    },
    /** Drags, and only at the end, without another movement, has `last` held. */
    dragAndPress(from: Place, to: Place, held: Keys, last: Keys) {
      const gesture = beginGesture(parts, at(from, held));
      gesture.move(at(to, held));
      gesture.end(at(to, last));
      return driver;
    },
    /** Presses and moves, then gives up. */
    dragAndCancel(from: Place, to: Place) {
      const gesture = beginGesture(parts, at(from));
      gesture.move(at(to));
      gesture.cancel();
      return driver;
    },
    do(act: (acts: ReturnType<typeof createSelectionActs>) => void) {
      act(acts);
      return driver;
    },
    type(words: string) {
      store.finishText(words, []);
      return driver;
    },
    undo() {
      store.undo();
      return driver;
    },
    redo() {
      store.redo();
      return driver;
    },
    expect(...expected: object[]) {
      expect(store.design().elements).toMatchObject(expected);
      return driver;
    },
    expectSelected(count: number) {
      expect(store.state.getState().selection).toHaveLength(count);
      return driver;
    },
    expectSteps(count: number) {
      expect(store.state.getState().history.past).toHaveLength(count);
      return driver;
    },
    design: (): Design => store.design(),
  };
  return driver;
}
