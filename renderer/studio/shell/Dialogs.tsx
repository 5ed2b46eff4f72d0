// Shows the dialog that is open, whoever opened it.

import { AddToPlaylistDialog } from '../designs/AddToPlaylistDialog.tsx';
import { ExportDialog } from '../designs/ExportDialog.tsx';
import { FromSloganDialog } from '../designs/FromSloganDialog.tsx';
import { KeptVersionsDialog } from '../designs/KeptVersionsDialog.tsx';
import { MadeDesignsDialog } from '../designs/MadeDesignsDialog.tsx';
import { NewDesignDialog } from '../designs/NewDesignDialog.tsx';
import { RenameDialog } from '../designs/RenameDialog.tsx';
import { SendToPrintDialog } from '../designs/SendToPrintDialog.tsx';
import { ShowOnScreenDialog } from '../designs/ShowOnScreenDialog.tsx';
import { type Dialog, useDialogs } from '../dialogs.ts';
import { ImportDialog } from '../imports/ImportDialog.tsx';
import { EntryDialog } from '../schedule/EntryDialog.tsx';
import { ScreenDialog } from '../screens/ScreenDialog.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';

export function Dialogs() {
  const dialog = useDialogs((state) => state.dialog);
  return dialog === null ? null : <Shown dialog={dialog} />;
}

function Shown({ dialog }: { dialog: Dialog }) {
  switch (dialog.kind) {
    case 'from-slogan':
      return <FromSloganDialog slogan={dialog.slogan} campaignId={dialog.campaignId} isPrintOnly={dialog.isPrintOnly === true} />;
    case 'new-design':
      return <NewDesignDialog />;
    case 'import':
      return <ImportDialog files={dialog.files} />;
    case 'made-designs':
      return <MadeDesignsDialog designs={dialog.designs} />;
    case 'export':
      return <ExportDialog design={dialog.design} />;
    case 'send-to-print':
      return <SendToPrintDialog design={dialog.design} />;
    case 'rename-design':
      return <RenameDialog design={dialog.design} />;
    case 'kept-versions':
      return <KeptVersionsDialog design={dialog.design} />;
    case 'add-to-playlist':
      return <AddToPlaylistDialog designIds={dialog.designIds} />;
    case 'show-on-screen':
      return <ShowOnScreenDialog designIds={dialog.designIds} />;
    case 'edit-entry':
      return <EntryDialog stored={dialog.stored} preset={dialog.preset} />;
    case 'edit-screen':
      return <ScreenDialog stored={dialog.stored} />;
    case 'shortcuts':
      return <ShortcutsDialog />;
  }
}
