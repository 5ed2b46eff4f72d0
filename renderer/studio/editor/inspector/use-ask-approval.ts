// Asks who approves the design that is open. What is approved is what is seen: all is saved first.
import { openDialog } from '../../dialogs.ts';
import { attempt } from '../../shell/notices.tsx';
import { useEditor } from '../editor-context.ts';

export function useAskApproval(): () => void {
  const { autosave, store } = useEditor();
  return () =>
    attempt(async () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      await autosave.settle();
      openDialog({ kind: 'approve-design', designId: store.design().id });
    });
}
