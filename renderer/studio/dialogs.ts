// Which dialog is open: pages, the palette and dropped files all open them through here.
import { create } from 'zustand';
import type { DesignSummary } from '../../slides/api/shapes.ts';
import type { DesignKind } from '../../slides/model/design.ts';
import type { Stored } from '../../slides/model/document-kinds.ts';
import type { CampaignId, DesignId, PlaylistId, ScreenId, ThemeId } from '../../slides/model/id.ts';
import type { ProposalDraft } from './imports/proposal-draft.ts';

export type EntryPreset = { playlistId?: PlaylistId; screenIds?: ScreenId[]; date?: string; from?: string; to?: string };

/** What was chosen beside the slogans when the dialog was closed. */
export type SloganChoices = { kinds: readonly DesignKind[]; formats: readonly string[]; themeId: ThemeId | null };

/** A proposal that was being corrected, and what it was read from. */
export type KeptProposal = { draft: ProposalDraft; source: File | null };

export type Dialog =
  | { kind: 'from-slogan'; slogan: string; campaignId: CampaignId | null; isPrintOnly?: boolean; kept?: SloganChoices }
  | { kind: 'new-design' }
  /** Without files it waits for them, unless it goes on with a proposal. */
  | { kind: 'import'; files: readonly File[]; kept?: KeptProposal }
  | { kind: 'made-designs'; designs: readonly DesignSummary[] }
  | { kind: 'export'; design: DesignSummary }
  | { kind: 'send-to-print'; design: DesignSummary }
  | { kind: 'rename-design'; design: DesignSummary }
  | { kind: 'approve-design'; designId: DesignId }
  | { kind: 'kept-versions'; design: DesignSummary }
  | { kind: 'add-to-playlist'; designIds: readonly DesignId[] }
  | { kind: 'show-on-screen'; designIds: readonly DesignId[] }
  | { kind: 'edit-entry'; stored: Stored<'entries'> | null; preset: EntryPreset }
  | { kind: 'edit-screen'; stored: Stored<'screens'> | null }
  | { kind: 'shortcuts' };

/** `opening` tells one opening from the next, so that nothing typed in one shows up in another. */
type DialogState = { dialog: Dialog | null; opening: number };

export const useDialogs = create<DialogState>(() => ({ dialog: null, opening: 0 }));

export function openDialog(dialog: Dialog): void {
  useDialogs.setState(({ opening }) => ({ dialog, opening: opening + 1 }));
}

/** Whether files that are dropped take nothing away that was typed. */
export function mayDrop(): boolean {
  const { dialog } = useDialogs.getState();
  return dialog === null || (dialog.kind === 'import' && dialog.files.length === 0 && dialog.kept === undefined);
}

export function closeDialog(): void {
  useDialogs.setState({ dialog: null });
}
