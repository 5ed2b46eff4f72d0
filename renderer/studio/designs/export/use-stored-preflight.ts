// What the preflight finds in a stored design, before it is exported.
import { useEffect, useMemo, useState } from 'react';
import type { DesignSummary } from '../../../../slides/api/shapes.ts';
import type { PreflightFinding } from '../../../../slides/print/preflight/finding.ts';
import { usualDistanceM } from '../../../../slides/print/preflight/preflight.ts';
import { loadFontsOf } from '../../data/studio-fonts.ts';
import { usePreflight } from '../../editor/inspector/use-print-facts.ts';
import { tellError } from '../../shell/notices.tsx';
import { useLiveQuery } from '../../use-live-query.ts';

/** Nothing until the design and the fonts are here. `bleed` is that of the export, which may not be the design's own. */
export function useStoredPreflight({ id }: Pick<DesignSummary, 'id'>, bleed: number): readonly PreflightFinding[] {
  const stored = useLiveQuery('designs.get', { id }).value?.document;
  const design = useMemo(() => stored && { ...stored, page: { ...stored.page, bleed } }, [stored, bleed]);
  const themes = useLiveQuery('themes.list', {}).value;
  const theme = themes?.find(({ document }) => document.id === design?.themeId)?.document ?? themes?.[0]?.document;
  const [hasFonts, setFonts] = useState(false);
  useEffect(() => {
    if (stored === undefined) return undefined;
    let isCurrent = true;
    loadFontsOf(stored.elements).then(() => isCurrent && setFonts(true), tellError);
    return () => {
      isCurrent = false;
    };
  }, [stored]);
  return usePreflight(design, theme, design === undefined ? 1 : usualDistanceM(design), hasFonts) ?? [];
}
