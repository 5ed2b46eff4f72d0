// Makes a schedule entry, or changes one.
import { Alert, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Stored } from '../../../slides/model/document-kinds.ts';
import { entryId } from '../../../slides/model/id.ts';
import type { ScheduleEntry } from '../../../slides/model/schedule.ts';
import { newId } from '../data/new-id.ts';
import { closeDialog, type EntryPreset } from '../dialogs.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { EntryForm } from './EntryForm.tsx';
import { addDays, localMoment, weekdayOf } from './office-clock.ts';

type EntryDialogProps = { stored: Stored<'entries'> | null; preset: EntryPreset };

export function EntryDialog({ stored, preset }: EntryDialogProps) {
  const { t } = useTranslation('schedule');
  const playlists = useLiveQuery('playlists.list', {}).value;
  const screens = useLiveQuery('screens.list', {}).value;
  const settings = useLiveQuery('settings.get', {}).value;
  const title = t(stored === null ? 'newEntry' : 'editEntry');
  if (playlists === null || screens === null || settings === null) return null;
  const today = localMoment(Date.now(), settings.document.timeZone).date;
  const start = stored?.document ?? newEntry(preset, today, playlists, screens);
  return (
    <Modal opened onClose={closeDialog} size={640} title={title}>
      {start === null ? (
        <Alert color="gray">{t('noPlaylists')}</Alert>
      ) : (
        <EntryForm start={start} baseRevision={stored?.revision ?? 0} playlists={playlists} screens={screens} today={today} />
      )}
    </Modal>
  );
}

function newEntry(
  preset: EntryPreset,
  now: string,
  playlists: readonly Stored<'playlists'>[],
  screens: readonly Stored<'screens'>[],
): ScheduleEntry | null {
  const playlist = playlists.find(({ document }) => document.id === preset.playlistId) ?? playlists[0];
  if (playlist === undefined) return null;
  const today = preset.date ?? now;
  const first = screens[0]?.document.id;
  return {
    id: entryId.parse(newId()),
    name: playlist.document.name,
    playlistId: playlist.document.id,
    screenIds: preset.screenIds ?? (first === undefined ? [] : [first]),
    startDate: today,
    endDate: addDays(today, 30),
    // A day of the weekend was chosen on purpose.
    weekdays: weekdayOf(today) > 5 && preset.date !== undefined ? [weekdayOf(today)] : [1, 2, 3, 4, 5],
    from: preset.from ?? '07:30',
    to: preset.to ?? '17:00',
    band: 'normal',
    priority: 50,
    isEnabled: true,
  };
}
