// Ties the autosave to the window: saves when the page is hidden, closed or left, hears other windows and the host's return.
import { useEffect } from 'react';
import { onEvent, onReachable } from '../../../shared/api.ts';
import type { EditorStore } from '../editor-store.ts';
import type { Autosave } from './autosave.ts';

/** `keepTyped` takes what is in a field for typing into the design: whoever leaves did not mean to lose it. */
export function useAutosave(store: EditorStore, autosave: Autosave, keepTyped: () => void): void {
  useEffect(() => {
    const flush = (): void => {
      keepTyped();
      void autosave.flush();
    };
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    const ends = [
      store.state.subscribe(({ history }) => autosave.changed(history.present)),
      onEvent((event) => {
        if (event.name !== 'document.saved' || event.payload.id !== store.design().id) return;
        void autosave.heard(event.payload.revision);
      }),
      onReachable((isReachable) => {
        if (isReachable) autosave.reached();
      }),
    ];
    autosave.start();
    // A draft that was brought back is unsaved from the start.
    autosave.changed(store.design());
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', flush);
    return () => {
      // Before the autosave hears no more of the design.
      flush();
      for (const end of ends) end();
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', flush);
      autosave.stop();
    };
  }, [store, autosave, keepTyped]);
}
