// Every screen as a living picture, and the door to the office network.

import { Button } from '@mantine/core';
import { IconDeviceTv, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { vietnameseOrder } from '../../../slides/text/fold.ts';
import { Answered } from '../shell/Answered.tsx';
import { acts } from '../shell/acts.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { Page } from '../shell/Page.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { PairingPanel } from './PairingPanel.tsx';
import { ScreenCard } from './ScreenCard.tsx';
import classes from './ScreensPage.module.css';
import { SharingPanel } from './SharingPanel.tsx';

export function ScreensPage() {
  const { t } = useTranslation('screens');
  const states = useLiveQuery('screens.states', {});
  return (
    <Page
      title={t('screens')}
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={acts.newScreen}>
          {t('addScreen')}
        </Button>
      }
    >
      <div className={classes.page}>
        <PairingPanel />
        <Answered answer={states}>
          {(list) =>
            list.length === 0 ? (
              <EmptyState icon={IconDeviceTv} title={t('emptyTitle')} body={t('emptyBody')}>
                <Button onClick={acts.newScreen}>{t('addScreen')}</Button>
              </EmptyState>
            ) : (
              <div className={classes.grid}>
                {[...list]
                  .sort((a, b) => vietnameseOrder(a.screen.name, b.screen.name))
                  .map((state) => (
                    <ScreenCard key={state.screen.id} state={state} />
                  ))}
              </div>
            )
          }
        </Answered>
        <SharingPanel />
      </div>
    </Page>
  );
}
