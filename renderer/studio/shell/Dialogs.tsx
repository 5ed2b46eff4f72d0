// Shows the dialog that is open, whoever opened it.

import { ApproveDialog } from '../designs/approval/ApproveDialog.tsx';
import { ExportDialog } from '../designs/export/ExportDialog.tsx';
import { SendToPrintDialog } from '../designs/export/SendToPrintDialog.tsx';
import { KeptVersionsDialog } from '../designs/KeptVersionsDialog.tsx';
import { FromSloganDialog } from '../designs/making/FromSloganDialog.tsx';
import { MadeDesignsDialog } from '../designs/making/MadeDesignsDialog.tsx';
import { NewDesignDialog } from '../designs/making/NewDesignDialog.tsx';
import { RenameDialog } from '../designs/RenameDialog.tsx';
import { AddToPlaylistDialog } from '../designs/showing/AddToPlaylistDialog.tsx';
import { ShowOnScreenDialog } from '../designs/showing/ShowOnScreenDialog.tsx';
import { type Dialog, useDialogs } from '../dialogs.ts';
import { ImportDialog } from '../imports/ImportDialog.tsx';
import { EntryDialog } from '../schedule/EntryDialog.tsx';
import { ScreenDialog } from '../screens/ScreenDialog.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';

export function Dialogs() {
  const { dialog, opening } = useDialogs();
  return dialog === null ? null : <Shown key={opening} dialog={dialog} />;
}

function Shown({ dialog }: { dialog: Dialog }) {
  switch (dialog.kind) {
    case 'from-slogan':
      return (
        <FromSloganDialog
          slogan={dialog.slogan}
          campaignId={dialog.campaignId}
          isPrintOnly={dialog.isPrintOnly === true}
          kept={dialog.kept ?? null}
        />
      );
    case 'new-design':
      return <NewDesignDialog />;
    case 'import':
      return <ImportDialog files={dialog.files} kept={dialog.kept ?? null} />;
    case 'made-designs':
      return <MadeDesignsDialog designs={dialog.designs} />;
    case 'export':
      return <ExportDialog design={dialog.design} />;
    case 'send-to-print':
      return <SendToPrintDialog design={dialog.design} />;
    case 'rename-design':
      return <RenameDialog design={dialog.design} />;
    case 'approve-design':
      return <ApproveDialog designId={dialog.designId} />;
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
