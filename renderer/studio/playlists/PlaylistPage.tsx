// One playlist: its designs in order in the middle, the loop and its settings on the right.
import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '../../../slides/model/document-kinds.ts';
import type { PlaylistId } from '../../../slides/model/id.ts';
import { removeDocument } from '../data/documents.tsx';
import { useDraft } from '../data/use-draft.ts';
import { newItems } from '../designs/design-acts.ts';
import { goTo, hrefTo } from '../routes.ts';
import { Answered } from '../shell/Answered.tsx';
import { EmptyState } from '../shell/EmptyState.tsx';
import { NameField } from '../shell/NameField.tsx';
import { attempt } from '../shell/notices.tsx';
import { Page } from '../shell/Page.tsx';
import { SaveMark } from '../shell/SaveMark.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { DesignPicker } from './DesignPicker.tsx';
import { ItemStrip } from './ItemStrip.tsx';
import classes from './PlaylistPage.module.css';
import { PlaylistPanel } from './PlaylistPanel.tsx';

export function PlaylistPage({ id }: { id: PlaylistId }) {
  const { t } = useTranslation('playlists');
  const stored = useLiveQuery('playlists.get', { id });
  if (stored.value === null) {
    return (
      <Page title={t('playlists')} back={{ href: hrefTo('playlists'), label: t('playlists') }}>
        <Answered answer={stored}>{() => null}</Answered>
      </Page>
    );
  }
  return <PlaylistEditor stored={stored.value} />;
}

function PlaylistEditor({ stored }: { stored: Stored<'playlists'> }) {
  const { t } = useTranslation(['studio', 'playlists']);
  const draft = useDraft('playlists', stored);
  const { document: playlist, change } = draft;
  const designs = useLiveQuery('designs.list', {}).value ?? [];
  const [isPicking, setPicking] = useState(false);
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setPicking(true)}>
      {t('playlists:addDesigns')}
    </Button>
  );
  return (
    <Page
      title={
        <NameField
          className={classes.name}
          variant="unstyled"
          // A new playlist starts with its name.
          autoFocus={playlist.items.length === 0 && playlist.name === t('playlists:newPlaylist')}
          onFocus={(event) => event.currentTarget.select()}
          aria-label={t('name')}
          value={playlist.name}
          onCommit={(name) => change({ ...playlist, name })}
        />
      }
      back={{ href: hrefTo('playlists'), label: t('playlists:playlists') }}
      actions={
        <>
          <SaveMark state={draft.state} />
          <Tooltip label={`${t('undo')} (Ctrl+Z)`}>
            <ActionIcon aria-label={t('undo')} disabled={!draft.canUndo} onClick={draft.undo}>
              <IconArrowBackUp size={18} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={`${t('redo')} (Ctrl+Y)`}>
            <ActionIcon aria-label={t('redo')} disabled={!draft.canRedo} onClick={draft.redo}>
              <IconArrowForwardUp size={18} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('remove')}>
            <ActionIcon
              aria-label={t('remove')}
              onClick={() =>
                attempt(async () => {
                  await removeDocument('playlists', playlist.id, playlist.name);
                  goTo('playlists');
                })
              }
            >
              <IconTrash size={18} />
            </ActionIcon>
          </Tooltip>
          {add}
        </>
      }
    >
      <div className={classes.columns}>
        <div className={classes.items}>
          {playlist.items.length === 0 ? (
            <EmptyState icon={IconPlus} title={t('playlists:emptyListTitle')} body={t('playlists:emptyListBody')}>
              <Button onClick={() => setPicking(true)}>{t('playlists:addDesigns')}</Button>
            </EmptyState>
          ) : (
            <ItemStrip
              items={playlist.items}
              designs={designs}
              onChange={(items, gesture) => change({ ...playlist, items }, gesture)}
            />
          )}
        </div>
        <PlaylistPanel playlist={playlist} designs={designs} onChange={change} />
      </div>
      {isPicking && (
        <DesignPicker
          designs={designs}
          onClose={() => setPicking(false)}
          onPick={(ids) => change({ ...playlist, items: [...playlist.items, ...newItems(ids)] })}
        />
      )}
    </Page>
  );
}
