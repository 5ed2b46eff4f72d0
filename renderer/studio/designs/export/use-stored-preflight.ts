// What the preflight finds in a stored design, before it is exported.
import { useEffect, useState } from 'react';
import type { DesignSummary } from '../../../../slides/api/shapes.ts';
import { usualDistanceM } from '../../../../slides/print/preflight/preflight.ts';
import { loadFontsOf } from '../../data/studio-fonts.ts';
import { type Preflighted, usePreflight } from '../../editor/inspector/use-print-facts.ts';
import { tellError } from '../../shell/notices.tsx';
import { useLiveQuery } from '../../use-live-query.ts';

/** Null until the design and the fonts are here. `bleed` is that of the export, which may not be the design's own. */
export function useStoredPreflight({ id }: Pick<DesignSummary, 'id'>, bleed: number): Preflighted | null {
  const design = useLiveQuery('designs.get', { id }).value?.document;
  const themes = useLiveQuery('themes.list', {}).value;
  const theme = themes?.find(({ document }) => document.id === design?.themeId)?.document ?? themes?.[0]?.document;
  const [hasFonts, setFonts] = useState(false);
  useEffect(() => {
    if (design === undefined) return undefined;
    let isCurrent = true;
    loadFontsOf(design.elements).then(() => isCurrent && setFonts(true), tellError);
    return () => {
      isCurrent = false;
    };
  }, [design]);
  return usePreflight(design, theme, design === undefined ? 1 : usualDistanceM(design), { hasFonts, bleed });
}
