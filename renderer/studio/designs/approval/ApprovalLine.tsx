// Who approved a design, and whether it still is what they saw.
import { IconAlertTriangle, IconRosetteDiscountCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Approval } from '../../../../slides/model/approval.ts';
import type { ApprovalState } from '../../../../slides/print/shop/approval-state.ts';
import { currentLanguage } from '../../i18n.ts';
import { sayDay } from '../../shell/say-date.ts';
import classes from './ApprovalLine.module.css';

type ApprovalLineProps = { approval: Pick<Approval, 'approvedBy' | 'approvedAtMs'> | null; state: ApprovalState };

export function ApprovalLine({ approval, state }: ApprovalLineProps) {
  const sentence = useApprovalSentence();
  const Icon = { none: null, current: IconRosetteDiscountCheck, edited: IconAlertTriangle }[state];
  return (
    <span className={classes.line} data-state={state}>
      {Icon !== null && <Icon size={16} aria-hidden="true" />}
      <span>{sentence(approval, state)}</span>
    </span>
  );
}

export function useApprovalSentence(): (approval: ApprovalLineProps['approval'], state: ApprovalState) => string {
  const { t } = useTranslation('designs');
  return (approval, state) => {
    if (approval === null) return t('approvedNone');
    const facts = { name: approval.approvedBy, date: sayDay(approval.approvedAtMs, currentLanguage()) };
    return t(state === 'edited' ? 'approvedOver' : 'approvedBy', facts);
  };
}
