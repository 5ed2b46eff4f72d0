// The checks of the library's designs, each beside what else its campaign says.
import type { Output } from '../../../slides/api/contract.ts';
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
  const known = new Map<DesignId, { design: Design; against: string; findings: DesignFinding[] }>();

  function office(): Pick<CheckContext, 'today' | 'glossary'> {
    const { timeZone, glossary } = documents.get('settings', 'office').document;
    return { today: formatInstant(now(), timeZone).slice(0, 10), glossary };
  }

  /** What else the campaign of a design says, each text once. A campaign may have hundreds of designs: each is read once. */
  function createOthers(designs: readonly Design[]): (design: Design) => string[] {
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
    return (design) => {
      if (design.campaignId === null) return [];
      const own = ownTexts.get(design) ?? [];
      const counts = [...(byCampaign.get(design.campaignId) ?? [])];
      const others = counts.filter(([text, count]) => count > own.filter((mine) => mine === text).length);
      return [...new Set([...slogansOf(design.campaignId), ...others.map(([text]) => text)])];
    };
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
      const othersOf = createOthers(all);
      const found = wanted.map((design) => {
        const context = { ...shared, otherTexts: othersOf(design) };
        const against = JSON.stringify(context);
        const before = known.get(design.id);
        if (before?.design === design && before.against === against) return { designId: design.id, findings: before.findings };
        const findings = checkDesign(design, context, { ...fonts.catalogue(), fileOf: (font) => fonts.glyphsOf(font) });
        known.set(design.id, { design, against, findings });
        return { designId: design.id, findings };
      });
      const there = new Set(all.map(({ id }) => id));
      for (const id of known.keys()) if (!there.has(id)) known.delete(id);
      return found.filter(({ findings }) => findings.length > 0);
    },
    context(id) {
      const all = documents.list('designs').map(({ document }) => document);
      return { ...office(), otherTexts: createOthers(all)(documents.get('designs', id).document) };
    },
  };
}
