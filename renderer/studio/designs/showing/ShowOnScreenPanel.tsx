// One button per screen: the designs play there at once.
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCalendarTime, IconCheck, IconDeviceTv } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DesignId, playlistId, type ScreenId } from '../../../../slides/model/id.ts';
import { RemarksBefore } from '../../checks/RemarksBefore.tsx';
import { saveDocument } from '../../data/documents.tsx';
import { newId } from '../../data/new-id.ts';
import { closeDialog, openDialog } from '../../dialogs.ts';
import { goTo } from '../../routes.ts';
import { acts } from '../../shell/acts.ts';
import { attempt } from '../../shell/notices.tsx';
import { useLiveQuery } from '../../use-live-query.ts';
import { newItems } from '../design-acts.ts';
import { showOnScreen } from './show-on-screen.ts';

type ShowOnScreenPanelProps = { designIds: readonly DesignId[]; playlistName: string };

export function ShowOnScreenPanel({ designIds, playlistName }: ShowOnScreenPanelProps) {
  const { t } = useTranslation(['studio', 'designs']);
  const screens = useLiveQuery('screens.list', {}).value;
  const [shownOn, setShownOn] = useState<ReadonlySet<ScreenId>>(new Set());
  const [busyId, setBusyId] = useState<ScreenId | null>(null);

  async function show(id: ScreenId, name: string) {
    setBusyId(id);
    try {
      await showOnScreen(id, designIds, t('designs:defaultPlaylist', { name }));
      setShownOn((before) => new Set([...before, id]));
    } finally {
      setBusyId(null);
    }
  }

  async function schedule() {
    const id = playlistId.parse(newId());
    const items = newItems(designIds);
    await saveDocument('playlists', { id, name: playlistName, items, transition: { kind: 'fade', durationMs: 600 } }, 0);
    goTo('schedule');
    openDialog({ kind: 'edit-entry', stored: null, preset: { playlistId: id } });
  }

  if (designIds.length === 0) return <Alert color="gray">{t('designs:noSlides')}</Alert>;
  if (screens?.length === 0) {
    return (
      <Alert color="gray">
        <Group justify="space-between">
          <Text size="sm">{t('designs:noScreens')}</Text>
          <Button
            size="compact-sm"
            onClick={() => {
              closeDialog();
              acts.newScreen();
            }}
          >
            {t('designs:addScreen')}
          </Button>
        </Group>
      </Alert>
    );
  }
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {t('designs:showBody')}
      </Text>
      <RemarksBefore designIds={designIds} />
      <Group gap="xs">
        {(screens ?? []).map(({ document: { id, name } }) =>
          shownOn.has(id) ? (
            <Button
              key={id}
              variant="light"
              color="green"
              leftSection={<IconCheck size={16} />}
              component="a"
              href="#/screens"
              onClick={closeDialog}
            >
              {t('designs:shown', { name })}
            </Button>
          ) : (
            <Button
              key={id}
              leftSection={<IconDeviceTv size={16} />}
              loading={busyId === id}
              onClick={() => attempt(() => show(id, name))}
            >
              {t('designs:showHere', { name })}
            </Button>
          ),
        )}
        <Button variant="default" leftSection={<IconCalendarTime size={16} />} onClick={() => attempt(schedule)}>
          {t('designs:schedule')}…
        </Button>
      </Group>
    </Stack>
  );
}
