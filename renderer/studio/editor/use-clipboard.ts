// Copy, cut and paste through the system's clipboard: elements travel as text between designs and windows; pictures and plain
// text from elsewhere become elements.
import { useEffect } from 'react';
import { newText } from '../../../slides/design/new-element.ts';
import { newId } from '../data/new-id.ts';
import { readPaste, tellDecoded } from '../shell/decoded-paste.ts';
import { attempt } from '../shell/notices.tsx';
import type { Editor } from './editor-context.ts';
import { isElsewhere } from './key-places.ts';
import { revertPaste } from './revert-paste.ts';
import { addPicturesTo } from './use-add-pictures.ts';

export function useClipboard(editor: Editor): void {
  useEffect(() => {
    const { store, acts, themes } = editor;
    const onCopy = (event: ClipboardEvent): void => {
      const text = isElsewhere(event.target) ? null : acts.copy();
      if (text === null) return;
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      if (event.type === 'cut') acts.remove();
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (isElsewhere(event.target) || event.clipboardData === null) return;
      event.preventDefault();
      const files = [...event.clipboardData.files].filter(({ type }) => type.startsWith('image/'));
      const plain = event.clipboardData.getData('text/plain');
      // Programs of tables and slides give a picture of the words along with them; a copied file has no such words.
      const isOfWords = plain.trim() !== '' && event.clipboardData.types.includes('text/html');
      if (files.length > 0 && !isOfWords) attempt(() => addPicturesTo(editor, files, null));
      else if (!acts.paste(plain) && plain.trim() !== '') {
        const theme = themes.find(({ id }) => id === store.design().themeId) ?? themes[0];
        const { text, decoded } = readPaste(event.clipboardData);
        const added = newText(store.design().page, theme, newId, text.trim().slice(0, 10_000), null);
        acts.add([added]);
        if (decoded !== null)
          tellDecoded(decoded.encoding, () => revertPaste(store, added.id, text.trim(), decoded.original.trim()));
      }
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, [editor]);
}
