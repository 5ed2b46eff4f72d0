// What `?` shows: the keys, grouped by where they work.
import { Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { closeDialog } from '../dialogs.ts';

const sections = [
  {
    title: 'keysEverywhere',
    rows: [
      ['keyPalette', 'Ctrl', 'K'],
      ['keyGo', 'Alt', '1…6'],
      ['keyFromSlogan', 'N'],
      ['keyImport', 'I'],
      ['keyScheme', 'Ctrl', 'J'],
      ['keyShortcuts', '?'],
    ],
  },
  {
    title: 'keysPlaylist',
    rows: [
      ['keyMoveItem', 'Alt', '← →'],
      ['keyRemoveItem', 'Delete'],
      ['keyUndo', 'Ctrl', 'Z'],
      ['keyRedo', 'Ctrl', 'Y'],
    ],
  },
] as const;

export function ShortcutsDialog() {
  const { t } = useTranslation('studio');
  return (
    <Modal opened onClose={closeDialog} title={t('shortcuts')}>
      <Stack gap="lg">
        {sections.map((section) => (
          <Stack key={section.title} gap="xs">
            <Text size="xs" fw={600} c="dimmed">
              {t(section.title)}
            </Text>
            {section.rows.map(([label, ...keys]) => (
              <Group key={label} justify="space-between">
                <Text size="sm">{t(label)}</Text>
                <Group gap={4}>
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </Group>
              </Group>
            ))}
          </Stack>
        ))}
      </Stack>
    </Modal>
  );
}
