// The office's names as they are to be written, one per line; the checks hold texts against them.
import { Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '../../../slides/model/document-kinds.ts';
import { getDocument, saveOrAsk } from '../data/documents.tsx';
import { Section } from '../settings/Section.tsx';
import { attempt } from '../shell/notices.tsx';
import { readGlossary } from './read-glossary.ts';

export function GlossaryPanel({ settings }: { settings: Stored<'settings'> }) {
  const { t } = useTranslation('checks');
  const kept = settings.document.glossary.join('\n');
  const [typed, setTyped] = useState(kept);
  useEffect(() => setTyped(kept), [kept]);

  async function save() {
    const glossary = readGlossary(typed);
    if (glossary.join('\n') === kept) return setTyped(kept);
    const { document, revision } = await getDocument('settings', 'office');
    await saveOrAsk('settings', { ...document, glossary }, revision);
  }

  return (
    <Section title={t('glossary')} hint={t('glossaryHint')}>
      <Textarea
        autosize
        minRows={3}
        maxRows={12}
        label={t('glossaryField')}
        description={t('glossaryLines')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => attempt(save)}
      />
    </Section>
  );
}
