// The text in the field as it looks now, and where its field lies.
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { findElement } from '../../../../slides/design/element-tree.ts';
import type { TextElement } from '../../../../slides/model/element.ts';
import { studioMeasure, useFontsVersion } from '../../data/studio-fonts.ts';
import { useDesign, useEditor, useEditorState } from '../editor-context.ts';
import { type FieldPlace, fieldPlace } from './field-place.ts';

export type ShownText = {
  /** With the lines and looks that are shown, not those that are kept. */
  element: TextElement;
  /** As it stands in the field. */
  words: string;
  place: FieldPlace;
};

/** Null when no text is being edited. */
export function useEditedText(): ShownText | null {
  const { elements } = useDesign();
  const id = useEditorState((state) => state.editingId);
  const { texts, compounds } = useEditor();
  const now = useStore(texts.state, (state) => state.now);
  const fontsVersion = useFontsVersion();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a font that has come changes where the field lies.
  return useMemo(() => {
    const kept = id === null ? null : findElement(elements, id);
    if (kept?.kind !== 'text') return null;
    const isOpen = now !== null && now.id === id;
    // An empty field still needs a line to stand on.
    const text = isOpen ? now.laidOut : kept.text;
    const element = { ...kept, text: text.trim() === '' ? 'A' : text, runs: isOpen ? [...now.typed.runs] : kept.runs };
    return { element, words: isOpen ? now.typed.text : kept.text, place: fieldPlace(element, studioMeasure, compounds) };
  }, [elements, id, now, compounds, fontsVersion]);
}
