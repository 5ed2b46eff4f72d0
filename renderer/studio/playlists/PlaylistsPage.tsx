// All playlists, each as the strip of pictures that it plays.

import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconCopy, IconDots, IconPlaylist, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DesignSummary } from '../../../slides/api/shapes.ts';
import { playlistId, playlistItemId } from '../../../slides/model/id.ts';
import type { Playlist } from '../../../slides/model/playlist.ts';
import { vietnameseOrder } from '../../../slides/text/fold.ts';
import { removeDocument, saveDocument } from '../data/documents.tsx';
import { newId } from '../data/new-id.ts';
import { hrefTo } from '../routes.ts';
import { Answered } from '../shell/Answered.tsx';
import { acts, createPlaylist } from '../shell/acts.ts';
import { DesignThumb } from '../shell/DesignThumb.tsx';
import { EmptyState } from '../shell/EmptyState.tsx';
import { attempt } from '../shell/notices.tsx';
import { Page } from '../shell/Page.tsx';
import { sayDuration } from '../shell/say-date.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { totalMs } from './edit-items.ts';
import classes from './PlaylistsPage.module.css';

export function PlaylistsPage() {
  const { t } = useTranslation(['playlists', 'studio']);
  const playlists = useLiveQuery('playlists.list', {});
  const designs = useLiveQuery('designs.list', {}).value ?? [];
  const byId = new Map(designs.map((design) => [design.id, design]));
  const create = () => attempt(() => createPlaylist(t('newPlaylist')));
  return (
    <Page
      title={t('playlists')}
      actions={
        <Button leftSection={<IconPlus size={16} />} onClick={create}>
          {t('newPlaylist')}
        </Button>
      }
    >
      <Answered answer={playlists}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon={IconPlaylist} title={t('emptyTitle')} body={t('emptyBody')}>
              <Button onClick={create}>{t('newPlaylist')}</Button>
              <Button variant="default" onClick={acts.fromSlogan}>
                {t('studio:actFromSlogan')}
              </Button>
            </EmptyState>
          ) : (
            <ul className={classes.list}>
              {[...list]
                .sort((a, b) => vietnameseOrder(a.document.name, b.document.name))
                .map(({ document }) => (
                  <PlaylistRow key={document.id} playlist={document} designs={byId} />
                ))}
            </ul>
          )
        }
      </Answered>
    </Page>
  );
}

type PlaylistRowProps = { playlist: Playlist; designs: ReadonlyMap<string, DesignSummary> };

function PlaylistRow({ playlist, designs }: PlaylistRowProps) {
  const { t } = useTranslation(['studio', 'playlists']);
  const shown = playlist.items.slice(0, 6);
  return (
    <li className={classes.row}>
      <a className={classes.link} href={hrefTo('playlists', playlist.id)}>
        <span className={classes.words}>
          <strong>{playlist.name}</strong>
          <small className="tabular">
            {t('playlists:items', { count: playlist.items.length })} · {sayDuration(totalMs(playlist))}
          </small>
          <PlaylistUse playlist={playlist} />
        </span>
        <span className={classes.strip} aria-hidden="true">
          {shown.map((item) => {
            const design = designs.get(item.designId);
            return design === undefined ? null : (
              <span key={item.id} className={classes.frame}>
                <DesignThumb design={design} widthPx={144} />
              </span>
            );
          })}
          {playlist.items.length > shown.length && <span className={classes.rest}>+{playlist.items.length - shown.length}</span>}
        </span>
      </a>
      <Menu>
        <Menu.Target>
          <ActionIcon aria-label={t('more', { name: playlist.name })}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconCopy size={16} stroke={1.6} />}
            onClick={() => attempt(() => duplicate(playlist, t('copyName', { name: playlist.name }).slice(0, 300)))}
          >
            {t('duplicate')}
          </Menu.Item>
          <Menu.Item
            color="var(--pano-accent)"
            leftSection={<IconTrash size={16} stroke={1.6} />}
            onClick={() => attempt(() => removeDocument('playlists', playlist.id, playlist.name))}
          >
            {t('remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}

async function duplicate(playlist: Playlist, name: string): Promise<void> {
  const items = playlist.items.map((item) => ({ ...item, id: playlistItemId.parse(newId()) }));
  await saveDocument('playlists', { ...playlist, id: playlistId.parse(newId()), name, items }, 0);
}

/** On which screens and how often in the schedule a playlist is used. */
export function PlaylistUse({ playlist }: { playlist: Playlist }) {
  const { t, i18n } = useTranslation('playlists');
  const screens = useLiveQuery('screens.list', {}).value ?? [];
  const entries = useLiveQuery('entries.list', {}).value ?? [];
  const names = screens.filter(({ document }) => document.defaultPlaylistId === playlist.id).map(({ document }) => document.name);
  const scheduled = entries.filter(({ document }) => document.playlistId === playlist.id).length;
  const parts = [
    ...(names.length > 0 ? [t('usedOn', { names: new Intl.ListFormat(i18n.language).format(names) })] : []),
    ...(scheduled > 0 ? [t('scheduled', { count: scheduled })] : []),
  ];
  return <small>{parts.length > 0 ? parts.join(' · ') : t('notUsed')}</small>;
}
