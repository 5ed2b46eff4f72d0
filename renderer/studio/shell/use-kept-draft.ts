// What was typed in a dialog is not lost with it, however it closes: a notice opens it again as it was.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dialog, openDialog } from '../dialogs.ts';
import { tellUndoable } from './notices.tsx';

/** Long enough to wonder where it has gone. */
const lastsMs = 30_000;

type KeptDraft = {
  /** It was used: closing loses nothing any more. */
  letGo(): void;
  /** Offers it after all, for work that fails when its dialog has been closed long since. */
  offer(): void;
};

/** `again` opens the dialog as it stands now, null while nothing would be lost; while `isInUse`, closing offers nothing. */
export function useKeptDraft(message: string, again: Dialog | null, isInUse: boolean): KeptDraft {
  const { t } = useTranslation('studio');
  const label = t('openAgain');
  const offer = (): void => {
    if (again !== null) tellUndoable(message, async () => openDialog(again), { label, lastsMs });
  };
  const onLeave = useRef(offer);
  useEffect(() => {
    onLeave.current = isInUse ? () => undefined : offer;
  });
  const isUsed = useRef(false);
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
      // React may only be trying whether effects can be taken back.
      queueMicrotask(() => {
        if (isLeft.current && !isUsed.current) onLeave.current();
      });
    };
  }, []);
  return {
    offer,
    letGo() {
      isUsed.current = true;
    },
  };
}
