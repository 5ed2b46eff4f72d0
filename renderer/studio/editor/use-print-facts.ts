// What the editor knows of a design as a print: its scene, its seams, what the preflight finds.
import { useDeferredValue, useMemo } from 'react';
import { missingGlyphs } from '../../../slides/fonts/missing-glyphs.ts';
import type { Design } from '../../../slides/model/design.ts';
import type { Theme } from '../../../slides/model/theme.ts';
import type { PreflightFinding } from '../../../slides/print/preflight/finding.ts';
import { preflight, seamsOf } from '../../../slides/print/preflight/preflight.ts';
import type { SeamPlan } from '../../../slides/print/seams.ts';
import { buildScene } from '../../../slides/scene/build-scene.ts';
import type { Scene } from '../../../slides/scene/scene.ts';
import { canvasMeasure } from '../../shared/canvas-measure.ts';
import { loadedFontFile } from '../../shared/fonts.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { useDesign, useDesignTheme } from './editor-context.ts';

/** The scene of the design as kept; a gesture in progress does not rebuild it. */
export function useDesignScene(): Scene {
  const design = useDeferredValue(useDesign());
  const theme = useDesignTheme();
  return useMemo(() => buildScene(design, theme, canvasMeasure), [design, theme]);
}

/** Null until the office's settings are here. */
export function useSeams(): SeamPlan | null {
  const design = useDeferredValue(useDesign());
  const theme = useDesignTheme();
  const roll = useLiveQuery('settings.get', {}).value?.document.rollWidthMm;
  return useMemo(() => {
    if (roll === undefined) return null;
    return seamsOf(design, buildScene(design, theme, canvasMeasure), canvasMeasure, roll);
  }, [design, theme, roll]);
}

/** Null until everything it needs is here; the fonts must be loaded. */
export function usePreflight(
  design: Design | undefined,
  theme: Theme | undefined,
  distanceM: number,
  hasFonts = true,
): readonly PreflightFinding[] | null {
  const settled = useDeferredValue(design);
  const roll = useLiveQuery('settings.get', {}).value?.document.rollWidthMm;
  const media = useLiveQuery('media.list', {}).value;
  return useMemo(() => {
    if (settled === undefined || theme === undefined || roll === undefined || media == null || !hasFonts) return null;
    const scene = buildScene(settled, theme, canvasMeasure);
    return preflight({
      design: settled,
      scene,
      measure: canvasMeasure,
      media: new Map(media.map((one) => [one.id, one])),
      missingGlyphs: missingGlyphs(scene, loadedFontFile),
      rollWidthMm: roll,
      distanceM,
      textFindings: [],
    });
  }, [settled, theme, roll, media, distanceM, hasFonts]);
}
