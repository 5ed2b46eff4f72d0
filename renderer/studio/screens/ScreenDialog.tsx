// Adds a screen or changes what is known of it.
import { Button, Group, Input, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '../../../slides/model/document-kinds.ts';
import { screenId } from '../../../slides/model/id.ts';
import type { Screen } from '../../../slides/model/screen.ts';
import { call } from '../../shared/api.ts';
import { saveOrAsk } from '../data/documents.tsx';
import { newId } from '../data/new-id.ts';
import { closeDialog } from '../dialogs.ts';
import { currentLanguage } from '../i18n.ts';
import { attempt } from '../shell/notices.tsx';
import { TypedNumber } from '../shell/TypedNumber.tsx';
import { ensureDefaultPlaylist } from './default-playlist.ts';

const usualSizes = ['1920 × 1080', '1080 × 1920', '3840 × 2160', '1366 × 768', '504 × 336', '960 × 320'];
const rotations = [0, 90, 180, 270] as const;

/** A side is null while nothing usable stands in its field. */
type ScreenDraft = Omit<Screen, 'widthPx' | 'heightPx'> & { widthPx: number | null; heightPx: number | null };

export function ScreenDialog({ stored }: { stored: Stored<'screens'> | null }) {
  const { t } = useTranslation(['screens', 'studio']);
  const [screen, setScreen] = useState<ScreenDraft>(
    () =>
      stored?.document ?? {
        id: screenId.parse(newId()),
        name: '',
        place: '',
        widthPx: 1920,
        heightPx: 1080,
        rotation: 0,
        defaultPlaylistId: null,
      },
  );
  const set = (part: Partial<ScreenDraft>) => setScreen((before) => ({ ...before, ...part }));
  const size = `${screen.widthPx} × ${screen.heightPx}`;

  async function save() {
    const { widthPx, heightPx } = screen;
    if (widthPx === null || heightPx === null) return;
    const defaultPlaylistId = await ensureDefaultPlaylist(call, screen.defaultPlaylistId, currentLanguage(), newId);
    const named = { ...screen, widthPx, heightPx, name: screen.name.trim(), place: screen.place.trim(), defaultPlaylistId };
    await saveOrAsk('screens', named, stored?.revision ?? 0);
    closeDialog();
  }

  return (
    <Modal opened onClose={closeDialog} size={520} title={t(stored === null ? 'addScreen' : 'editScreen')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          attempt(save);
        }}
      >
        <Stack>
          <TextInput
            data-autofocus
            label={t('name')}
            maxLength={300}
            value={screen.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <TextInput
            label={t('place')}
            placeholder={t('placeExample')}
            maxLength={300}
            value={screen.place}
            onChange={(event) => set({ place: event.currentTarget.value })}
          />
          <Input.Wrapper label={t('size')} labelElement="div">
            <Group gap="xs" mt={4} wrap="nowrap" align="flex-start">
              <PixelField label={t('width')} value={screen.widthPx} onChange={(widthPx) => set({ widthPx })} />
              <Text size="sm" lh="36px" aria-hidden="true">
                ×
              </Text>
              <PixelField label={t('height')} value={screen.heightPx} onChange={(heightPx) => set({ heightPx })} />
              <Select
                w={180}
                aria-label={t('commonSizes')}
                placeholder={t('commonSizes')}
                value={usualSizes.includes(size) ? size : null}
                data={usualSizes}
                onChange={(value) => {
                  const [widthPx, heightPx] = (value ?? '').split(' × ').map(Number);
                  if (widthPx !== undefined && heightPx !== undefined) set({ widthPx, heightPx });
                }}
              />
            </Group>
          </Input.Wrapper>
          <Select
            label={t('rotation')}
            allowDeselect={false}
            value={String(screen.rotation)}
            onChange={(value) => set({ rotation: rotations.find((degrees) => String(degrees) === value) ?? 0 })}
            data={rotations.map((degrees) => ({
              value: String(degrees),
              label: degrees === 0 ? t('noTurn') : t('turned', { degrees }),
            }))}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={closeDialog}>
              {t('studio:cancel')}
            </Button>
            <Button type="submit" disabled={screen.name.trim() === '' || screen.widthPx === null || screen.heightPx === null}>
              {stored === null ? t('studio:add') : t('studio:save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function PixelField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
}) {
  return (
    <TypedNumber flex={1} hideControls suffix=" px" min={16} max={16_384} aria-label={label} value={value} onChange={onChange} />
  );
}
