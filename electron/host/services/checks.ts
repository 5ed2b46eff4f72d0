// The checks of the library's designs, each beside what else its campaign says, and for the time in which that runs.
import type { Output } from '../../../slides/api/contract.ts';
import { remarkOf, type SortedFindings, sortAccepted } from '../../../slides/checks/accepted-remarks.ts';
import { checkDesign, textsOf } from '../../../slides/checks/check-design.ts';
import type { CheckContext, DesignFinding } from '../../../slides/checks/finding.ts';
import { campaignSpan } from '../../../slides/checks/meant-years.ts';
import type { Design } from '../../../slides/model/design.ts';
import type { DesignId } from '../../../slides/model/id.ts';
import { formatInstant } from '../../../slides/schedule/format-instant.ts';
import type { Documents } from './documents.ts';
import type { FontsService } from './fonts.ts';

export type ChecksService = {
  designs(ids: readonly DesignId[] | undefined): Output<'checks.designs'>;
  context(id: DesignId): Output<'checks.context'>;
};

export function createChecks(documents: Documents, fonts: FontsService, now: () => number): ChecksService {
  /** The gallery asks after every save; only what a save can have changed is checked again. */
  const known = new Map<DesignId, { design: Design; against: string; sorted: SortedFindings<DesignFinding> }>();

  type Office = { zone: string; shared: Pick<CheckContext, 'today' | 'glossary'> };

  function office(): Office {
    const { timeZone, glossary } = documents.get('settings', 'office').document;
    return { zone: timeZone, shared: { today: dateOf(now(), timeZone), glossary } };
  }

  function contextOf(design: Design, designs: readonly Design[], { zone, shared }: Office): CheckContext {
    const changedOn = dateOf(design.updatedAtMs, zone);
    // The campaign may have been removed since.
    const campaign = design.campaignId === null ? undefined : documents.find('campaigns', design.campaignId)?.document;
    const period = campaign === undefined ? null : campaignSpan(campaign.periods);
    return { ...shared, changedOn, period, otherTexts: othersOf(design, designs, campaign?.slogans ?? []) };
  }

  function othersOf(design: Design, designs: readonly Design[], slogans: readonly string[]): string[] {
    if (design.campaignId === null) return [];
    const others = designs.filter(({ id, campaignId }) => id !== design.id && campaignId === design.campaignId);
    const texts = others.flatMap((other) => textsOf(other).map(({ text }) => text));
    return [...new Set([...slogans, ...texts])];
  }

  return {
    designs(ids) {
      const all = documents.list('designs').map(({ document }) => document);
      const wanted = ids === undefined ? all : all.filter(({ id }) => ids.includes(id));
      const here = office();
      const found = wanted.map((design) => {
        const context = contextOf(design, all, here);
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
      return contextOf(documents.get('designs', id).document, all, office());
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
