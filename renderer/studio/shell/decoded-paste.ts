// Every text field of the studio takes a paste the same way: text in TCVN3 or VNI becomes Unicode, and a notice offers the way
// back. What is well as it is, the browser pastes itself. Letters go in as if typed, so the field's own undo knows them.
import i18next from 'i18next';
import { useEffect } from 'react';
import type { LegacyEncoding } from '../../../slides/plan/decode-legacy.ts';
import { type DecodedPaste, decodePaste } from '../../../slides/plan/decode-paste.ts';
import { tellDone, tellUndoable } from './notices.tsx';

type Field = HTMLInputElement | HTMLTextAreaElement;
/** Puts back what a field held that is closed by now; false when it is no longer there. */
export type Revert = (decoded: string, original: string) => boolean;

const revertsOfClosed = new WeakMap<Field, Revert>();

/** For a field that may close while the notice is still there: how to take the change back where its text went. */
export function revertAfterClose(field: Field, revert: Revert): void {
  revertsOfClosed.set(field, revert);
}

export function readPaste(data: DataTransfer): DecodedPaste {
  return decodePaste({ text: data.getData('text/plain'), html: data.getData('text/html') || null });
}

export function tellDecoded(encoding: LegacyEncoding, revert: () => boolean): void {
  const message = encoding === 'vni' ? 'studio:decodedVni' : 'studio:decodedTcvn3';
  tellUndoable(i18next.t(message), async () => {
    if (!revert()) tellDone(i18next.t('studio:pasteWasEdited'));
  });
}

export function useDecodedPaste(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const field = textField(event.target);
      if (field === null || event.clipboardData === null || event.defaultPrevented) return;
      const { text, decoded } = readPaste(event.clipboardData);
      if (text === event.clipboardData.getData('text/plain')) return;
      event.preventDefault();
      const start = field.selectionStart ?? 0;
      const inserted = asFieldTakes(field, text);
      insert(inserted);
      if (decoded === null) return;
      const original = asFieldTakes(field, decoded.original);
      tellDecoded(decoded.encoding, () =>
        field.isConnected
          ? replaceIn(field, start, inserted, original)
          : (revertsOfClosed.get(field)?.(inserted, original) ?? false),
      );
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}

function textField(target: EventTarget | null): Field | null {
  if (target instanceof HTMLTextAreaElement) return target.readOnly ? null : target;
  if (!(target instanceof HTMLInputElement) || target.readOnly) return null;
  return target.type === 'text' || target.type === 'search' ? target : null;
}

/** A field of one line has no line feeds. */
function asFieldTakes(field: Field, text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return field instanceof HTMLInputElement ? lines.replace(/\n/g, ' ') : lines;
}

/** As by typing: the only way that leaves the field's own undo whole. */
function insert(text: string): void {
  document.execCommand('insertText', false, text);
}

function replaceIn(field: Field, start: number, from: string, to: string): boolean {
  const isThere = field.value.startsWith(from, start);
  const at = isThere ? start : field.value.indexOf(from);
  if (at < 0) return false;
  field.focus({ preventScroll: true });
  field.setSelectionRange(at, at + from.length);
  insert(to);
  return true;
}
