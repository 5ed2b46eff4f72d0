// The checks of the library's designs, each beside what else its campaign says.
import type { Output } from '../../../slides/api/contract.ts';
import { remarkOf, type SortedFindings, sortAccepted } from '../../../slides/checks/accepted-remarks.ts';
import { checkDesign, textsOf } from '../../../slides/checks/check-design.ts';
import type { CheckContext, DesignFinding } from '../../../slides/checks/finding.ts';
import type { Design } from '../../../slides/model/design.ts';
import type { CampaignId, DesignId } from '../../../slides/model/id.ts';
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

  function office(): Pick<CheckContext, 'today' | 'glossary'> {
    const { timeZone, glossary } = documents.get('settings', 'office').document;
    return { today: formatInstant(now(), timeZone).slice(0, 10), glossary };
  }

  function othersOf(design: Design, designs: readonly Design[]): string[] {
    if (design.campaignId === null) return [];
    const others = designs.filter(({ id, campaignId }) => id !== design.id && campaignId === design.campaignId);
    const texts = others.flatMap((other) => textsOf(other).map(({ text }) => text));
    return [...new Set([...slogansOf(design.campaignId), ...texts])];
  }

  /** The campaign may have been removed since. */
  function slogansOf(id: CampaignId): readonly string[] {
    return documents.find('campaigns', id)?.document.slogans ?? [];
  }

  return {
    designs(ids) {
      const all = documents.list('designs').map(({ document }) => document);
      const wanted = ids === undefined ? all : all.filter(({ id }) => ids.includes(id));
      const shared = office();
      const found = wanted.map((design) => {
        const context = { ...shared, otherTexts: othersOf(design, all) };
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
      return { ...office(), otherTexts: othersOf(documents.get('designs', id).document, all) };
    },
  };
}

function row(designId: DesignId, { open, accepted }: SortedFindings<DesignFinding>): Output<'checks.designs'>[number] {
  return { designId, findings: open, accepted };
}
