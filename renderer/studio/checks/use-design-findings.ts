// What the host found in stored designs.
import { useMemo } from 'react';
import type { Output } from '../../../slides/api/contract.ts';
import type { DesignFinding } from '../../../slides/checks/finding.ts';
import type { DesignId } from '../../../slides/model/id.ts';
import { useLiveQuery } from '../use-live-query.ts';

export type DesignRemarks = Output<'checks.designs'>[number];

/** Errors and warnings by design, for the gallery; a hint is for whoever has the design open, and so is what was accepted. */
export function useRemarkedDesigns(): ReadonlyMap<DesignId, readonly DesignFinding[]> {
  const found = useLiveQuery('checks.designs', {}).value;
  return useMemo(() => {
    const rows = (found ?? []).map(
      ({ designId, findings }) => [designId, findings.filter(({ severity }) => severity !== 'hint')] as const,
    );
    return new Map(rows.filter(([, findings]) => findings.length > 0));
  }, [found]);
}

/** Everything of the designs that are about to go out, in their order. */
export function useDesignFindings(ids: readonly DesignId[]): readonly DesignRemarks[] {
  const found = useLiveQuery('checks.designs', ids.length === 0 ? null : { ids: [...new Set(ids)] }).value ?? [];
  return [...new Set(ids)].flatMap((id) => found.find(({ designId }) => designId === id) ?? []);
}
