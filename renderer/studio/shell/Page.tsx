// A page: the top bar with its title and acts, then its content.
import { ActionIcon, Group, Kbd, Tooltip, UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconArrowLeft, IconKeyboard, IconLanguage, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { openDialog } from '../dialogs.ts';
import { changeLanguage } from '../settings/change-language.ts';
import { attempt } from './notices.tsx';
import classes from './Page.module.css';

type PageProps = {
  title: ReactNode;
  /** Where the arrow beside the title leads. */
  back?: { href: string; label: string };
  actions?: ReactNode;
  children: ReactNode;
};

export function Page({ title, back, actions, children }: PageProps) {
  return (
    <>
      <header className={classes.bar}>
        {back && (
          <Tooltip label={back.label}>
            <ActionIcon component="a" href={back.href} aria-label={back.label}>
              <IconArrowLeft size={18} />
            </ActionIcon>
          </Tooltip>
        )}
        {typeof title === 'string' ? <h1 className={classes.title}>{title}</h1> : title}
        <div className={classes.space} />
        <Group gap="xs" wrap="nowrap">
          {actions}
        </Group>
        <GlobalTools />
      </header>
      <div className={classes.body}>{children}</div>
    </>
  );
}

function GlobalTools() {
  const { t, i18n } = useTranslation('studio');
  const scheme = useComputedColorScheme('light');
  const { setColorScheme } = useMantineColorScheme();
  const otherScheme = scheme === 'light' ? 'dark' : 'light';
  const otherLanguage = i18n.language === 'vi' ? 'en' : 'vi';
  return (
    <div className={classes.tools}>
      <UnstyledButton className={classes.search} onClick={spotlight.open}>
        <IconSearch size={16} aria-hidden="true" />
        <span>{t('search')}</span>
        <Kbd size="xs">Ctrl K</Kbd>
      </UnstyledButton>
      <Tooltip label={t('otherLanguage')}>
        <ActionIcon aria-label={t('otherLanguage')} onClick={() => attempt(() => changeLanguage(otherLanguage))}>
          <IconLanguage size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t(otherScheme)}>
        <ActionIcon aria-label={t(otherScheme)} onClick={() => setColorScheme(otherScheme)}>
          {scheme === 'light' ? <IconMoon size={18} /> : <IconSun size={18} />}
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('shortcuts')}>
        <ActionIcon aria-label={t('shortcuts')} onClick={() => openDialog({ kind: 'shortcuts' })}>
          <IconKeyboard size={18} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
