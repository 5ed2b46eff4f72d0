// What the checks before printing say of a design, in sentences for the proof that somebody signs.
import { sortAccepted } from '../../../../slides/checks/accepted-remarks.ts';
import type { FontCatalogue } from '../../../../slides/fonts/font-catalogue.ts';
import { preflightSentence } from '../../../../slides/messages/preflight.ts';
import type { Design } from '../../../../slides/model/design.ts';
import type { MediaId } from '../../../../slides/model/id.ts';
import type { Language } from '../../../../slides/model/settings.ts';
import type { Theme } from '../../../../slides/model/theme.ts';
import { acceptableFinding } from '../../../../slides/print/preflight/accepted-findings.ts';
import type { TextFinding } from '../../../../slides/print/preflight/finding.ts';
import { preflight, usualDistanceM } from '../../../../slides/print/preflight/preflight.ts';
import { approvalState } from '../../../../slides/print/shop/approval-state.ts';
import type { PreflightResult } from '../../../../slides/print/shop/ticket.ts';
import { buildScene } from '../../../../slides/scene/build-scene.ts';
import type { Compounds } from '../../../../slides/text/compounds.ts';
import { sha256 } from '../../store/sha256.ts';
import { fontkitMeasureOf } from '../fonts/fontkit-measure.ts';

/** What the library knows beside the design. */
export type PreflightOffice = {
  rollWidthMm: number;
  media: readonly { id: MediaId; widthPx: number; heightPx: number }[];
  /** What the checks of texts have found. */
  textFindings: readonly TextFinding[];
  /** How many more somebody has accepted. */
  acceptedTexts: number;
};

type Input = {
  design: Design;
  theme: Theme;
  fonts: FontCatalogue;
  compounds: Compounds;
  language: Language;
  /** What is printed, which may not be the design's own. */
  bleedMm: number;
};

export function preflightLines(input: Input, office: PreflightOffice): PreflightResult {
  const { theme, fonts, compounds, language, bleedMm } = input;
  const design = { ...input.design, page: { ...input.design.page, bleed: bleedMm } };
  const measure = fontkitMeasureOf(fonts);
  const found = preflight({
    design,
    scene: buildScene(design, theme, measure, compounds),
    theme,
    measure,
    media: new Map(office.media.map((one) => [one.id, one])),
    // Letters that a font lacks end the export before anything is made.
    missingGlyphs: [],
    rollWidthMm: office.rollWidthMm,
    distanceM: usualDistanceM(design),
    textFindings: office.textFindings,
    // Another bleed for this job makes no other picture.
    approval: approvalState(input.design, theme, sha256),
  });
  const { open, accepted } = sortAccepted(found, design.acceptedRemarks, (finding) => acceptableFinding(finding, design));
  // That nobody has approved it yet is plain from the empty lines to sign on.
  const told = open.filter(({ rule, severity }) => rule !== 'not-approved' || severity !== 'hint');
  return {
    lines: told.map((finding) => ({ severity: finding.severity, sentence: preflightSentence(finding, language) })),
    accepted: accepted.filter(({ rule }) => rule !== 'not-approved').length + office.acceptedTexts,
  };
}
