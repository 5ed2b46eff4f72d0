// One act is one step of undo: pulling a slider or stepping by arrow keys is one act, the next press is another.
import { useEffect } from 'react';
import type { EditorStore } from './editor-store.ts';

/** Keys that go on with what the one before began. */
const goesOn: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  'Shift',
  'Control',
  'Alt',
  'Meta',
]);

export function useGestureEnds({ endGesture }: Pick<EditorStore, 'endGesture'>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!goesOn.has(event.key)) endGesture();
    };
    window.addEventListener('pointerdown', endGesture, true);
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('pointerdown', endGesture, true);
      window.removeEventListener('keydown', onKey, true);
    };
  }, [endGesture]);
}
