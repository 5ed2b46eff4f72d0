// Designs beyond save and load: summaries for the gallery, versions that conflicts kept, and new ones made from slogans.

import type { Output } from '../../../slides/api/contract.ts';
import { AppError } from '../../../slides/api/errors.ts';
import type { DesignSummary } from '../../../slides/api/shapes.ts';
import type { Campaign } from '../../../slides/model/campaign.ts';
import type { Design, DesignKind } from '../../../slides/model/design.ts';
import type { Stored } from '../../../slides/model/document-kinds.ts';
import type { CampaignId, DesignId, NewId, ThemeId } from '../../../slides/model/id.ts';
import { designFromSlogan } from '../../../slides/template/design-from-slogan.ts';
import { sloganForms } from '../../../slides/template/slogan-forms.ts';
import type { Publish } from '../event-hub.ts';
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
  /** A new campaign, whose id is `campaignId`: saved before its designs, and gone with them when they cannot all be made. */
  newCampaign?: Campaign | null;
  /** With it the progress is told as events, and `stopMaking` ends the work. */
  jobId?: string | undefined;
};

export type DesignsService = {
  list(): DesignSummary[];
  save(document: Design, baseRevision: number): Promise<number>;
  versions(id: DesignId): Promise<Output<'designs.versions'>>;
  /**
   * All of them or none: when one cannot be saved, or the work is stopped, those already made go to the trash. What the disk then
   * does not let go is told as saved, so that the person sees it.
   */
  fromSlogans(order: SloganOrder): Promise<DesignSummary[]>;
  /** A job that is not known, or has ended, is no failure: the two may cross on their way. */
  stopMaking(jobId: string): void;
};

type DesignsParts = {
  store: LibraryStore;
  documents: Documents;
  publish: Publish;
  newId: NewId;
  now: () => number;
};

export function summarize(documents: Pick<Documents, 'find'>, { document, revision }: Stored<'designs'>): DesignSummary {
  const { id, name, kind, page, campaignId, slogan, updatedAtMs } = document;
  const approval = approvalNow(documents, document);
  return { id, name, kind, page, campaignId, slogan, revision, updatedAtMs, approval };
}

export function createDesigns({ store, documents, publish, newId, now }: DesignsParts): DesignsService {
  const making = new Map<string, { isStopped: boolean }>();

  /** Told at every hundredth only: there may be thousands of designs. */
  function tellProgress(jobId: string | undefined, done: number, total: number): void {
    const percent = (count: number): number => Math.floor((count / total) * 100);
    if (jobId === undefined || percent(done) === percent(done - 1)) return;
    publish('making.progressed', { jobId, share: done / total });
  }

  /** Goes on after what cannot be removed: the failure that led here is the one to tell. */
  async function takeBack(made: readonly Stored<'designs'>[], newCampaign: Campaign | null): Promise<void> {
    for (const { document, revision } of made) {
      await store.remove('designs', document.id).catch(() => {
        publish('document.saved', { kind: 'designs', id: document.id, revision });
      });
    }
    const isSaved = newCampaign !== null && documents.find('campaigns', newCampaign.id) !== null;
    // A campaign that stays is in sight already: its save was told.
    if (isSaved) await documents.remove('campaigns', newCampaign.id).catch(() => undefined);
  }

  return {
    list: () => documents.list('designs').map((stored) => summarize(documents, stored)),
    save: (document, baseRevision) => documents.save('designs', { ...document, updatedAtMs: now() }, baseRevision),
    versions: (id) => store.keptVersions('designs', id),
    async fromSlogans({ slogans, kinds, formats = [], themeId, campaignId, newCampaign = null, jobId }) {
      if (jobId !== undefined && making.has(jobId)) throw new AppError('bad-input', { path: 'jobId', reason: 'in use' });
      const theme = documents.get('themes', themeId).document;
      const nowMs = now();
      const forms = sloganForms(kinds, formats);
      const made: Stored<'designs'>[] = [];
      const job = { isStopped: false };
      if (jobId !== undefined) making.set(jobId, job);
      try {
        if (newCampaign !== null) await documents.save('campaigns', newCampaign, 0);
        const unitName = unitNameFor(documents, campaignId);
        for (const slogan of slogans) {
          for (const form of forms) {
            if (job.isStopped) throw new AppError('making-stopped');
            const design = designFromSlogan({ ...form, slogan, theme, unitName, campaignId, newId, nowMs });
            // Told when all are there: a gallery would draw each of hundreds meanwhile, and of some that are stopped for nothing.
            made.push({ document: design, revision: await store.save('designs', design, 0) });
            tellProgress(jobId, made.length, slogans.length * forms.length);
          }
        }
      } catch (error) {
        await takeBack(made, newCampaign);
        throw error;
      } finally {
        if (jobId !== undefined) making.delete(jobId);
      }
      for (const { document, revision } of made) publish('document.saved', { kind: 'designs', id: document.id, revision });
      return made.map((stored) => summarize(documents, stored));
    },
    stopMaking(jobId) {
      const job = making.get(jobId);
      if (job !== undefined) job.isStopped = true;
    },
  };
}

/** What stands under the slogan: the unit that the campaign's plan names, or the office. */
function unitNameFor(documents: Documents, campaignId: CampaignId | null): string {
  const campaign = campaignId === null ? null : documents.get('campaigns', campaignId).document;
  return campaign?.issuingUnit || documents.get('settings', 'office').document.officeName;
}
