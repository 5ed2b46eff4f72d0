// The schedule: choose a screen, see its week, ask why.
import { ActionIcon, Button, Group, Switch, Tooltip, UnstyledButton } from '@mantine/core';
import { IconCalendarPlus, IconChevronLeft, IconChevronRight, IconDeviceTv, IconHelp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScreenState } from '../../../slides/api/shapes.ts';
import type { Stored } from '../../../slides/model/document-kinds.ts';
import type { ScreenId } from '../../../slides/model/id.ts';
import { saveOrAsk } from '../data/documents.tsx';
import { openDialog } from '../dialogs.ts';
import { currentLanguage } from '../i18n.ts';
import { ScreenPicture } from '../screens/ScreenPicture.tsx';
import { Answered } from '../shell/Answered.tsx';
import { acts } from '../shell/acts.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { attempt } from '../shell/notices.tsx';
import { Page } from '../shell/Page.tsx';
import { sayDate } from '../shell/say-date.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { useNow } from '../use-now.ts';
import { addDays, localMoment, mondayOf } from './office-clock.ts';
import classes from './SchedulePage.module.css';
import { sayTiming } from './say-entry.ts';
import { showWeek, useShownWeek } from './shown-week.ts';
import { WeekTimeline } from './WeekTimeline.tsx';
import { WhyPanel } from './WhyPanel.tsx';
import { weekBlocks } from './week-blocks.ts';

export function SchedulePage() {
  const { t } = useTranslation('schedule');
  const states = useLiveQuery('screens.states', {});
  const settings = useLiveQuery('settings.get', {}).value;
  const weeks = useShownWeek(({ weeks: shown }) => shown);
  const [isAsking, setAsking] = useState(true);
  const [chosen, setChosen] = useState<ScreenId | null>(null);
  const nowMs = useNow();
  const timeZone = settings?.document.timeZone ?? 'Asia/Ho_Chi_Minh';
  const monday = mondayOf(localMoment(nowMs, timeZone).date, weeks);
  const language = currentLanguage();
  const state = states.value?.find(({ screen }) => screen.id === chosen) ?? states.value?.[0];
  return (
    <Page
      title={t('schedule')}
      actions={
        <>
          <Group gap={4} wrap="nowrap">
            <ActionIcon aria-label={t('previousWeek')} onClick={() => showWeek(weeks - 1)}>
              <IconChevronLeft size={18} />
            </ActionIcon>
            <span className={classes.week}>
              {t('week', { start: sayDate(monday, language), end: sayDate(addDays(monday, 6), language) })}
            </span>
            <ActionIcon aria-label={t('nextWeek')} onClick={() => showWeek(weeks + 1)}>
              <IconChevronRight size={18} />
            </ActionIcon>
            <Button variant="subtle" color="gray" disabled={weeks === 0} onClick={() => showWeek(0)}>
              {t('thisWeek')}
            </Button>
          </Group>
          <Button
            variant={isAsking ? 'light' : 'default'}
            aria-pressed={isAsking}
            leftSection={<IconHelp size={16} />}
            onClick={() => setAsking(!isAsking)}
          >
            {t('why')}
          </Button>
          <Button
            leftSection={<IconCalendarPlus size={16} />}
            onClick={() =>
              openDialog({
                kind: 'edit-entry',
                stored: null,
                preset: state === undefined ? {} : { screenIds: [state.screen.id] },
              })
            }
          >
            {t('newEntry')}
          </Button>
        </>
      }
    >
      <Answered answer={states}>
        {(list) =>
          state === undefined ? (
            <EmptyState icon={IconDeviceTv} title={t('emptyTitle')} body={t('emptyBody')}>
              <Button onClick={acts.newScreen}>{t('addScreen')}</Button>
            </EmptyState>
          ) : (
            <div className={classes.columns}>
              <SidePanel states={list} state={state} onChoose={setChosen} />
              <WeekOf state={state} monday={monday} nowMs={nowMs} timeZone={timeZone} />
              {isAsking && <WhyPanel screens={list.map(({ screen }) => screen)} screenId={state.screen.id} timeZone={timeZone} />}
            </div>
          )
        }
      </Answered>
    </Page>
  );
}

type WeekOfProps = { state: ScreenState; monday: string; nowMs: number; timeZone: string };

function WeekOf({ state: { screen }, monday, nowMs, timeZone }: WeekOfProps) {
  const { t } = useTranslation('schedule');
  const entries = useLiveQuery('entries.list', {}).value ?? [];
  const playlists = (useLiveQuery('playlists.list', {}).value ?? []).map(({ document }) => document);
  const days = weekBlocks({ entries: entries.map(({ document }) => document), playlists, screen, timeZone }, monday);
  const ground = playlists.find(({ id }) => id === screen.defaultPlaylistId);
  return (
    <div className={classes.main}>
      <WeekTimeline days={days} entries={entries} screen={screen} nowMs={nowMs} timeZone={timeZone} />
      <p className={classes.otherwise}>
        {ground === undefined ? t('otherwiseNone') : t('otherwise', { name: ground.name })}
        <span className={classes.legend} aria-hidden="true">
          {(['urgent', 'event', 'normal'] as const).map((band) => (
            <span key={band} data-band={band}>
              {t(`band-${band}`)}
            </span>
          ))}
        </span>
      </p>
    </div>
  );
}

type SidePanelProps = { states: readonly ScreenState[]; state: ScreenState; onChoose: (id: ScreenId) => void };

function SidePanel({ states, state, onChoose }: SidePanelProps) {
  const { t } = useTranslation('schedule');
  const entries = (useLiveQuery('entries.list', {}).value ?? []).filter(({ document }) =>
    document.screenIds.includes(state.screen.id),
  );
  return (
    <aside className={classes.side}>
      <h2>{t('screens')}</h2>
      {states.map((other) => (
        <UnstyledButton
          key={other.screen.id}
          className={classes.screen}
          aria-pressed={other.screen.id === state.screen.id}
          onClick={() => onChoose(other.screen.id)}
        >
          <span className={classes.picture}>
            <ScreenPicture state={other} widthPx={72} />
          </span>
          <span>
            <strong>{other.screen.name}</strong>
            <small>{other.screen.place}</small>
          </span>
        </UnstyledButton>
      ))}
      <h2>{t('entries')}</h2>
      {entries.length === 0 && <p className={classes.quiet}>{t('noEntries')}</p>}
      {entries.map((stored) => (
        <EntryRow key={stored.document.id} stored={stored} />
      ))}
    </aside>
  );
}

function EntryRow({ stored }: { stored: Stored<'entries'> }) {
  const { t } = useTranslation('schedule');
  const { document: entry, revision } = stored;
  return (
    <div className={classes.entry} data-off={!entry.isEnabled || undefined}>
      <UnstyledButton onClick={() => openDialog({ kind: 'edit-entry', stored, preset: {} })}>
        <strong data-band={entry.band}>{entry.name}</strong>
        <small>{sayTiming(entry, currentLanguage(), t)}</small>
      </UnstyledButton>
      <Tooltip label={t('isOn')}>
        <Switch
          size="xs"
          aria-label={`${t('isOn')}: ${entry.name}`}
          checked={entry.isEnabled}
          onChange={(event) => {
            const isEnabled = event.currentTarget.checked;
            attempt(() => saveOrAsk('entries', { ...entry, isEnabled }, revision));
          }}
        />
      </Tooltip>
    </div>
  );
}
