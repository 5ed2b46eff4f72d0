// A calm line at the top while the host does not answer, and when the library reports a problem.
import { notifications } from '@mantine/notifications';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onEvent, onReachable } from '../../shared/api.ts';
import classes from './HostNotice.module.css';

export function HostNotice() {
  const { t } = useTranslation('studio');
  const [isReachable, setReachable] = useState(true);
  useEffect(() => onReachable(setReachable), []);
  useEffect(
    () =>
      onEvent((event) => {
        if (event.name !== 'library.degraded') return;
        notifications.show({ color: 'vermilion', title: t('degraded'), message: event.payload.sentence, autoClose: false });
      }),
    [t],
  );
  if (isReachable) return null;
  return (
    <div className={classes.notice} role="alert">
      <IconPlugConnectedX size={18} aria-hidden="true" />
      {t('unreachable')}
    </div>
  );
}
