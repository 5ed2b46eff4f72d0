// Where a picture is for: its own size, or that of a network, in which the whole design stands; and in how many files.
import { Group, Select, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '../../../../slides/model/design.ts';
import { dpiOf, maxPixelsAcross, pictureSize } from '../../../../slides/print/picture-size.ts';
import { webSizeNames, webSizes } from '../../../../slides/print/web-sizes.ts';
import { TypedNumber } from '../../shell/TypedNumber.tsx';
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
  return (
    <>
      <Group align="flex-start" gap="sm">
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
            {webSizes[value.use].width} × {webSizes[value.use].height}
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
  const request = sizeRequest(value);
  const size = request === null ? null : pictureSize(page, request);
  const dpi = value.dpi ?? (size === null ? null : dpiOf(page, size));
  return (
    <>
      <TypedNumber
        w={128}
        label={t('width')}
        suffix=" px"
        min={1}
        max={maxPixelsAcross}
        value={value.widthPx}
        onChange={(widthPx) => onChange({ ...value, dpi: null, widthPx })}
      />
      <Pixels>× {size?.heightPx ?? '–'}</Pixels>
      {page.unit === 'mm' && (
        <TypedNumber
          w={116}
          label={t('resolution')}
          suffix=" dpi"
          min={1}
          max={2400}
          digits={1}
          value={dpi === null ? null : Math.round(dpi * 10) / 10}
          onChange={(wanted) => {
            onChange({ ...value, dpi: wanted, widthPx: wanted === null ? null : pictureSize(page, { dpi: wanted }).widthPx });
          }}
        />
      )}
    </>
  );
}

function Pixels({ children }: { children: ReactNode }) {
  return (
    <Text size="sm" c="dimmed" mt={30} className="tabular">
      {children} px
    </Text>
  );
}

function FilesLine({ making }: { making: PictureMaking }) {
  const { t } = useTranslation('designs');
  if (making.kind === 'one' || making.kind === 'unset') return null;
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
