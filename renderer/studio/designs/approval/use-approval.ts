// The approval of a stored design, and what can be done about it.
import i18next from 'i18next';
import { useMemo } from 'react';
import type { Approval } from '../../../../slides/model/approval.ts';
import type { DesignId } from '../../../../slides/model/id.ts';
import { type ApprovalState, approvalState } from '../../../../slides/print/shop/approval-state.ts';
import { versionText } from '../../../../slides/print/shop/version-code.ts';
import { changeStored } from '../../data/change-stored.ts';
import { hashText } from '../../data/hash-text.ts';
import { useLiveQuery } from '../../use-live-query.ts';
import { rememberApprover } from './approver-memory.ts';

export type StoredApproval = {
  approval: Approval | null;
  state: ApprovalState;
  /** Of the version that is shown now, also when another one has been saved meanwhile: it then is out of date at once. */
  approve(name: string): Promise<void>;
};

/** Null until the design and its theme are here. */
export function useApproval(id: DesignId): StoredApproval | null {
  const design = useLiveQuery('designs.get', { id }).value?.document;
  const theme = useLiveQuery('themes.list', {}).value?.find(({ document }) => document.id === design?.themeId)?.document;
  return useMemo(() => {
    if (design === undefined || theme === undefined) return null;
    return {
      approval: design.approval,
      state: approvalState(design, theme, hashText),
      async approve(name) {
        const versionCode = hashText(versionText(design, theme));
        const approval = { approvedBy: name, approvedAtMs: Date.now(), versionCode };
        await changeStored(id, () => [{ kind: 'approval.set', approval }], said('approvalTold'));
        rememberApprover(window.localStorage, name);
      },
    };
  }, [design, theme, id]);
}

export function withdrawApproval(id: DesignId): Promise<boolean> {
  return changeStored(id, () => [{ kind: 'approval.set', approval: null }], said('approvalWithdrawn'));
}

const said = (key: 'approvalTold' | 'approvalWithdrawn') => (name: string) => i18next.t(`designs:${key}`, { name });
