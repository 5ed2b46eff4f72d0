// Chooses designs for a playlist from those that screens can show.
import { Button, Group, Modal, Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconCheck, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignSummary } from '../../../slides/api/shapes.ts';
import type { DesignId } from '../../../slides/model/id.ts';
import { findDesigns } from '../designs/find-designs.ts';
import { DesignThumb } from '../shell/DesignThumb.tsx';
import classes from './DesignPicker.module.css';

type DesignPickerProps = {
  designs: readonly DesignSummary[];
  onClose: () => void;
  onPick: (ids: readonly DesignId[]) => void;
};

export function DesignPicker({ designs, onClose, onPick }: DesignPickerProps) {
  const { t } = useTranslation(['studio', 'playlists', 'designs']);
  const [query, setQuery] = useState('');
  const [picked, setPicked] = useState<readonly DesignId[]>([]);
  const forScreens = designs.filter(({ page }) => page.unit === 'px');
  const found = findDesigns(forScreens, { kind: null, campaignId: null, query, order: 'newest' });
  const toggle = (id: DesignId) =>
    setPicked((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]));
  return (
    <Modal opened onClose={onClose} size={880} title={t('playlists:pickTitle')}>
      <TextInput
        data-autofocus
        leftSection={<IconSearch size={16} />}
        aria-label={t('designs:searchDesigns')}
        placeholder={t('designs:searchDesigns')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <div className={classes.grid}>
        {found.map((design) => {
          const at = picked.indexOf(design.id);
          return (
            <UnstyledButton
              key={design.id}
              className={classes.card}
              aria-pressed={at >= 0}
              aria-label={t('playlists:pick', { name: design.name })}
              onClick={() => toggle(design.id)}
            >
              <span className={classes.stage}>
                <DesignThumb design={design} widthPx={200} />
                {at >= 0 && (
                  <span className={classes.tick}>
                    <IconCheck size={14} stroke={3} />
                  </span>
                )}
              </span>
              <span className={classes.name}>{design.name}</span>
            </UnstyledButton>
          );
        })}
      </div>
      {forScreens.length === 0 && (
        <Text c="dimmed" ta="center" py="xl">
          {t('playlists:pickNone')}
        </Text>
      )}
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button
          disabled={picked.length === 0}
          onClick={() => {
            onPick(picked);
            onClose();
          }}
        >
          {picked.length === 0 ? t('add') : t('playlists:pickAdd', { count: picked.length })}
        </Button>
      </Group>
    </Modal>
  );
}
