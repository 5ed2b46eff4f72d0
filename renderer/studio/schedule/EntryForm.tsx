// The fields of a schedule entry, with the sentence that they mean on top.
import { Button, Group, Input, SegmentedControl, Select, Stack, Switch, TextInput } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '../../../slides/model/document-kinds.ts';
import { playlistId } from '../../../slides/model/id.ts';
import { type PriorityBand, priorityBands, type ScheduleEntry } from '../../../slides/model/schedule.ts';
import { RemarksBefore } from '../checks/RemarksBefore.tsx';
import { removeDocument, saveOrAsk } from '../data/documents.tsx';
import { closeDialog } from '../dialogs.ts';
import { currentLanguage } from '../i18n.ts';
import { attempt } from '../shell/notices.tsx';
import { sayDate } from '../shell/say-date.ts';
import { TypedNumber } from '../shell/TypedNumber.tsx';
import classes from './EntryForm.module.css';
import { ChipsField, TimeField } from './entry-fields.tsx';
import { sayTiming, weekdayName } from './say-entry.ts';
import { showFirstPlay } from './shown-week.ts';

type EntryFormProps = {
  start: ScheduleEntry;
  baseRevision: number;
  playlists: readonly Stored<'playlists'>[];
  screens: readonly Stored<'screens'>[];
  /** The office's date now. */
  today: string;
};

export function EntryForm({ start, baseRevision, playlists, screens, today }: EntryFormProps) {
  const { t } = useTranslation(['schedule', 'studio']);
  const [entry, setEntry] = useState(start);
  const [range, setRange] = useState<[string | null, string | null]>([start.startDate, start.endDate]);
  const [priority, setPriority] = useState<number | null>(start.priority);
  const [isBusy, setBusy] = useState(false);
  const language = currentLanguage();
  const set = (part: Partial<ScheduleEntry>) => setEntry((before) => ({ ...before, ...part }));
  const played = playlists.find(({ document }) => document.id === entry.playlistId)?.document.items ?? [];
  const isWholeDay = entry.from === entry.to;
  const isComplete =
    entry.name.trim() !== '' &&
    entry.screenIds.length > 0 &&
    entry.weekdays.length > 0 &&
    range[0] !== null &&
    range[1] !== null &&
    priority !== null;

  function choosePlaylist(id: string | null) {
    const chosen = playlists.find(({ document }) => document.id === id);
    if (chosen === undefined) return;
    const old = playlists.find(({ document }) => document.id === entry.playlistId);
    // A name that was never changed follows the playlist.
    const follows = baseRevision === 0 && entry.name === old?.document.name;
    set({ playlistId: playlistId.parse(id), ...(follows ? { name: chosen.document.name } : {}) });
  }

  async function save() {
    if (priority === null) return;
    setBusy(true);
    try {
      await saveOrAsk('entries', { ...entry, priority, name: entry.name.trim() }, baseRevision);
      if (baseRevision === 0) showFirstPlay(entry, today);
      closeDialog();
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        attempt(save);
      }}
    >
      <Stack>
        <p className={classes.sentence} data-band={entry.band} aria-live="polite">
          <strong>{sayTiming(entry, language, t)}</strong>
          <span className="tabular">
            {t('betweenDates', { start: sayDate(entry.startDate, language), end: sayDate(entry.endDate, language) })}
            {!entry.isEnabled && ` · ${t('off')}`}
          </span>
        </p>
        <Group grow align="flex-start">
          <Select
            data-autofocus
            label={t('playlist')}
            allowDeselect={false}
            value={entry.playlistId}
            onChange={choosePlaylist}
            data={playlists.map(({ document }) => ({ value: document.id, label: document.name }))}
          />
          <TextInput
            label={t('name')}
            maxLength={300}
            value={entry.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
        </Group>
        <ChipsField
          label={t('onScreens')}
          options={screens.map(({ document }) => ({ value: document.id, label: document.name }))}
          value={entry.screenIds}
          onChange={(ids) => set({ screenIds: screens.map(({ document }) => document.id).filter((id) => ids.includes(id)) })}
        />
        <div>
          <ChipsField
            label={t('weekdays')}
            options={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekdayName(day, language, 'short') }))}
            value={entry.weekdays.map(String)}
            onChange={(days) => set({ weekdays: days.map(Number).sort((a, b) => a - b) })}
          />
          <Group gap={4} mt={4}>
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => set({ weekdays: [1, 2, 3, 4, 5] })}>
              {t('workdays')}
            </Button>
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => set({ weekdays: [1, 2, 3, 4, 5, 6, 7] })}>
              {t('everyDay')}
            </Button>
          </Group>
        </div>
        <Group align="flex-end">
          {!isWholeDay && (
            <>
              <TimeField label={t('from')} value={entry.from} onChange={(from) => set({ from })} />
              <TimeField label={t('to')} value={entry.to} onChange={(to) => set({ to })} />
            </>
          )}
          <Switch
            mb={8}
            label={t('wholeDay')}
            checked={isWholeDay}
            onChange={(event) =>
              set(event.currentTarget.checked ? { from: '00:00', to: '00:00' } : { from: '07:30', to: '17:00' })
            }
          />
          <DatePickerInput
            flex={1}
            type="range"
            label={t('dates')}
            valueFormat="DD/MM/YYYY"
            allowSingleDateInRange
            value={range}
            onChange={(chosen) => {
              setRange(chosen);
              const [startDate, endDate] = chosen;
              if (startDate !== null && endDate !== null) set({ startDate, endDate });
            }}
          />
        </Group>
        <Group align="flex-start" grow>
          <Input.Wrapper label={t('band')} description={t('bandHelp')} labelElement="div">
            <SegmentedControl
              fullWidth
              mt={4}
              aria-label={t('band')}
              value={entry.band}
              onChange={(band) => set({ band: band as PriorityBand })}
              data={[...priorityBands].reverse().map((band) => ({ value: band, label: t(`band-${band}`) }))}
            />
          </Input.Wrapper>
          <TypedNumber
            label={t('priority')}
            description={t('priorityHelp')}
            min={0}
            max={100}
            value={priority}
            onChange={setPriority}
          />
        </Group>
        <RemarksBefore designIds={played.map(({ designId }) => designId)} />
        <Group justify="space-between">
          <Switch
            label={t('isOn')}
            checked={entry.isEnabled}
            onChange={(event) => set({ isEnabled: event.currentTarget.checked })}
          />
          <Group gap="xs">
            {baseRevision > 0 && (
              <Button
                variant="subtle"
                color="vermilion"
                leftSection={<IconTrash size={16} />}
                onClick={() =>
                  attempt(async () => {
                    await removeDocument('entries', entry.id, entry.name);
                    closeDialog();
                  })
                }
              >
                {t('studio:remove')}
              </Button>
            )}
            <Button variant="default" onClick={closeDialog}>
              {t('studio:cancel')}
            </Button>
            <Button type="submit" loading={isBusy} disabled={!isComplete}>
              {t('studio:save')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
