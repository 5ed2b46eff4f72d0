// What somebody has ignored, folded away under its number.
import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './IgnoredFold.module.css';

export function IgnoredFold({ count, children }: { count: number; children: ReactNode }) {
  const { t } = useTranslation('checks');
  const [isOpen, setOpen] = useState(false);
  if (count === 0) return null;
  return (
    <div className={classes.fold}>
      <UnstyledButton className={classes.head} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <IconChevronRight size={14} aria-hidden="true" />
        {t('ignored', { count })}
      </UnstyledButton>
      {isOpen && children}
    </div>
  );
}
