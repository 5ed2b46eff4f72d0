// The text that is being edited in place: what is typed so far, how its letters look, and which of them are selected. Styles go
// to the selected letters, or to all texts of the selection when no letter is.
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type LetterLook,
  looksWithin,
  piecesWithin,
  startTyping,
  styleRange,
  type TypedRuns,
  typeOn,
} from '../../../../slides/design/edit-runs.ts';
import { findElement } from '../../../../slides/design/element-tree.ts';
import type { TextElement, TextRun } from '../../../../slides/model/element.ts';
import type { ElementId } from '../../../../slides/model/id.ts';
import { normalizeRuns, type RunLook } from '../../../../slides/text/text-runs.ts';
import type { EditorStore } from '../editor-store.ts';
import type { SelectionActs } from '../selection-acts.ts';

/** `laidOut` is the text with the line ends that the field shows, letter for letter as long as the text itself. */
export type EditedText = { id: ElementId; typed: TypedRuns; laidOut: string; start: number; end: number };
type State = { now: EditedText | null };

export type TextEditing = ReturnType<typeof createTextEditing>;

type Change = (look: LetterLook) => Partial<LetterLook>;

export function createTextEditing(store: EditorStore, acts: SelectionActs) {
  const state: StoreApi<State> = createStore<State>(() => ({ now: null }));

  const elementOf = (id: ElementId): TextElement | null => {
    const element = findElement(store.design().elements, id);
    return element?.kind === 'text' ? element : null;
  };
  const show = ({ id, typed, laidOut }: EditedText): void =>
    store.preview([{ kind: 'element.update', ids: [id], patch: { of: 'text', set: { text: laidOut, runs: [...typed.runs] } } }]);

  /** What was typed becomes a step of its own, so that taking back a style does not take back the words. */
  function keepTyped({ id, typed }: EditedText): void {
    if (elementOf(id)?.text === typed.text) return;
    store.run({ kind: 'element.update', ids: [id], patch: { of: 'text', set: { text: typed.text, runs: [...typed.runs] } } });
  }

  /** After a change of the design: the letters look as the design says now. */
  function goOn(now: EditedText): void {
    const element = elementOf(now.id);
    if (element === null) return;
    const next = { ...now, typed: startTyping(now.typed.text, element.runs) };
    state.setState({ now: next });
    show(next);
  }

  function changeAll(change: Change, gesture?: string): void {
    acts.updateEach((element) => {
      const [look] = element.kind === 'text' ? looksWithin({ ...element, runs: [] }, 0, 0) : [];
      if (look === undefined) return null;
      const { scale: _scale, ...own } = change(look);
      return { of: 'text', set: own };
    }, gesture);
  }

  function changeRange(element: TextElement, { start, end }: EditedText, change: Change, gesture?: string): void {
    const { length } = element.text;
    let runs: readonly TextRun[] = normalizeRuns(element.runs, length);
    for (const piece of piecesWithin(runs, start, Math.min(end, length))) {
      const [look] = looksWithin(element, piece.start, piece.end);
      if (look !== undefined) runs = styleRange(runs, piece, ownOf(change(look)), length);
    }
    const by = gesture && `${gesture} ${element.id} ${start} ${end}`;
    store.run({ kind: 'element.update', ids: [element.id], patch: { of: 'text', set: { runs: [...runs] } } }, by);
  }

  const editing = {
    state,
    open(element: TextElement, laidOut: string): void {
      const now = { id: element.id, typed: startTyping(element.text, element.runs), laidOut, start: 0, end: element.text.length };
      state.setState({ now });
      show(now);
    },
    type(text: string, laidOut: string): void {
      const { now } = state.getState();
      if (now === null) return;
      const next = { ...now, typed: typeOn(now.typed, text), laidOut };
      state.setState({ now: next });
      show(next);
    },
    select(start: number, end: number): void {
      const { now } = state.getState();
      if (now !== null && (now.start !== start || now.end !== end)) state.setState({ now: { ...now, start, end } });
    },
    finish(): void {
      const { now } = state.getState();
      if (now === null) return;
      state.setState({ now: null });
      if (store.state.getState().editingId === now.id) store.finishText(now.typed.text, now.typed.runs);
    },
    /** A look for the selected letters, or for all of the selected texts; one step of history. */
    setLook(set: Partial<LetterLook>, gesture?: string): void {
      editing.changeLook(() => set, gesture);
    },
    /** As setLook, but each stretch changed in its own way. */
    changeLook(change: Change, gesture?: string): void {
      editing.around(() => {
        const { now } = state.getState();
        const element = now && elementOf(now.id);
        if (now === null || element === null || isForAll(element, now, change)) changeAll(change, gesture);
        else changeRange(element, now, change, gesture);
      });
    },
    /** What is typed so far becomes part of the design; the editing goes on. */
    keep: (): void => editing.around(() => undefined),
    /** Any other change of the selected texts, while one of them may be in the field. */
    around(change: () => void): void {
      const { now } = state.getState();
      if (now !== null) keepTyped(now);
      change();
      if (now !== null) goOn(now);
    },
  };
  return editing;
}

/** With nothing selected, or everything. Only a part of a text has a size of its own. */
function isForAll(element: TextElement, { start, end }: EditedText, change: Change): boolean {
  if (end <= start) return true;
  const [look] = looksWithin(element, start, end);
  const hasSize = look !== undefined && change(look).scale !== undefined;
  return start <= 0 && end >= element.text.length && !hasSize;
}

/** The size that all letters have anyway is no look of its own. */
function ownOf({ scale, ...look }: Partial<LetterLook>): Partial<RunLook> {
  return scale === undefined ? look : { ...look, scale: scale === 1 ? null : scale };
}
