// The text that is being typed on the canvas, so that the checks read along before it is kept.
import { useEffect } from 'react';
import { create } from 'zustand';
import type { ElementId } from '../../../slides/model/id.ts';

type TypedText = { id: ElementId; text: string };

export const useTypedText = create<{ typed: TypedText | null }>(() => ({ typed: null }));

/** For the field that is typed into; what it told is forgotten when it closes. */
export function useTellTyped(id: ElementId, text: string): void {
  useEffect(() => {
    useTypedText.setState({ typed: { id, text: text.normalize('NFC') } });
  }, [id, text]);
  useEffect(() => () => useTypedText.setState({ typed: null }), []);
}
