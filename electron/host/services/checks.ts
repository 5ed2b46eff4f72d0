// The checks of the library's designs, each beside what else its campaign says, and for the time in which that runs.
import type { Output } from '../../../slides/api/contract.ts';
import { remarkOf, type SortedFindings, sortAccepted } from '../../../slides/checks/accepted-remarks.ts';
import { checkDesign, textsOf } from '../../../slides/checks/check-design.ts';
import type { CheckContext, DesignFinding } from '../../../slides/checks/finding.ts';
import { campaignSpan } from '../../../slides/checks/meant-years.ts';
import type { Design } from '../../../slides/model/design.ts';
import type { CampaignId, DesignId } from '../../../slides/model/id.ts';
import { formatInstant } from '../../../slides/schedule/format-instant.ts';
import type { Documents } from './documents.ts';
import type { FontsService } from './fonts.ts';

export type ChecksService = {
  designs(ids: readonly DesignId[] | undefined): Output<'checks.designs'>;
  context(id: DesignId): Output<'checks.context'>;
  campaignContext(id: CampaignId | null): Output<'checks.campaignContext'>;
};

export function createChecks(documents: Documents, fonts: FontsService, now: () => number): ChecksService {
  /** The gallery asks after every save; only what a save can have changed is checked again. */
  const known = new Map<DesignId, { design: Design; against: string; sorted: SortedFindings<DesignFinding> }>();

  type Office = { zone: string; shared: Pick<CheckContext, 'today' | 'glossary'> };

  function office(): Office {
    const { timeZone, glossary } = documents.get('settings', 'office').document;
    return { zone: timeZone, shared: { today: dateOf(now(), timeZone), glossary } };
  }

  type Others = (design: Design, slogans: readonly string[]) => readonly string[];

  function contextOf(design: Design, othersOf: Others, { zone, shared }: Office): CheckContext {
    const changedOn = dateOf(design.updatedAtMs, zone);
    // The campaign may have been removed since.
    const campaign = design.campaignId === null ? undefined : documents.find('campaigns', design.campaignId)?.document;
    const period = campaign === undefined ? null : campaignSpan(campaign.periods);
    return { ...shared, changedOn, period, otherTexts: othersOf(design, campaign?.slogans ?? []) };
  }

  /** What else the campaign of a design says, each text once. A campaign may have hundreds of designs: each is read once. */
  function createOthers(designs: readonly Design[]): Others {
    const byCampaign = new Map<CampaignId, Map<string, number>>();
    const ownTexts = new Map<Design, readonly string[]>();
    for (const design of designs) {
      if (design.campaignId === null) continue;
      const texts = textsOf(design).map(({ text }) => text);
      ownTexts.set(design, texts);
      const counts = byCampaign.get(design.campaignId) ?? new Map<string, number>();
      byCampaign.set(design.campaignId, counts);
      for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return (design, slogans) => {
      if (design.campaignId === null) return [];
      const own = ownTexts.get(design) ?? [];
      const counts = [...(byCampaign.get(design.campaignId) ?? [])];
      const others = counts.filter(([text, count]) => count > own.filter((mine) => mine === text).length);
      return [...new Set([...slogans, ...others.map(([text]) => text)])];
    };
  }

  return {
    designs(ids) {
      const all = documents.list('designs').map(({ document }) => document);
      const wanted = ids === undefined ? all : all.filter(({ id }) => ids.includes(id));
      const here = office();
      const othersOf = createOthers(all);
      const found = wanted.map((design) => {
        const context = contextOf(design, othersOf, here);
        const against = JSON.stringify(context);
        const before = known.get(design.id);
        if (before?.design === design && before.against === against) return row(design.id, before.sorted);
        const findings = checkDesign(design, context, { ...fonts.catalogue(), fileOf: (font) => fonts.glyphsOf(font) });
        const sorted = sortAccepted(findings, design.acceptedRemarks, (finding) => remarkOf(finding, design.elements));
        known.set(design.id, { design, against, sorted });
        return row(design.id, sorted);
      });
      const there = new Set(all.map(({ id }) => id));
      for (const id of known.keys()) if (!there.has(id)) known.delete(id);
      return found.filter(({ findings, accepted }) => findings.length + accepted.length > 0);
    },
    context(id) {
      const all = documents.list('designs').map(({ document }) => document);
      return contextOf(documents.get('designs', id).document, createOthers(all), office());
    },
    campaignContext(id) {
      const campaign = id === null ? undefined : documents.find('campaigns', id)?.document;
      if (campaign === undefined) return { ...office().shared, otherTexts: [] };
      const designs = documents.list('designs').map(({ document }) => document);
      const texts = designs.filter(({ campaignId }) => campaignId === id).flatMap((design) => textsOf(design));
      const otherTexts = [...new Set([...campaign.slogans, ...texts.map(({ text }) => text)])];
      return { ...office().shared, period: campaignSpan(campaign.periods), otherTexts };
    },
  };
}

function row(designId: DesignId, { open, accepted }: SortedFindings<DesignFinding>): Output<'checks.designs'>[number] {
  return { designId, findings: open, accepted };
}

/** ISO date on the wall clock of the zone. */
function dateOf(atMs: number, timeZone: string): string {
  return formatInstant(atMs, timeZone).slice(0, 10);
}
