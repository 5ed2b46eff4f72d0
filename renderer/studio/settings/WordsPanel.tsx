// The office's own words: names and terms of several syllables that no line cuts in two.
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '../../../slides/model/document-kinds.ts';
import { readOwnWords } from '../../../slides/text/own-words.ts';
import { useDraft } from '../data/use-draft.ts';
import { Section } from './Section.tsx';

export function WordsPanel({ stored }: { stored: Stored<'settings'> }) {
  const { t } = useTranslation('settings');
  const { document: settings, change } = useDraft('settings', stored);
  /** What is typed, until the field is left; null shows what is kept. */
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (): void => {
    if (typed === null) return;
    setTyped(null);
    const { words } = readOwnWords(typed);
    if (words.join('\n') !== settings.compounds.join('\n')) change({ ...settings, compounds: words });
  };
  const { single } = readOwnWords(typed ?? '');
  return (
    <Section title={t('ownWords')} hint={t('ownWordsHint')}>
      <Textarea
        autosize
        minRows={3}
        maxRows={12}
        label={t('ownWordsLabel')}
        placeholder={t('ownWordsPlaceholder')}
        value={typed ?? settings.compounds.join('\n')}
        error={single.length > 0 && t('ownWordsSingle', { words: single.join(', ') })}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={commit}
      />
    </Section>
  );
}
