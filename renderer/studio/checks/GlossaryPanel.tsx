// The office's names as they are to be written, one per line; the checks hold texts against them.
import { useTranslation } from 'react-i18next';
import type { Stored } from '../../../slides/model/document-kinds.ts';
import { useDraft } from '../data/use-draft.ts';
import { LinesField } from '../settings/LinesField.tsx';
import { Section } from '../settings/Section.tsx';
import { readGlossary } from './read-glossary.ts';

export function GlossaryPanel({ stored }: { stored: Stored<'settings'> }) {
  const { t } = useTranslation('checks');
  const { document: settings, change } = useDraft('settings', stored);
  return (
    <Section title={t('glossary')} hint={t('glossaryHint')}>
      <LinesField
        label={t('glossaryField')}
        description={t('glossaryLines')}
        kept={settings.glossary}
        read={readGlossary}
        onChange={(glossary) => change({ ...settings, glossary })}
      />
    </Section>
  );
}
