// The office's themes: choose one, change it, see the change on a real design at once.
import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '../../../slides/model/document-kinds.ts';
import { type ThemeId, themeId } from '../../../slides/model/id.ts';
import type { Theme } from '../../../slides/model/theme.ts';
import { saveDocument } from '../data/documents.tsx';
import { newId } from '../data/new-id.ts';
import { ThemePicker } from '../designs/making/ThemePicker.tsx';
import { attempt } from '../shell/notices.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { Section } from './Section.tsx';
import { ThemeEditor } from './ThemeEditor.tsx';

export function ThemesPanel({ settings }: { settings: Stored<'settings'> }) {
  const { t } = useTranslation('settings');
  const themes = useLiveQuery('themes.list', {}).value ?? [];
  const [chosen, setChosen] = useState<ThemeId>(settings.document.defaultThemeId);
  const shown = themes.find(({ document }) => document.id === chosen) ?? themes[0];

  async function create(from: Theme) {
    const id = themeId.parse(newId());
    await saveDocument('themes', { ...from, id, name: t('newTheme') }, 0);
    setChosen(id);
  }

  return (
    <Section title={t('themes')} hint={t('themesHint')}>
      <Group align="flex-end" justify="space-between" wrap="nowrap">
        <ThemePicker themes={themes} value={shown?.document.id ?? null} onChange={setChosen} />
        {shown !== undefined && (
          <Button
            flex="none"
            variant="subtle"
            color="gray"
            leftSection={<IconPlus size={16} />}
            onClick={() => attempt(() => create(shown.document))}
          >
            {t('newTheme')}
          </Button>
        )}
      </Group>
      {shown !== undefined && <ThemeEditor key={shown.document.id} stored={shown} settings={settings} />}
    </Section>
  );
}
