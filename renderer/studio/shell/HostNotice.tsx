// A calm line at the top while the host does not answer or knows this page no more; and a notice of the library's problems.
import { notifications } from '@mantine/notifications';
import { IconLock, IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onEvent, onReachable } from '../../shared/api.ts';
import { useLockout } from '../data/lockout.ts';
import classes from './HostNotice.module.css';

export function HostNotice() {
  const { t } = useTranslation('studio');
  const [isReachable, setReachable] = useState(true);
  const { isLockedOut } = useLockout();
  useEffect(() => onReachable(setReachable), []);
  useEffect(
    () =>
      onEvent((event) => {
        if (event.name !== 'library.degraded') return;
        notifications.show({ color: 'vermilion', title: t('degraded'), message: event.payload.sentence, autoClose: false });
      }),
    [t],
  );
  if (isReachable && !isLockedOut) return null;
  const NoticeIcon = isReachable ? IconLock : IconPlugConnectedX;
  return (
    <div className={classes.notice} role="alert">
      <NoticeIcon size={18} aria-hidden="true" />
      {t(isReachable ? 'lockedOut' : 'unreachable')}
    </div>
  );
}
