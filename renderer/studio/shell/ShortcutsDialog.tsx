// What `?` shows: the keys, grouped by where they work.
import { Group, Kbd, Modal, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { closeDialog } from '../dialogs.ts';
import { editorShortcuts } from '../editor/shortcut-rows.ts';

const pageSections = [
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
  const { t: tEditor } = useTranslation('editor');
  return (
    <Modal opened onClose={closeDialog} title={t('shortcuts')} size="xl">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl" verticalSpacing="lg">
        <Stack gap="lg">
          {pageSections.map(({ title, rows }) => (
            <Section key={title} title={t(title)} rows={rows.map(([label, ...keys]) => [t(label), ...keys])} />
          ))}
        </Stack>
        <Section
          title={tEditor('keysEditor')}
          rows={editorShortcuts.map(([label, ...keys]) => [
            tEditor(label),
            ...keys.map((key) => (key === 'keyDrag' || key === 'keySpace' ? tEditor(key) : key)),
          ])}
        />
      </SimpleGrid>
    </Modal>
  );
}

type SectionProps = { title: string; rows: readonly (readonly [label: string, ...keys: string[]])[] };

function Section({ title, rows }: SectionProps) {
  return (
    <Stack gap="xs">
      <Text size="xs" fw={600} c="dimmed">
        {title}
      </Text>
      {rows.map(([label, ...keys]) => (
        <Group key={label} justify="space-between" wrap="nowrap">
          <Text size="sm">{label}</Text>
          <Group gap={4} wrap="nowrap">
            {keys.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </Group>
        </Group>
      ))}
    </Stack>
  );
}
