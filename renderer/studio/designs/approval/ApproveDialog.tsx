// Marks a design as approved, with the design in sight: it holds for what is seen here.
import { Button, Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DesignId } from '../../../../slides/model/id.ts';
import { closeDialog } from '../../dialogs.ts';
import { DesignThumb } from '../../shell/DesignThumb.tsx';
import { attempt } from '../../shell/notices.tsx';
import { useLiveQuery } from '../../use-live-query.ts';
import classes from '../export/ExportDialog.module.css';
import { ApprovalLine } from './ApprovalLine.tsx';
import { ApproveForm } from './ApproveForm.tsx';
import { useApproval, withdrawApproval } from './use-approval.ts';

export function ApproveDialog({ designId }: { designId: DesignId }) {
  const { t } = useTranslation('designs');
  const design = useLiveQuery('designs.list', {}).value?.find(({ id }) => id === designId);
  const stored = useApproval(designId);
  return (
    <Modal opened onClose={closeDialog} size={560} title={t('approveTitle', { name: design?.name ?? '' })}>
      <Stack>
        <div className={classes.stage}>{design !== undefined && <DesignThumb design={design} widthPx={480} />}</div>
        {stored !== null && stored.state !== 'none' && (
          <div>
            <ApprovalLine approval={stored.approval} state={stored.state} />
            <Button
              mt={8}
              size="compact-sm"
              variant="default"
              onClick={() =>
                attempt(async () => {
                  await withdrawApproval(designId);
                  closeDialog();
                })
              }
            >
              {t('approvalWithdraw')}
            </Button>
          </div>
        )}
        {stored !== null && stored.state !== 'current' && <ApproveForm approve={stored.approve} onDone={closeDialog} />}
      </Stack>
    </Modal>
  );
}
