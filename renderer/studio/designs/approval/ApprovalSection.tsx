// The approval of a stored design within a dialog: who gave it and whether it holds, and a way to give it there.
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignId } from '../../../../slides/model/id.ts';
import { attempt } from '../../shell/notices.tsx';
import { ApprovalLine } from './ApprovalLine.tsx';
import { ApproveForm } from './ApproveForm.tsx';
import { useApproval, withdrawApproval } from './use-approval.ts';

/** `isOnlyShown`: says what there is to say, and nothing where nobody has approved anything. */
export function ApprovalSection({ designId, isOnlyShown = false }: { designId: DesignId; isOnlyShown?: boolean }) {
  const { t } = useTranslation('designs');
  const [isAsking, setAsking] = useState(false);
  const stored = useApproval(designId);
  if (stored === null || (isOnlyShown && stored.state === 'none')) return null;
  return (
    <section aria-label={t('approval')}>
      {isAsking ? (
        <ApproveForm approve={stored.approve} onDone={() => setAsking(false)} />
      ) : (
        <Group justify="space-between" gap="xs" wrap="nowrap">
          <ApprovalLine approval={stored.approval} state={stored.state} />
          {!isOnlyShown && (
            <Group gap={4} wrap="nowrap" flex="none">
              {stored.state !== 'current' && (
                <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
                  {t(stored.state === 'none' ? 'approveAct' : 'approveAgain')}
                </Button>
              )}
              {stored.state !== 'none' && (
                <Button size="compact-sm" variant="subtle" color="gray" onClick={() => attempt(() => withdrawApproval(designId))}>
                  {t('approvalWithdraw')}
                </Button>
              )}
            </Group>
          )}
        </Group>
      )}
    </section>
  );
}
