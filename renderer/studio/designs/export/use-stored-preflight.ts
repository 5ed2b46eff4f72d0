// What the preflight finds in a stored design, before it is exported.
import { useEffect, useState } from 'react';
import type { DesignSummary } from '../../../../slides/api/shapes.ts';
import { usualDistanceM } from '../../../../slides/print/preflight/preflight.ts';
import { loadFontsOf } from '../../data/studio-fonts.ts';
import { type Preflighted, usePreflight } from '../../editor/inspector/use-print-facts.ts';
import { tellError } from '../../shell/notices.tsx';
import { useLiveQuery } from '../../use-live-query.ts';

export type StoredPreflight = {
  /** Null until the design and the fonts are here. */
  found: Preflighted | null;
  /** Nothing is to be waited for: something that it needs cannot be had. */
  isFailed: boolean;
};

/** `bleed` is that of the export, which may not be the design's own. */
export function useStoredPreflight({ id }: Pick<DesignSummary, 'id'>, bleed: number): StoredPreflight {
  const stored = useLiveQuery('designs.get', { id });
  const themes = useLiveQuery('themes.list', {});
  const others = [useLiveQuery('settings.get', {}), useLiveQuery('media.list', {})];
  const design = stored.value?.document;
  const theme = (themes.value?.find(({ document }) => document.id === design?.themeId) ?? themes.value?.[0])?.document;
  const [fonts, setFonts] = useState<'awaited' | 'here' | 'failed'>('awaited');
  useEffect(() => {
    if (design === undefined) return undefined;
    let isCurrent = true;
    const settle = (state: 'here' | 'failed'): void => {
      if (isCurrent) setFonts(state);
    };
    loadFontsOf(design.elements).then(
      () => settle('here'),
      (error) => {
        settle('failed');
        tellError(error);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [design]);
  const distanceM = design === undefined ? 1 : usualDistanceM(design);
  const found = usePreflight(design, theme, distanceM, { hasFonts: fonts === 'here', bleed });
  const isMissing = [stored, themes, ...others].some(({ value, error }) => value === null && error !== null);
  return { found, isFailed: found === null && (fonts === 'failed' || isMissing) };
}
