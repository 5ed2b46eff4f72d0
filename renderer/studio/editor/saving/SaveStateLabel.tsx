// Says whether the work is safe, in a word or two.
import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCloudOff, IconLoader2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { errorSentence, reportError } from '../../../../slides/api/errors.ts';
import { currentLanguage } from '../../i18n.ts';
import { attempt } from '../../shell/notices.tsx';
import classes from '../EditorPage.module.css';
import { useEditor } from '../editor-context.ts';
import type { SaveStatus } from './autosave.ts';

const looks = {
  saved: { icon: IconCheck, word: 'saved' },
  unsaved: { icon: IconLoader2, word: 'unsaved' },
  saving: { icon: IconLoader2, word: 'saving' },
  offline: { icon: IconCloudOff, word: 'offline' },
  failed: { icon: IconAlertTriangle, word: 'saveFailed' },
  conflict: { icon: IconAlertTriangle, word: 'conflict' },
} as const satisfies Record<SaveStatus, unknown>;

export function SaveStateLabel() {
  const { t } = useTranslation('editor');
  const { autosave } = useEditor();
  const { status, error } = useStore(autosave.state);
  const { icon: Icon, word } = looks[status];
  const canRetry = status === 'failed' || status === 'offline';
  return (
    <span
      className={classes.state}
      data-status={status}
      data-testid="save-state"
      role="status"
      title={status === 'failed' ? errorSentence(reportError(error), currentLanguage()) : undefined}
    >
      <Icon size={14} aria-hidden="true" />
      {t(word)}
      {canRetry && (
        <UnstyledButton fz={12} td="underline" onClick={() => attempt(autosave.flush)}>
          {t('tryAgain')}
        </UnstyledButton>
      )}
    </span>
  );
}
