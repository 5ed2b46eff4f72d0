// Where a picture is for: its own size, or that of a network, in which the whole design stands.
import { Group, NumberInput, Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Page } from '../../../../slides/model/design.ts';
import { type WebSize, webSizeNames, webSizes } from '../../../../slides/print/web-sizes.ts';

export type PictureChoices = { use: WebSize | 'own'; widthPx: number };

export function firstPictureChoices({ unit, width }: Page): PictureChoices {
  return { use: 'own', widthPx: unit === 'mm' ? 2400 : width };
}

export function pictureSize({ use, widthPx }: PictureChoices): { widthPx: number; heightPx?: number } {
  return use === 'own' ? { widthPx } : { widthPx: webSizes[use].width, heightPx: webSizes[use].height };
}

type PictureFieldsProps = { page: Page; value: PictureChoices; onChange: (value: PictureChoices) => void };

export function PictureFields({ page, value, onChange }: PictureFieldsProps) {
  const { t } = useTranslation('designs');
  const size = pictureSize(value);
  const heightPx = size.heightPx ?? Math.max(1, Math.round((size.widthPx * page.height) / page.width));
  return (
    <Group align="flex-end">
      <Select
        w={200}
        label={t('webFor')}
        allowDeselect={false}
        value={value.use}
        data={(['own', ...webSizeNames] as const).map((use) => ({ value: use, label: t(`web-${use}`) }))}
        onChange={(use) => use !== null && onChange({ ...value, use: use as PictureChoices['use'] })}
      />
      {value.use === 'own' && (
        <NumberInput
          w={140}
          label={t('width')}
          suffix=" px"
          min={1}
          max={20_000}
          clampBehavior="strict"
          value={value.widthPx}
          onChange={(widthPx) => onChange({ ...value, widthPx: Math.max(1, Math.round(Number(widthPx) || 1)) })}
        />
      )}
      <Text size="sm" c="dimmed" mb={8} className="tabular">
        {size.widthPx} × {heightPx} px
      </Text>
    </Group>
  );
}
