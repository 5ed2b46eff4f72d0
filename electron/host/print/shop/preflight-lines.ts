// What the checks before printing say of a design, in sentences for the proof that somebody signs.
import type { FontCatalogue } from '../../../../slides/fonts/font-catalogue.ts';
import { preflightSentence } from '../../../../slides/messages/preflight.ts';
import type { Design } from '../../../../slides/model/design.ts';
import type { MediaId } from '../../../../slides/model/id.ts';
import type { Language } from '../../../../slides/model/settings.ts';
import type { Theme } from '../../../../slides/model/theme.ts';
import type { TextFinding } from '../../../../slides/print/preflight/finding.ts';
import { preflight, usualDistanceM } from '../../../../slides/print/preflight/preflight.ts';
import type { PreflightLine } from '../../../../slides/print/shop/ticket.ts';
import { buildScene } from '../../../../slides/scene/build-scene.ts';
import type { Compounds } from '../../../../slides/text/compounds.ts';
import { fontkitMeasureOf } from '../fontkit-measure.ts';

/** What the library knows beside the design. */
export type PreflightOffice = {
  rollWidthMm: number;
  media: readonly { id: MediaId; widthPx: number; heightPx: number }[];
  /** What the checks of texts have found. */
  textFindings: readonly TextFinding[];
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

export function preflightLines(input: Input, office: PreflightOffice): PreflightLine[] {
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
  });
  return found.map((finding) => ({ severity: finding.severity, sentence: preflightSentence(finding, language) }));
}
