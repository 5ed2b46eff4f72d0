// A draft for as long as a page shows it: saved when the page goes, Ctrl+Z and Ctrl+Y outside of text fields.
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Stored } from '../../../slides/model/document-kinds.ts';
import { tellError } from '../shell/notices.tsx';
import { type EditedKind, saveOrAsk } from './documents.tsx';
import { createDraft, type Draft, type DraftView } from './draft.ts';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;
}

export function useDraft<K extends EditedKind>(kind: K, stored: Stored<K>): DraftView<K> & Draft<K> {
  const id = stored.document.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft lives as long as its document is shown; later versions are adopted.
  const draft = useMemo(
    () =>
      createDraft<K>(stored, {
        save: (document, baseRevision) => saveOrAsk(kind, document, baseRevision),
        onError: tellError,
        delayMs: 500,
      }),
    [kind, id],
  );
  useEffect(() => draft.adopt(stored), [draft, stored]);
  useEffect(() => {
    const flush = () => void draft.flush();
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) draft.undo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) draft.redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('pagehide', flush);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('keydown', onKey);
      flush();
    };
  }, [draft]);
  const view = useSyncExternalStore(draft.subscribe, draft.view);
  return { ...draft, ...view };
}
