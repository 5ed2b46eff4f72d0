// The forms of display that a plan asks for, as chips.
import { Chip, Group, Input } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type DisplayForm, displayForms } from '../../../slides/model/campaign.ts';

type FormChipsProps = { forms: readonly DisplayForm[]; onChange: (forms: DisplayForm[]) => void };

export function FormChips({ forms, onChange }: FormChipsProps) {
  const { t } = useTranslation('imports');
  return (
    <Input.Wrapper label={t('forms')} labelElement="div">
      <Chip.Group
        multiple
        value={[...forms]}
        onChange={(chosen) => onChange(displayForms.filter((form) => chosen.includes(form)))}
      >
        <Group gap="xs" mt={4} role="group" aria-label={t('forms')}>
          {displayForms.map((form) => (
            <Chip key={form} value={form} size="xs" variant="light">
              {t(`form-${form}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}
