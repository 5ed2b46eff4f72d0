// Says quietly whether the work on this page is on disk.
import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SaveState } from '../data/draft.ts';
import classes from './SaveMark.module.css';

const looks = {
  saved: { icon: IconCheck, word: 'saved' },
  saving: { icon: IconLoader2, word: 'saving' },
  failed: { icon: IconAlertTriangle, word: 'saveFailed' },
} as const;

export function SaveMark({ state }: { state: SaveState }) {
  const { t } = useTranslation('studio');
  const { icon: StateIcon, word } = looks[state];
  return (
    <span className={classes.mark} data-state={state} role="status">
      <StateIcon size={14} aria-hidden="true" />
      {t(word)}
    </span>
  );
}
