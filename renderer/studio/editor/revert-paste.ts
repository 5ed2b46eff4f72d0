// Takes the decoding of a paste back in a text of the design, as one step of its history.
import { findElement } from '../../../slides/design/element-tree.ts';
import type { ElementId } from '../../../slides/model/id.ts';
import type { EditorStore } from './editor-store.ts';

/** False when the text is gone, or no longer holds what was pasted. */
export function revertPaste(store: EditorStore, id: ElementId, decoded: string, original: string): boolean {
  const element = findElement(store.design().elements, id);
  if (element?.kind !== 'text' || !element.text.includes(decoded)) return false;
  const text = element.text.replace(decoded, () => original);
  store.run({ kind: 'element.update', ids: [id], patch: { of: 'text', set: { text } } });
  return true;
}
