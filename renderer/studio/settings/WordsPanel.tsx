// The office's own words: names and terms of several syllables that no line cuts in two.
import { useTranslation } from 'react-i18next';
import type { Stored } from '../../../slides/model/document-kinds.ts';
import { readOwnWords } from '../../../slides/text/own-words.ts';
import { useDraft } from '../data/use-draft.ts';
import { LinesField } from './LinesField.tsx';
import { Section } from './Section.tsx';

export function WordsPanel({ stored }: { stored: Stored<'settings'> }) {
  const { t } = useTranslation('settings');
  const { document: settings, change } = useDraft('settings', stored);
  return (
    <Section title={t('ownWords')} hint={t('ownWordsHint')}>
      <LinesField
        label={t('ownWordsLabel')}
        placeholder={t('ownWordsPlaceholder')}
        kept={settings.compounds}
        read={(text) => readOwnWords(text).words}
        errorOf={(text) => {
          const { single } = readOwnWords(text);
          return single.length > 0 && t('ownWordsSingle', { words: single.join(', ') });
        }}
        onChange={(compounds) => change({ ...settings, compounds })}
      />
    </Section>
  );
}
