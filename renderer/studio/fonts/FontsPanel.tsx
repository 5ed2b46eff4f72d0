// The office's own fonts: added, called by a name, removed. What a font lacks stands beside it.
import { Button, FileButton, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fontFamilies } from '../../../slides/fonts/catalog.ts';
import type { OfficeFont } from '../../../slides/model/office-font.ts';
import { call } from '../../shared/api.ts';
import { useFontCatalogue } from '../data/studio-fonts.ts';
import { Section } from '../settings/Section.tsx';
import { tellDone, tellError } from '../shell/notices.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import { FamilyCard } from './FamilyCard.tsx';
import classes from './FontsPanel.module.css';
import { usePreviews } from './use-previews.ts';

const endings = '.ttf,.otf,.ttc,.woff,.woff2';

export function FontsPanel() {
  const { t } = useTranslation('fonts');
  const stored = useLiveQuery('fonts.list', {}).value;
  const [isAdding, setAdding] = useState(false);
  const families = byFamily((stored ?? []).map(({ document }) => document));
  usePreviews(useFontCatalogue(), [...families.keys()], true);

  async function add(files: File[]) {
    setAdding(true);
    // One that is refused does not keep the others out.
    for (const file of files) {
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const { font, isNew } = await call('fonts.import', { fileName: file.name, bytes });
        tellDone(t(isNew ? 'added' : 'alreadyThere', { name: font.name }));
      } catch (error) {
        tellError(error);
      }
    }
    setAdding(false);
  }

  return (
    <Section title={t('ownFonts')} hint={t('ownFontsHint')}>
      {stored !== null && families.size === 0 && (
        <Text size="sm" c="dimmed">
          {t('noOwnFonts', { count: fontFamilies.length })}
        </Text>
      )}
      {families.size > 0 && (
        <ul className={classes.families}>
          {[...families].map(([family, files]) => (
            <FamilyCard key={family} family={family} files={files} />
          ))}
        </ul>
      )}
      <Group>
        <FileButton multiple accept={endings} onChange={(files) => void add(files)}>
          {(props) => (
            <Button variant="default" leftSection={<IconPlus size={16} />} loading={isAdding} {...props}>
              {t('addFonts')}…
            </Button>
          )}
        </FileButton>
        <Text size="xs" c="dimmed">
          {t('licenceNote')}
        </Text>
      </Group>
    </Section>
  );
}

/** By weight inside of each. */
function byFamily(fonts: readonly OfficeFont[]): Map<string, OfficeFont[]> {
  const families = new Map<string, OfficeFont[]>();
  for (const font of fonts) families.set(font.family, [...(families.get(font.family) ?? []), font]);
  for (const files of families.values()) files.sort((a, b) => a.weight - b.weight);
  return families;
}
