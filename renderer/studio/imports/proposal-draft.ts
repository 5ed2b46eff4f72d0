// A proposal with what the person has made of it, and with what is to be made from it.
import type { ImportProposal } from '../../../slides/api/shapes.ts';
import type { DisplayForm } from '../../../slides/model/campaign.ts';
import type { DesignKind } from '../../../slides/model/design.ts';
import type { ThemeId } from '../../../slides/model/id.ts';

export type ProposalDraft = {
  proposal: ImportProposal;
  kinds: readonly DesignKind[];
  formats: readonly string[];
  /** Null: the office's first. */
  themeId: ThemeId | null;
};

/** What the forms that a plan names are made with. */
const kindsOfForm: Record<DisplayForm, DesignKind> = {
  'notice-board': 'poster',
  'electronic-board': 'slide',
  banner: 'banner',
  screen: 'slide',
  website: 'slide',
  'social-network': 'slide',
};

/** Of a proposal as it was read. */
export function draftOf(proposal: ImportProposal, formats: readonly string[]): ProposalDraft {
  const named = [...new Set(proposal.forms.map((form) => kindsOfForm[form]))];
  return { proposal, kinds: named.length > 0 ? named : ['slide', 'poster', 'banner'], formats, themeId: null };
}
