// Fetches what an editor needs before it can open: the design, the themes and the fonts.
import { useCallback, useEffect, useState } from 'react';
import { type ErrorReport, reportError } from '../../../../slides/api/errors.ts';
import type { Stored } from '../../../../slides/model/document-kinds.ts';
import type { DesignId } from '../../../../slides/model/id.ts';
import type { Theme } from '../../../../slides/model/theme.ts';
import { type Compounds, compoundsWith } from '../../../../slides/text/compounds.ts';
import { call } from '../../../shared/api.ts';
import { loadFontsOf } from '../../data/studio-fonts.ts';

export type OpenDesign = { stored: Stored<'designs'>; themes: readonly [Theme, ...Theme[]]; compounds: Compounds };
export type Opening =
  | { state: 'loading' }
  | { state: 'failed'; error: ErrorReport; retry(): void }
  | ({ state: 'open' } & OpenDesign);

async function open(id: DesignId): Promise<OpenDesign> {
  const [stored, themes, settings] = await Promise.all([
    call('designs.get', { id }),
    call('themes.list', {}),
    call('settings.get', {}),
  ]);
  await loadFontsOf(stored.document.elements);
  const all = themes.map(({ document }) => document);
  const first = all.find((theme) => theme.id === settings.document.defaultThemeId) ?? all[0];
  if (first === undefined) throw new Error('the library has no theme');
  const compounds = compoundsWith(settings.document.compounds);
  return { stored, themes: [first, ...all.filter((theme) => theme !== first)], compounds };
}

export function useOpenDesign(id: DesignId): Opening {
  const [opening, setOpening] = useState<Opening>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens again.
  useEffect(() => {
    let isCurrent = true;
    setOpening({ state: 'loading' });
    open(id).then(
      (opened) => isCurrent && setOpening({ state: 'open', ...opened }),
      (error: unknown) => isCurrent && setOpening({ state: 'failed', error: reportError(error), retry }),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, attempt, retry]);
  return opening;
}
