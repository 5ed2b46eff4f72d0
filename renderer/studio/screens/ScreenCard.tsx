// One screen: what it shows, how it is doing, what it plays by default.
import { ActionIcon, Button, Menu, Select, Tooltip } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconDots, IconExternalLink, IconMaximize, IconPencil, IconPlugConnectedX, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ScreenState } from '../../../slides/api/shapes.ts';
import { playlistId } from '../../../slides/model/id.ts';
import { call } from '../../shared/api.ts';
import { removeDocument, saveOrAsk } from '../data/documents.tsx';
import { openDialog } from '../dialogs.ts';
import { currentLanguage } from '../i18n.ts';
import { attempt, tellDone } from '../shell/notices.tsx';
import { sayAgo } from '../shell/say-date.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { useNow } from '../use-now.ts';
import classes from './ScreenCard.module.css';
import { ScreenPicture } from './ScreenPicture.tsx';
import { screenCondition, shownDesign } from './screen-condition.ts';

export function ScreenCard({ state }: { state: ScreenState }) {
  const { t } = useTranslation('screens');
  const { screen, revision } = state;
  const playlists = useLiveQuery('playlists.list', {}).value ?? [];
  const designs = useLiveQuery('designs.list', {}).value ?? [];
  const shown = designs.find(({ id }) => id === shownDesign(state));
  return (
    <article className={classes.card}>
      <div className={classes.stage}>
        <ScreenPicture state={state} widthPx={480} />
      </div>
      <div className={classes.body}>
        <div className={classes.head}>
          <div className={classes.words}>
            <h2>{screen.name}</h2>
            <p>
              {screen.place !== '' && `${screen.place} · `}
              <span className="tabular">
                {screen.widthPx} × {screen.heightPx}
                {screen.rotation !== 0 && ` · ${screen.rotation}°`}
              </span>
            </p>
          </div>
          <ScreenMenu state={state} />
        </div>
        <ConditionLine state={state} />
        <p className={classes.shows}>
          {t('shows')}: <strong>{shown?.name ?? t(state.lastSeenAtMs === null ? 'showsNothing' : 'showsClock')}</strong>
        </p>
        <Select
          label={t('defaultPlaylist')}
          placeholder={t('noPlaylist')}
          value={screen.defaultPlaylistId}
          allowDeselect={false}
          onChange={(value) =>
            attempt(() =>
              saveOrAsk('screens', { ...screen, defaultPlaylistId: value === null ? null : playlistId.parse(value) }, revision),
            )
          }
          data={playlists.map(({ document }) => ({ value: document.id, label: document.name }))}
        />
        <OpenButtons state={state} />
      </div>
    </article>
  );
}

function ConditionLine({ state }: { state: ScreenState }) {
  const { t } = useTranslation('screens');
  const nowMs = useNow();
  const condition = screenCondition(state, nowMs);
  const words = {
    never: t('neverSeen'),
    'off-line': t('offLine', { ago: sayAgo(state.lastSeenAtMs ?? nowMs, nowMs, currentLanguage()) }),
    updating: `${t('onLine')} · ${t('updating')}`,
    good: `${t('onLine')} · ${t('upToDate')}`,
  }[condition];
  return (
    <p className={classes.condition} data-condition={condition}>
      {words}
      {state.isPaired && ` · ${t('paired')}`}
    </p>
  );
}

function OpenButtons({ state: { screen } }: { state: ScreenState }) {
  const { t } = useTranslation('screens');
  const host = useLiveQuery('host.describe', {}).value;
  return (
    <div className={classes.buttons}>
      <Button
        variant="default"
        component="a"
        href={`/player/?screen=${screen.id}`}
        target="_blank"
        rel="noopener"
        leftSection={<IconExternalLink size={16} />}
      >
        {t('openHere')}
      </Button>
      {host?.canOpenKiosk === true && (
        <Tooltip label={t('openKiosk')}>
          <Button
            variant="default"
            aria-label={t('openKiosk')}
            onClick={() =>
              attempt(async () => {
                await call('screens.openKiosk', { screenId: screen.id });
                tellDone(t('kioskOpened', { name: screen.name }));
              })
            }
          >
            <IconMaximize size={16} />
          </Button>
        </Tooltip>
      )}
    </div>
  );
}

function ScreenMenu({ state: { screen, revision, isPaired } }: { state: ScreenState }) {
  const { t } = useTranslation(['studio', 'screens']);
  const icon = { size: 16, stroke: 1.6 };
  const askUnpair = () =>
    modals.openConfirmModal({
      title: t('screens:unpair'),
      children: t('screens:unpairBody', { name: screen.name }),
      labels: { confirm: t('screens:unpair'), cancel: t('cancel') },
      onConfirm: () => attempt(() => call('screens.unpair', { id: screen.id })),
    });
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={t('more', { name: screen.name })}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPencil {...icon} />}
          onClick={() => openDialog({ kind: 'edit-screen', stored: { document: screen, revision } })}
        >
          {t('edit')}…
        </Menu.Item>
        {isPaired && (
          <Menu.Item leftSection={<IconPlugConnectedX {...icon} />} onClick={askUnpair}>
            {t('screens:unpair')}…
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item
          color="var(--pano-accent)"
          leftSection={<IconTrash {...icon} />}
          onClick={() => attempt(() => removeDocument('screens', screen.id, screen.name))}
        >
          {t('remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
