// The kinds of design to make, each drawn in its proportion.
import { Chip, Group, Input } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DesignKind } from '../../../slides/model/design.ts';
import { kindNames } from '../shell/kind-names.ts';

const kinds = ['slide', 'poster', 'banner', 'board'] as const;

type KindChipsProps = { value: readonly DesignKind[]; onChange: (kinds: DesignKind[]) => void };

export function KindChips({ value, onChange }: KindChipsProps) {
  const { t } = useTranslation(['studio', 'designs']);
  return (
    <Input.Wrapper label={t('designs:kinds')} labelElement="div">
      <Chip.Group multiple value={[...value]} onChange={(chosen) => onChange(kinds.filter((kind) => chosen.includes(kind)))}>
        <Group gap="xs" mt={4}>
          {kinds.map((kind) => (
            <Chip key={kind} value={kind} variant="light">
              {t(kindNames[kind])}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}
