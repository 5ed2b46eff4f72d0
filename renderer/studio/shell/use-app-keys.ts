// Keys that work on every page. All are off while one types or a dialog is open, except Ctrl+J.
import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { useDialogs } from '../dialogs.ts';
import { areas, goTo } from '../routes.ts';
import { acts } from './acts.ts';

function isBusy(target: EventTarget | null): boolean {
  const isTyping = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
  return isTyping || useDialogs.getState().dialog !== null || document.querySelector('[role="dialog"]') !== null;
}

/** `isOn` false: the editor has keys of its own. */
export function useAppKeys(isOn: boolean): void {
  const { toggleColorScheme } = useMantineColorScheme();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'j') {
        event.preventDefault();
        toggleColorScheme();
        return;
      }
      if (event.ctrlKey || event.metaKey || isBusy(event.target)) return;
      const area = event.altKey && event.code.startsWith('Digit') ? areas[Number(event.code.slice(5)) - 1] : undefined;
      if (area !== undefined) goTo(area);
      else if (event.altKey || !isOn) return;
      else if (event.key === '?') acts.shortcuts();
      else if (event.key === 'n') acts.fromSlogan();
      else if (event.key === 'i') acts.import();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [toggleColorScheme, isOn]);
}
