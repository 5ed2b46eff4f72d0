// Another window saved this design meanwhile: the person chooses; until then nothing is overwritten and work can go on.
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { attempt } from '../../shell/notices.tsx';
import classes from '../EditorPage.module.css';
import { useEditor } from '../editor-context.ts';

export function ConflictNotice() {
  const { t } = useTranslation('editor');
  const { autosave } = useEditor();
  const status = useStore(autosave.state, (state) => state.status);
  if (status !== 'conflict') return null;
  return (
    <div className={classes.notice} role="alert">
      <p>
        <strong>{t('conflictTitle')}.</strong> {t('conflictBody')}
      </p>
      <Button variant="default" onClick={() => attempt(autosave.takeTheirs)}>
        {t('takeTheirs')}
      </Button>
      <Button onClick={() => attempt(autosave.keepMine)}>{t('keepMine')}</Button>
    </div>
  );
}
