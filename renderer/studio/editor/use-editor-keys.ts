// The editor's keys. All but those that save and take back are off while a text field has the focus, so Vietnamese typing meets
// no shortcut.
import { useEffect } from 'react';
import { findElement } from '../../../slides/design/element-tree.ts';
import type { TextElement } from '../../../slides/model/element.ts';
import { openDialog } from '../dialogs.ts';
import { attempt } from '../shell/notices.tsx';
import type { Editor } from './editor-context.ts';
import type { EditorStore } from './editor-store.ts';
import { toggleUnderline, toggleWeight } from './inspector/letter-toggles.ts';
import { isElsewhere, leavesHistory } from './key-places.ts';
import { toolOfLetter } from './ToolStrip.tsx';
import type { TextEditing } from './typing/text-editing.ts';

type Parts = Pick<Editor, 'store' | 'acts' | 'texts' | 'camera' | 'hints' | 'autosave'>;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Enter, Space, Tab and arrows belong to a button that has the focus. */
function isOnCanvas(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Element && target.closest('[role="application"]') !== null);
}

export function useEditorKeys({ store, acts, texts, camera, hints, autosave }: Parts): void {
  useEffect(() => {
    // Asked before anything hears of the key: a list that Escape closes is closed by the time the key comes here.
    let wasElsewhere = false;
    let isAfterLetter = false;
    const onFirst = (event: KeyboardEvent): void => {
      wasElsewhere = isElsewhere(event.target) && !(isHistoryKey(event) && leavesHistory(event.target));
      if (!isCommandKey(event) || event.altKey || event.key.toLowerCase() !== 's') return;
      // The browser would offer to save its page.
      event.preventDefault();
      texts.keep();
      attempt(autosave.flush);
    };
    const onDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented || wasElsewhere) return;
      // UniKey knows of no fields: where two letters make one (w w, o s), it takes the first back and sends the new one.
      if (event.key === 'Backspace' && isAfterLetter) return;
      if (!modifiers.has(event.key)) isAfterLetter = !isCommandKey(event) && event.key.length === 1 && event.key !== ' ';
      if (store.state.getState().editingId !== null && !isForEdited(event, texts)) return;
      if (event.key === ' ' && isOnCanvas(event.target)) {
        hints.setState({ isSpaceHeld: true });
        event.preventDefault();
        return;
      }
      const act = isCommandKey(event)
        ? commandKey(event, { store, acts, texts, camera })
        : plainKey(event, { store, acts, hints });
      if (act === null) return;
      event.preventDefault();
      act();
    };
    const onUp = (event: KeyboardEvent): void => {
      if (event.key === ' ') hints.setState({ isSpaceHeld: false });
    };
    // The window that takes the focus away hears of the key that is let go.
    const onBlur = (): void => hints.setState({ isSpaceHeld: false });
    const onPress = (): void => {
      isAfterLetter = false;
    };
    window.addEventListener('keydown', onFirst, true);
    window.addEventListener('keydown', onDown);
    window.addEventListener('keyup', onUp);
    window.addEventListener('blur', onBlur);
    window.addEventListener('pointerdown', onPress, true);
    return () => {
      window.removeEventListener('keydown', onFirst, true);
      window.removeEventListener('keydown', onDown);
      window.removeEventListener('keyup', onUp);
      window.removeEventListener('blur', onBlur);
      window.removeEventListener('pointerdown', onPress, true);
    };
  }, [store, acts, texts, camera, hints, autosave]);
}

const modifiers: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta']);

function isCommandKey({ ctrlKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey;
}

function isHistoryKey(event: KeyboardEvent): boolean {
  return isCommandKey(event) && !event.altKey && ['z', 'y'].includes(event.key.toLowerCase());
}

/**
 * A text is in its field, but a control beside it has the focus. What would delete the element, or choose others, waits; Escape
 * and what takes acts back end the typing first.
 */
function isForEdited(event: KeyboardEvent, texts: TextEditing): boolean {
  if (isHistoryKey(event)) texts.finish();
  else if (event.key === 'Escape') {
    texts.finish();
    document.querySelector<HTMLElement>('[role="application"]')?.focus({ preventScroll: true });
    event.preventDefault();
    return false;
  }
  return isCommandKey(event) && ['z', 'y', 'b', 'u'].includes(event.key.toLowerCase());
}

function commandKey(
  event: KeyboardEvent,
  { store, acts, texts, camera }: Omit<Parts, 'hints' | 'autosave'>,
): (() => void) | null {
  if (event.altKey) return null;
  const isShifted = event.shiftKey;
  // `code` for the brackets and digits: layouts move what they type.
  switch (event.code) {
    case 'Digit0':
      return camera.fitPage;
    case 'Digit1':
      return camera.actualSize;
    case 'Digit2':
      return camera.fitSelection;
    case 'Equal':
      return () => camera.zoomBy(1.25);
    case 'Minus':
      return () => camera.zoomBy(1 / 1.25);
    case 'BracketRight':
      return () => acts.order(isShifted ? 'front' : 'forward');
    case 'BracketLeft':
      return () => acts.order(isShifted ? 'back' : 'backward');
  }
  switch (event.key.toLowerCase()) {
    case 'z':
      return isShifted ? store.redo : store.undo;
    case 'y':
      return store.redo;
    case 'a':
      return acts.selectAll;
    case 'd':
      return acts.duplicate;
    case 'g':
      return isShifted ? acts.ungroup : acts.group;
    case 'l':
      return acts.toggleLock;
    case 'b':
      return onTexts(store, (chosen) => toggleWeight(texts, chosen));
    case 'u':
      return onTexts(store, (chosen) => toggleUnderline(texts, chosen));
    default:
      return null;
  }
}

/** Null when no text is selected: the key is then the browser's. */
function onTexts(store: EditorStore, act: (texts: TextElement[]) => void): (() => void) | null {
  const { elements } = store.design();
  const chosen = store.state.getState().selection.flatMap((id) => findElement(elements, id) ?? []);
  const texts = chosen.filter((element) => element.kind === 'text');
  return texts.length === 0 ? null : () => act(texts);
}

function plainKey(event: KeyboardEvent, { store, acts, hints }: Pick<Parts, 'store' | 'acts' | 'hints'>): (() => void) | null {
  const { selection, tool, croppingId } = store.state.getState();
  const arrow = arrows[event.key];
  if (arrow !== undefined && isOnCanvas(event.target)) {
    const step = event.shiftKey ? 10 : 1;
    return selection.length === 0 ? null : () => acts.nudge(arrow[0] * step, arrow[1] * step);
  }
  switch (event.key) {
    case 'Delete':
    case 'Backspace':
      return acts.remove;
    case 'Escape':
      if (croppingId !== null) return () => store.cropPicture(null);
      return () => (tool === 'select' ? store.select([]) : store.chooseTool('select'));
    case 'Enter': {
      const [only] = selection;
      if (!isOnCanvas(event.target) || selection.length !== 1 || only === undefined) return null;
      return () => {
        store.editText(only);
        store.cropPicture(croppingId === null ? only : null);
      };
    }
    case 'Tab':
      // Without a selection Tab goes on to the panels, so the canvas is no trap.
      return isOnCanvas(event.target) && selection.length > 0 ? () => acts.selectNext(event.shiftKey ? -1 : 1) : null;
  }
  if (event.altKey) return null;
  if (event.key === 'F9') return () => hints.setState({ isPreflightOpen: !hints.getState().isPreflightOpen });
  if (event.key === '?') return () => openDialog({ kind: 'shortcuts' });
  // Of a lone w, Telex makes ư.
  if (['w', 'ư'].includes(event.key.toLowerCase()))
    return () => hints.setState({ isOutsideShown: !hints.getState().isOutsideShown });
  if (event.key.toLowerCase() === 'i') return openPicturePicker;
  const chosen = toolOfLetter.get(event.key.toLowerCase());
  return chosen === undefined ? null : () => store.chooseTool(chosen);
}

function openPicturePicker(): void {
  document.querySelector<HTMLButtonElement>('[data-tool="picture"]')?.click();
}
