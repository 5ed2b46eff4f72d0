// What the parts of an open editor share. Each part takes only what it needs from here.
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { findElement } from '../../../slides/design/element-tree.ts';
import type { Design, Page } from '../../../slides/model/design.ts';
import type { Element } from '../../../slides/model/element.ts';
import type { Theme } from '../../../slides/model/theme.ts';
import type { Compounds } from '../../../slides/text/compounds.ts';
import type { Pictures } from '../../shared/pictures.ts';
import type { CameraStore } from './canvas/camera-store.ts';
import type { EditorState, EditorStore } from './editor-store.ts';
import type { createElementItems } from './element-items.ts';
import type { HintStore } from './hint-store.ts';
import type { Autosave } from './saving/autosave.ts';
import type { SelectionActs } from './selection-acts.ts';
import type { TextEditing } from './typing/text-editing.ts';

export type Editor = {
  store: EditorStore;
  acts: SelectionActs;
  texts: TextEditing;
  camera: CameraStore;
  hints: HintStore;
  autosave: Autosave;
  pictures: Pictures;
  itemsOf: ReturnType<typeof createElementItems>;
  /** The words that no line cuts, the office's own among them; another object when these have changed. */
  compounds: Compounds;
  /** At least one. */
  themes: readonly [Theme, ...Theme[]];
};

/** What stays the same as long as the design is open. */
export type EditorParts = Omit<Editor, 'compounds' | 'itemsOf'>;

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error('used outside of the editor');
  return editor;
}

export function useEditorState<T>(select: (state: EditorState) => T): T {
  return useStore(useEditor().store.state, select);
}

/** The design as kept; a gesture in progress does not show in it. */
export function useDesign(): Design {
  return useEditorState((state) => state.history.present);
}

/** The page as it looks right now; the elements of a gesture do not touch it. */
export function useShownPage(): Page {
  return useEditorState((state) => (state.preview ?? state.history.present).page);
}

/** The design as it looks right now. */
export function useShownDesign(): Design {
  return useEditorState((state) => state.preview ?? state.history.present);
}

export function useDesignTheme(): Theme {
  const { themes } = useEditor();
  const id = useEditorState((state) => state.history.present.themeId);
  return themes.find((theme) => theme.id === id) ?? themes[0];
}

/** The selected elements as kept, in the order of the selection. */
export function useSelectedElements(): readonly Element[] {
  const { elements } = useDesign();
  const selection = useEditorState((state) => state.selection);
  return selection.flatMap((id) => findElement(elements, id) ?? []);
}
