// The words that no line of the open design cuts, as the settings have them right now, and what is laid out by them.
import { useMemo } from 'react';
import { type Compounds, compoundsWith } from '../../../slides/text/compounds.ts';
import { fontsVersion, studioMeasure } from '../data/studio-fonts.ts';
import { useLiveQuery } from '../use-live-query.ts';
import type { Editor } from './editor-context.ts';
import { createElementItems } from './element-items.ts';

/** `atOpening` is taken until the settings have been asked for. */
export function useLineWords(atOpening: Compounds): Pick<Editor, 'compounds' | 'itemsOf'> {
  const words = useLiveQuery('settings.get', {}).value?.document.compounds;
  // Other settings change too; only other words are a reason to lay everything out anew.
  const listed = words === undefined ? null : JSON.stringify(words);
  return useMemo(() => {
    const compounds = listed === null ? atOpening : compoundsWith(JSON.parse(listed) as string[]);
    return { compounds, itemsOf: createElementItems(studioMeasure, { compounds, version: fontsVersion }) };
  }, [listed, atOpening]);
}
