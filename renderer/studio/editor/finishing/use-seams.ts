// The seams that the open design would have on the office's print shop's roll; null on screens and on paper.
import { useMemo } from 'react';
import { canBeFinished } from '../../../../slides/print/finishing-presets.ts';
import { planSeams, type SeamPlan } from '../../../../slides/print/seams.ts';
import { useLiveQuery } from '../../use-live-query.ts';
import { useShownPage } from '../editor-context.ts';

export type Seams = { plan: SeamPlan; rollWidthMm: number };

export function useSeams(): Seams | null {
  const page = useShownPage();
  const rollWidthMm = useLiveQuery('settings.get', {}).value?.document.rollWidthMm ?? null;
  return useMemo(
    () => (rollWidthMm === null || !canBeFinished(page) ? null : { plan: planSeams(page, rollWidthMm), rollWidthMm }),
    [page, rollWidthMm],
  );
}
