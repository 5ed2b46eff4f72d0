// Where a picture is for: its own size, or that of a network, in which the whole design stands; and in how many files.
import { Group, NumberInput, Select, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '../../../../slides/model/design.ts';
import { dpiOf, maxPixelsAcross, pictureSize } from '../../../../slides/print/picture-size.ts';
import { webSizeNames } from '../../../../slides/print/web-sizes.ts';
import { currentLanguage } from '../../i18n.ts';
import { type PictureChoices, type PictureFormat, type PictureMaking, sizeRequest } from './picture-choices.ts';

type PictureFieldsProps = {
  page: Page;
  format: PictureFormat;
  value: PictureChoices;
  making: PictureMaking;
  onChange: (value: PictureChoices) => void;
};

export function PictureFields({ page, format, value, making, onChange }: PictureFieldsProps) {
  const { t } = useTranslation('designs');
  // A drawing of its own size has the page's, whatever the pixels.
  const hasPixels = format !== 'svg' || value.use !== 'own';
  const size = pictureSize(page, sizeRequest(value));
  return (
    <>
      <Group align="flex-end" gap="sm">
        <Select
          w={value.use === 'own' ? 160 : 240}
          label={t('webFor')}
          allowDeselect={false}
          comboboxProps={{ width: 240, position: 'bottom-start' }}
          value={value.use}
          data={(['own', ...webSizeNames] as const).map((use) => ({ value: use, label: t(`web-${use}`) }))}
          onChange={(use) => use !== null && onChange({ ...value, use: use as PictureChoices['use'] })}
        />
        {value.use === 'own' && hasPixels && <OwnSize page={page} value={value} onChange={onChange} />}
        {value.use !== 'own' && (
          <Pixels>
            {size.widthPx} × {size.heightPx}
          </Pixels>
        )}
      </Group>
      <FilesLine making={making} />
    </>
  );
}

type OwnSizeProps = Pick<PictureFieldsProps, 'page' | 'value' | 'onChange'>;

/** Print shops ask for dots per inch, everybody else for pixels: each field follows the other. */
function OwnSize({ page, value, onChange }: OwnSizeProps) {
  const { t } = useTranslation('designs');
  const size = pictureSize(page, sizeRequest(value));
  const dpi = dpiOf(page, size);
  return (
    <>
      <NumberInput
        w={116}
        label={t('width')}
        suffix=" px"
        min={1}
        max={maxPixelsAcross}
        clampBehavior="strict"
        value={value.widthPx}
        onChange={(widthPx) => onChange({ ...value, dpi: null, widthPx: Math.max(1, Math.round(Number(widthPx) || 1)) })}
      />
      <Pixels>× {size.heightPx}</Pixels>
      {dpi !== null && (
        <NumberInput
          w={104}
          label={t('resolution')}
          suffix=" dpi"
          decimalSeparator={currentLanguage() === 'vi' ? ',' : '.'}
          allowedDecimalSeparators={[',', '.']}
          min={1}
          max={2400}
          decimalScale={1}
          value={value.dpi ?? Math.round(dpi * 10) / 10}
          onChange={(typed) => {
            const wanted = Math.max(1, Number(typed) || 1);
            onChange({ ...value, dpi: wanted, widthPx: Math.min(maxPixelsAcross, pictureSize(page, { dpi: wanted }).widthPx) });
          }}
        />
      )}
    </>
  );
}

function Pixels({ children }: { children: ReactNode }) {
  return (
    <Text size="sm" c="dimmed" mb={8} className="tabular">
      {children} px
    </Text>
  );
}

function FilesLine({ making }: { making: PictureMaking }) {
  const { t } = useTranslation('designs');
  if (making.kind === 'one') return null;
  const { widthPx, heightPx } = making.largest;
  const largest = `${widthPx} × ${heightPx} px${making.largestDpi === null ? '' : ` (${making.largestDpi} dpi)`}`;
  const sentence =
    making.kind === 'strips'
      ? t(making.isWide ? 'stripsRight' : 'stripsDown', { count: making.count, largest })
      : t('stripsTooLarge', { largest });
  return (
    <Text size="sm" role="status" className="tabular" c={making.kind === 'too-large' ? 'vermilion' : 'inherit'}>
      {sentence}
    </Text>
  );
}
