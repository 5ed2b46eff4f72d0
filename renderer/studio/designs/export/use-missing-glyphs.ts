// Which letters of a stored design its fonts lack, known before the export would refuse them.
import { useEffect, useState } from 'react';
import type { DesignSummary } from '../../../../slides/api/shapes.ts';
import { type MissingGlyphs, missingGlyphs } from '../../../../slides/fonts/missing-glyphs.ts';
import { buildScene } from '../../../../slides/scene/build-scene.ts';
import { loadedFontFile } from '../../../shared/fonts.ts';
import { loadFontsOf, studioMeasure } from '../../data/studio-fonts.ts';
import { tellError } from '../../shell/notices.tsx';
import { useLiveQuery } from '../../use-live-query.ts';

/** Nothing until the design and the fonts are here. */
export function useMissingGlyphs({ id }: Pick<DesignSummary, 'id'>): readonly MissingGlyphs[] {
  const design = useLiveQuery('designs.get', { id }).value?.document;
  const themes = useLiveQuery('themes.list', {}).value;
  const theme = themes?.find(({ document }) => document.id === design?.themeId)?.document ?? themes?.[0]?.document;
  const [found, setFound] = useState<readonly MissingGlyphs[]>([]);
  useEffect(() => {
    let isCurrent = true;
    if (design === undefined || theme === undefined) return;
    loadFontsOf(design.elements).then(
      () => isCurrent && setFound(missingGlyphs(buildScene(design, theme, studioMeasure), loadedFontFile)),
      (error: unknown) => isCurrent && tellError(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [design, theme]);
  return found;
}
