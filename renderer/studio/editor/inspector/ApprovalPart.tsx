// Whether the open design is approved as it is now, told beside its page.
import { Button, Group } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { approvalState } from '../../../../slides/print/shop/approval-state.ts';
import { hashText } from '../../data/hash-text.ts';
import { ApprovalLine } from '../../designs/approval/ApprovalLine.tsx';
import { useDesign, useDesignTheme, useEditor } from '../editor-context.ts';
import classes from './Inspector.module.css';
import { useAskApproval } from './use-ask-approval.ts';

export function ApprovalPart() {
  const { t } = useTranslation('designs');
  const { store } = useEditor();
  const design = useDeferredValue(useDesign());
  const theme = useDesignTheme();
  const ask = useAskApproval();
  const state = useMemo(() => approvalState(design, theme, hashText), [design, theme]);
  return (
    <div className={classes.section}>
      <h3 className={classes.heading}>{t('approval')}</h3>
      <ApprovalLine approval={design.approval} state={state} />
      <Group gap={4}>
        {state !== 'current' && (
          <Button size="compact-xs" variant="default" onClick={ask}>
            {t(state === 'none' ? 'approveAct' : 'approveAgain')}
          </Button>
        )}
        {state !== 'none' && (
          <Button
            size="compact-xs"
            variant="subtle"
            // Alone it begins where the words do.
            ml={state === 'current' ? -8 : 0}
            color="gray"
            onClick={() => store.run({ kind: 'approval.set', approval: null })}
          >
            {t('approvalWithdraw')}
          </Button>
        )}
      </Group>
    </div>
  );
}
