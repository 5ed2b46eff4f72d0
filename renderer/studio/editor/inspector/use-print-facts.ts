// What the editor knows of a design as a print: its scene, its seams, what the preflight finds.
import { useDeferredValue, useMemo } from 'react';
import { type SortedFindings, sortAccepted } from '../../../../slides/checks/accepted-remarks.ts';
import { missingGlyphs } from '../../../../slides/fonts/missing-glyphs.ts';
import type { Design } from '../../../../slides/model/design.ts';
import type { Theme } from '../../../../slides/model/theme.ts';
import { acceptableFinding } from '../../../../slides/print/preflight/accepted-findings.ts';
import type { PreflightFinding } from '../../../../slides/print/preflight/finding.ts';
import { preflight, seamsOf } from '../../../../slides/print/preflight/preflight.ts';
import type { SeamPlan } from '../../../../slides/print/seams.ts';
import { approvalState } from '../../../../slides/print/shop/approval-state.ts';
import { buildScene } from '../../../../slides/scene/build-scene.ts';
import type { Scene } from '../../../../slides/scene/scene.ts';
import { compoundsWith } from '../../../../slides/text/compounds.ts';
import { loadedFontFile } from '../../../shared/fonts.ts';
import { hashText } from '../../data/hash-text.ts';
import { studioMeasure, useFontsVersion } from '../../data/studio-fonts.ts';
import { useLiveQuery } from '../../use-live-query.ts';
import { useDesign, useDesignTheme, useEditor } from '../editor-context.ts';

/** The scene of the design as kept; a gesture in progress does not rebuild it. */
export function useDesignScene(): Scene {
  const design = useDeferredValue(useDesign());
  const theme = useDesignTheme();
  const { compounds } = useEditor();
  const fontsVersion = useFontsVersion();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a font that has come changes where the letters stand.
  return useMemo(() => buildScene(design, theme, studioMeasure, compounds), [design, theme, compounds, fontsVersion]);
}

/** Null until the office's settings are here. */
export function useSeams(): SeamPlan | null {
  const design = useDeferredValue(useDesign());
  const scene = useDesignScene();
  const roll = useLiveQuery('settings.get', {}).value?.document.rollWidthMm;
  return useMemo(() => (roll === undefined ? null : seamsOf(design, scene, studioMeasure, roll)), [design, scene, roll]);
}

/** What was found, in which state of the design, and with which bleed it was checked. */
export type Preflighted = SortedFindings<PreflightFinding> & { design: Design; checked: Design };

/** Null until everything it needs is here; the fonts must be loaded. */
export function usePreflight(
  design: Design | undefined,
  theme: Theme | undefined,
  distanceM: number,
  { hasFonts = true, bleed }: { hasFonts?: boolean; bleed?: number } = {},
): Preflighted | null {
  const settled = useDeferredValue(design);
  const settings = useLiveQuery('settings.get', {}).value?.document;
  const fontsVersion = useFontsVersion();
  const media = useLiveQuery('media.list', {}).value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a font that has come changes where the letters stand.
  return useMemo(() => {
    if (settled === undefined || theme === undefined || settings === undefined || media == null || !hasFonts) return null;
    const checked = bleed === undefined ? settled : { ...settled, page: { ...settled.page, bleed } };
    const scene = buildScene(checked, theme, studioMeasure, compoundsWith(settings.compounds));
    const findings = preflight({
      design: checked,
      scene,
      theme,
      measure: studioMeasure,
      media: new Map(media.map((one) => [one.id, one])),
      missingGlyphs: missingGlyphs(scene, loadedFontFile),
      rollWidthMm: settings.rollWidthMm,
      distanceM,
      textFindings: [],
      // Another bleed for one job makes no other picture.
      approval: approvalState(settled, theme, hashText),
    });
    const sorted = sortAccepted(findings, settled.acceptedRemarks, (finding) => acceptableFinding(finding, settled));
    return { ...sorted, design: settled, checked };
  }, [settled, theme, settings, media, distanceM, hasFonts, bleed, fontsVersion]);
}
