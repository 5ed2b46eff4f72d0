// A copy button's state: what came of it, said for a moment; where nothing can be copied, the text stands selected.
import { type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { copyText, selectText } from './copy-text.ts';
import { attempt } from './notices.tsx';

export type CopyState = 'idle' | 'copied' | 'selected';

const saidForMs = 2500;

/** `source` shows the very text, to be selected where that is all that can be done. */
export function useCopy(text: string, source: RefObject<HTMLElement | null>) {
  const [state, setState] = useState<CopyState>('idle');
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  function copy(event: MouseEvent<HTMLElement>): void {
    const button = event.currentTarget;
    attempt(async () => {
      const isCopied = await copyText(text, button);
      if (!isCopied && source.current !== null) selectText(source.current);
      setState(isCopied ? 'copied' : 'selected');
      window.clearTimeout(timer.current);
      // Keys take a person longer than a glance.
      timer.current = window.setTimeout(() => setState('idle'), isCopied ? saidForMs : 4 * saidForMs);
    });
  }
  return { state, copy };
}
