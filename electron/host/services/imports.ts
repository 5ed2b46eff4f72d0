// Plans and slogan lists: proposed first, saved only when the person has accepted what was found.

import type { Input } from '../../../slides/api/contract.ts';
import { AppError } from '../../../slides/api/errors.ts';
import type { DesignSummary, ImportProposal } from '../../../slides/api/shapes.ts';
import type { Campaign } from '../../../slides/model/campaign.ts';
import type { DesignKind } from '../../../slides/model/design.ts';
import { campaignId, type NewId, type ThemeId } from '../../../slides/model/id.ts';
import type { DesignsService } from './designs.ts';
import type { Documents } from './documents.ts';

export type Acceptance = {
  proposal: ImportProposal;
  kinds: readonly DesignKind[];
  formats?: readonly string[] | undefined;
  themeId: ThemeId;
  /** See DesignsService.fromSlogans. */
  jobId?: string | undefined;
};

type FileToPropose = Input<'imports.propose'>;

export type ImportsService = {
  propose(file: FileToPropose): Promise<ImportProposal>;
  /** The campaign is null for a bare list of slogans without a name. */
  accept(acceptance: Acceptance): Promise<{ campaign: Campaign | null; designs: DesignSummary[] }>;
};

export function createImports(documents: Documents, designs: DesignsService, newId: NewId, now: () => number): ImportsService {
  return {
    async propose({ fileName, bytes, keepsLetters }) {
      if (bytes.length === 0) throw new AppError('file-empty', { file: fileName });
      const { language } = documents.get('settings', 'office').document;
      // Loaded at the first use: the readers of Word and CSV files are large.
      const { proposeImport } = await import('../import/propose-import.ts');
      return proposeImport({ fileName, bytes, language, keepsLetters: keepsLetters ?? false });
    },
    async accept({ proposal, kinds, formats, themeId, jobId }) {
      documents.get('themes', themeId);
      const slogans = proposal.slogans.filter(({ isChosen, text }) => isChosen && text.trim() !== '').map(({ text }) => text);
      const campaign = campaignOf(proposal, slogans, newId, now);
      const order = { slogans, kinds, formats, themeId, campaignId: campaign?.id ?? null, newCampaign: campaign, jobId };
      return { campaign, designs: await designs.fromSlogans(order) };
    },
  };
}

function campaignOf(proposal: ImportProposal, slogans: string[], newId: NewId, now: () => number): Campaign | null {
  const { number, issuingUnit, periods, forms, recipients } = proposal;
  const name = proposal.name.trim();
  if (name === '') return null;
  const id = campaignId.parse(newId());
  return { id, name, number, issuingUnit, periods, slogans, forms, recipients, createdAtMs: now() };
}
