// Beside the strip: the loop as it will run, the transition, and where the playlist plays.
import { Button, Group, Input, SegmentedControl, Slider, Stack, Text } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignSummary } from '../../../slides/api/shapes.ts';
import { type Playlist, type Transition, transitionKinds } from '../../../slides/model/playlist.ts';
import { openDialog } from '../dialogs.ts';
import { goTo } from '../routes.ts';
import { sayDuration } from '../shell/say-date.ts';
import { TypedNumber } from '../shell/TypedNumber.tsx';
import { toDurationMs, totalMs } from './edit-items.ts';
import { LoopPreview } from './LoopPreview.tsx';
import classes from './PlaylistPanel.module.css';
import { PlaylistUse } from './PlaylistsPage.tsx';

type PlaylistPanelProps = {
  playlist: Playlist;
  designs: readonly DesignSummary[];
  onChange: (playlist: Playlist, gesture?: string) => void;
};

export function PlaylistPanel({ playlist, designs, onChange }: PlaylistPanelProps) {
  const { t, i18n } = useTranslation('playlists');
  const [seconds, setSeconds] = useState<number | null>(8);
  const { transition } = playlist;
  const setTransition = (part: Partial<Transition>, gesture?: string) =>
    onChange({ ...playlist, transition: { ...transition, ...part } }, gesture);
  const length = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <aside className={classes.panel} aria-label={t('preview')}>
      <LoopPreview playlist={playlist} designs={designs} />
      <div className={classes.total}>
        <span>{t('total')}</span>
        <strong className="tabular">{sayDuration(totalMs(playlist))}</strong>
      </div>
      <Input.Wrapper label={t('transition')} labelElement="div">
        <SegmentedControl
          fullWidth
          size="xs"
          mt={4}
          aria-label={t('transition')}
          value={transition.kind}
          onChange={(kind) => setTransition({ kind: kind as Transition['kind'] })}
          data={transitionKinds.map((kind) => ({ value: kind, label: t(`transition-${kind}`) }))}
        />
        {transition.kind !== 'cut' && (
          <Group mt="xs" wrap="nowrap">
            <Slider
              flex={1}
              size="sm"
              min={100}
              max={2000}
              step={100}
              label={null}
              thumbLabel={t('transitionTime')}
              value={transition.durationMs}
              onChange={(durationMs) => setTransition({ durationMs }, 'transition-time')}
            />
            <Text size="sm" className="tabular" w={44} ta="right">
              {length.format(transition.durationMs / 1000)} s
            </Text>
          </Group>
        )}
      </Input.Wrapper>
      <Group align="flex-start" gap="xs" wrap="nowrap">
        <TypedNumber
          flex={1}
          label={t('allSeconds')}
          suffix=" s"
          min={1}
          max={86_400}
          digits={1}
          value={seconds}
          onChange={setSeconds}
        />
        <Button
          variant="default"
          // Beside the field, below its label.
          mt={22}
          disabled={playlist.items.length === 0 || seconds === null}
          onClick={() => {
            if (seconds === null) return;
            onChange({ ...playlist, items: playlist.items.map((item) => ({ ...item, durationMs: toDurationMs(seconds) })) });
          }}
        >
          {t('apply')}
        </Button>
      </Group>
      <Stack gap={4} className={classes.use}>
        <Text size="sm" fw={500}>
          {t('usage')}
        </Text>
        <PlaylistUse playlist={playlist} />
        <Button
          mt="xs"
          variant="default"
          leftSection={<IconCalendarPlus size={16} />}
          onClick={() => {
            goTo('schedule');
            openDialog({ kind: 'edit-entry', stored: null, preset: { playlistId: playlist.id } });
          }}
        >
          {t('scheduleIt')}…
        </Button>
      </Stack>
    </aside>
  );
}
