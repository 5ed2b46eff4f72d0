// Puts designs at the end of a playlist, an existing one or a new one.
import { Button, Group, Modal, Stack, TextInput, UnstyledButton } from '@mantine/core';
import { IconPlaylist } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DesignId, playlistId } from '../../../../slides/model/id.ts';
import { RemarksBefore } from '../../checks/RemarksBefore.tsx';
import { saveDocument } from '../../data/documents.tsx';
import { newId } from '../../data/new-id.ts';
import { closeDialog } from '../../dialogs.ts';
import { goTo } from '../../routes.ts';
import { attempt, tellDone } from '../../shell/notices.tsx';
import { useLiveQuery } from '../../use-live-query.ts';
import { addToPlaylist, newItems } from '../design-acts.ts';
import classes from './AddToPlaylistDialog.module.css';

export function AddToPlaylistDialog({ designIds }: { designIds: readonly DesignId[] }) {
  const { t } = useTranslation(['studio', 'designs']);
  const playlists = useLiveQuery('playlists.list', {}).value ?? [];
  const [name, setName] = useState('');

  async function add(id: string, listName: string) {
    await addToPlaylist(id, designIds);
    tellDone(t('designs:added', { name: listName }));
    closeDialog();
  }

  async function createWith() {
    const id = playlistId.parse(newId());
    const items = newItems(designIds);
    await saveDocument('playlists', { id, name: name.trim(), items, transition: { kind: 'fade', durationMs: 600 } }, 0);
    closeDialog();
    goTo('playlists', id);
  }

  return (
    <Modal opened onClose={closeDialog} title={t('designs:addTitle')}>
      <Stack gap="xs">
        <RemarksBefore designIds={designIds} />
        {playlists.map(({ document }) => (
          <UnstyledButton
            key={document.id}
            className={classes.row}
            onClick={() => attempt(() => add(document.id, document.name))}
          >
            <IconPlaylist size={18} stroke={1.6} aria-hidden="true" />
            <span>{document.name}</span>
            <small className="tabular">{t('designs:count', { count: document.items.length })}</small>
          </UnstyledButton>
        ))}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            attempt(createWith);
          }}
        >
          <Group gap="xs" wrap="nowrap">
            <TextInput
              flex={1}
              aria-label={t('designs:playlistName')}
              placeholder={t('designs:playlistName')}
              maxLength={300}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" disabled={name.trim() === ''}>
              {t('create')}
            </Button>
          </Group>
        </form>
      </Stack>
    </Modal>
  );
}
