// Designs beyond save and load: summaries for the gallery, versions that conflicts kept, and new ones made from slogans.

import type { Output } from '../../../slides/api/contract.ts';
import type { DesignSummary } from '../../../slides/api/shapes.ts';
import type { Design, DesignKind } from '../../../slides/model/design.ts';
import type { Stored } from '../../../slides/model/document-kinds.ts';
import type { CampaignId, DesignId, NewId, ThemeId } from '../../../slides/model/id.ts';
import { findFormat, type PrintFormat } from '../../../slides/print/formats.ts';
import { designFromSlogan } from '../../../slides/template/design-from-slogan.ts';
import type { LibraryStore } from '../store/library-store.ts';
import { approvalNow } from './approvals.ts';
import type { Documents } from './documents.ts';

export type SloganOrder = {
  slogans: readonly string[];
  kinds: readonly DesignKind[];
  /** See printFormatId. */
  formats?: readonly string[] | undefined;
  themeId: ThemeId;
  campaignId: CampaignId | null;
};

export type DesignsService = {
  list(): DesignSummary[];
  save(document: Design, baseRevision: number): Promise<number>;
  versions(id: DesignId): Promise<Output<'designs.versions'>>;
  /** All of them or none: when one cannot be saved, those already made go to the trash. */
  fromSlogans(order: SloganOrder): Promise<DesignSummary[]>;
};

export function summarize(documents: Pick<Documents, 'find'>, { document, revision }: Stored<'designs'>): DesignSummary {
  const { id, name, kind, page, campaignId, slogan, updatedAtMs } = document;
  const approval = approvalNow(documents, document);
  return { id, name, kind, page, campaignId, slogan, revision, updatedAtMs, approval };
}

export function createDesigns(store: LibraryStore, documents: Documents, newId: NewId, now: () => number): DesignsService {
  return {
    list: () => documents.list('designs').map((stored) => summarize(documents, stored)),
    save: (document, baseRevision) => documents.save('designs', { ...document, updatedAtMs: now() }, baseRevision),
    versions: (id) => store.keptVersions('designs', id),
    async fromSlogans({ slogans, kinds, formats = [], themeId, campaignId }) {
      const theme = documents.get('themes', themeId).document;
      const unitName = unitNameFor(documents, campaignId);
      const nowMs = now();
      const made: Stored<'designs'>[] = [];
      try {
        for (const slogan of slogans) {
          for (const form of [...kinds.map((kind) => ({ kind })), ...formats.map(formOf)]) {
            const design = designFromSlogan({ ...form, slogan, theme, unitName, campaignId, newId, nowMs });
            made.push({ document: design, revision: await documents.save('designs', design, 0) });
          }
        }
      } catch (error) {
        for (const { document } of made) await documents.remove('designs', document.id);
        throw error;
      }
      return made.map((stored) => summarize(documents, stored));
    },
  };
}

function formOf(id: string): { kind: DesignKind; format: PrintFormat } {
  const format = findFormat(id);
  if (format === null) throw new Error(`no format ${id}`);
  return { kind: format.kind, format };
}

/** What stands under the slogan: the unit that the campaign's plan names, or the office. */
function unitNameFor(documents: Documents, campaignId: CampaignId | null): string {
  const campaign = campaignId === null ? null : documents.get('campaigns', campaignId).document;
  return campaign?.issuingUnit || documents.get('settings', 'office').document.officeName;
}
