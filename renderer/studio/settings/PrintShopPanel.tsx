// What Pano must know of the office's print shop: how wide its rolls are, which decides where seams lie.
import { useTranslation } from 'react-i18next';
import type { Stored } from '../../../slides/model/document-kinds.ts';
import { useDraft } from '../data/use-draft.ts';
import { TypedNumber } from '../shell/TypedNumber.tsx';
import { Section } from './Section.tsx';

const rollLimitsMm = { min: 300, max: 10_000 };

export function PrintShopPanel({ stored }: { stored: Stored<'settings'> }) {
  const { t } = useTranslation('settings');
  const { document: settings, change } = useDraft('settings', stored);
  return (
    <Section title={t('printShop')} hint={t('printShopHint')}>
      <TypedNumber
        w={200}
        label={t('rollWidth')}
        suffix=" mm"
        step={100}
        {...rollLimitsMm}
        value={settings.rollWidthMm}
        onChange={(rollWidthMm) => {
          if (rollWidthMm !== null && rollWidthMm !== settings.rollWidthMm) change({ ...settings, rollWidthMm }, 'roll-width');
        }}
      />
    </Section>
  );
}
