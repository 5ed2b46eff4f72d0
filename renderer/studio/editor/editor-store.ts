// What the editor holds: the design with its history, what a gesture in progress shows, the selection and the tool.
// No React in here; components subscribe to parts of it.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { apply, applyAll, type Command } from '../../../slides/design/commands.ts';
import { findElement, isLocked } from '../../../slides/design/element-tree.ts';
import { type History, record, redo, startHistory, undo } from '../../../slides/design/history.ts';
import type { ShapeKind } from '../../../slides/design/new-element.ts';
import type { Design } from '../../../slides/model/design.ts';
import type { TextRun } from '../../../slides/model/element.ts';
import type { ElementId } from '../../../slides/model/id.ts';

export type Tool = 'select' | 'text' | ShapeKind;

export type EditorState = {
  history: History<Design>;
  /** What is shown instead of the present while a gesture lasts; null between gestures. */
  preview: Design | null;
  /** Elements of one level: all on the page, or all in one group. */
  selection: readonly ElementId[];
  tool: Tool;
  /** The text that is being edited in place. */
  editingId: ElementId | null;
  /** The picture that is being cropped; it is the whole selection. */
  croppingId: ElementId | null;
};

export type EditorStore = {
  state: StoreApi<EditorState>;
  /** The design as it is kept and saved. */
  design(): Design;
  /** One step of history. Steps with the same `gesture` right after each other count as one. */
  run(command: Command, gesture?: string): void;
  runAll(commands: readonly Command[], gesture?: string): void;
  /** Shows what the commands would make of the present; `commit` keeps it as one step, `cancel` drops it. */
  preview(commands: readonly Command[]): void;
  commit(): void;
  cancel(): void;
  /** What comes next is a step of its own, whatever gesture it belongs to. */
  endGesture(): void;
  undo(): void;
  redo(): void;
  select(ids: readonly ElementId[]): void;
  chooseTool(tool: Tool): void;
  editText(id: ElementId): void;
  /** Null ends cropping. */
  cropPicture(id: ElementId | null): void;
  /** Ends editing in place; the text is kept as one step, with the runs of its letters. */
  finishText(text: string, runs: readonly TextRun[]): void;
};

export function createEditorStore(design: Design): EditorStore {
  const state = createStore<EditorState>(() => ({
    history: startHistory(design),
    preview: null,
    selection: [],
    tool: 'select',
    editingId: null,
    croppingId: null,
  }));
  const present = (): Design => state.getState().history.present;

  /** The selection names only what is there. */
  function move(history: History<Design>): void {
    const { selection, editingId, croppingId } = state.getState();
    const isThere = (id: ElementId): boolean => findElement(history.present.elements, id) !== null;
    state.setState({
      history,
      preview: null,
      selection: selection.every(isThere) ? selection : selection.filter(isThere),
      editingId: editingId !== null && isThere(editingId) ? editingId : null,
      croppingId: croppingId !== null && isThere(croppingId) ? croppingId : null,
    });
  }

  function keep(next: Design, gesture?: string): void {
    const { history } = state.getState();
    move(record(history, next, gesture ?? null));
  }

  return {
    state,
    design: present,
    run: (command, gesture) => keep(apply(present(), command), gesture),
    runAll: (commands, gesture) => keep(applyAll(present(), commands), gesture),
    preview: (commands) => state.setState({ preview: applyAll(present(), commands) }),
    commit() {
      const { preview } = state.getState();
      if (preview !== null) keep(preview);
    },
    cancel: () => state.setState({ preview: null }),
    endGesture() {
      const { history } = state.getState();
      if (history.gesture !== null) state.setState({ history: { ...history, gesture: null } });
    },
    undo: () => move(undo(state.getState().history)),
    redo: () => move(redo(state.getState().history)),
    select(ids) {
      const { selection } = state.getState();
      const isSame = ids.length === selection.length && ids.every((id, index) => id === selection[index]);
      if (!isSame) state.setState({ selection: ids, croppingId: null });
    },
    chooseTool: (tool) => state.setState({ tool, croppingId: null }),
    editText(id) {
      const element = findElement(present().elements, id);
      if (element?.kind === 'text' && !isLocked(present().elements, id))
        state.setState({ editingId: id, croppingId: null, selection: [id], tool: 'select' });
    },
    cropPicture(id) {
      const element = id === null ? null : findElement(present().elements, id);
      if (id === null) state.setState({ croppingId: null });
      else if (element?.kind === 'picture' && !isLocked(present().elements, element.id))
        state.setState({ croppingId: id, selection: [id], tool: 'select' });
    },
    finishText(text, runs) {
      const id = state.getState().editingId;
      if (id === null) return;
      state.setState({ editingId: null, preview: null });
      const isEmpty = text.trim() === '';
      keep(
        apply(
          present(),
          isEmpty
            ? { kind: 'element.remove', ids: [id] }
            : { kind: 'element.update', ids: [id], patch: { of: 'text', set: { text: text.normalize('NFC'), runs: [...runs] } } },
        ),
      );
    },
  };
}
