// The small mark on a card of the gallery; its words on hover or focus.
import { Tooltip } from '@mantine/core';
import { IconRosetteDiscountCheck, IconRosetteDiscountCheckOff } from '@tabler/icons-react';
import type { DesignSummary } from '../../../../slides/api/shapes.ts';
import classes from './ApprovalLine.module.css';
import { useApprovalSentence } from './ApprovalLine.tsx';

export function ApprovalMark({ approval }: { approval: NonNullable<DesignSummary['approval']> }) {
  const sentence = useApprovalSentence()(approval, approval.isCurrent ? 'current' : 'edited');
  const Icon = approval.isCurrent ? IconRosetteDiscountCheck : IconRosetteDiscountCheckOff;
  return (
    <Tooltip label={sentence}>
      <Icon size={14} role="img" aria-label={sentence} className={classes.mark} data-over={!approval.isCurrent || undefined} />
    </Tooltip>
  );
}
