// What a PDF is for: one page for a print shop, or sheets for the office's own printer, whose number is said beforehand.
import { Group, Radio, SegmentedControl, Select, Stack, Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExportOptions } from '../../../../slides/api/shapes.ts';
import type { Page } from '../../../../slides/model/design.ts';
import { countTiles, maxTiles, type TilePaper } from '../../../../slides/print/tiles.ts';
import { TypedNumber } from '../../shell/TypedNumber.tsx';

export type PdfChoices = {
  use: 'shop' | 'office';
  text: 'outlines' | 'live';
  color: 'rgb' | 'cmyk';
  /** Null while nothing usable stands in its field. */
  bleedMm: number | null;
  hasMarks: boolean;
  scale: '1:1' | '1:10';
  paper: TilePaper;
};

/** A page of less than this has nothing to gain from a tenth of its size. */
const largePageMm = 2000;

export function firstPdfChoices({ unit, bleed }: Page): PdfChoices {
  const bleedMm = unit === 'mm' ? bleed : 0;
  return { use: 'shop', text: 'outlines', color: 'rgb', bleedMm, hasMarks: false, scale: '1:1', paper: 'A4' };
}

/** Null while the bleed is not settled. */
export function pdfOptions({ use, text, color, bleedMm, hasMarks, scale, paper }: PdfChoices, page: Page): ExportOptions | null {
  if (use === 'office') return { format: 'pdf', text, tile: paper };
  if (bleedMm === null) return null;
  // The page's own is not said: the host knows it, and what the finishing adds.
  const isOwn = bleedMm === firstPdfChoices(page).bleedMm;
  return { format: 'pdf', text, color, ...(isOwn ? {} : { bleedMm }), hasMarks, scale };
}

type PdfFieldsProps = { page: Page; value: PdfChoices; onChange: (value: PdfChoices) => void };

export function PdfFields({ page, value, onChange }: PdfFieldsProps) {
  const { t } = useTranslation('designs');
  const set = (own: Partial<PdfChoices>) => onChange({ ...value, ...own });
  return (
    <Stack gap="sm">
      <SegmentedControl
        fullWidth
        aria-label={t('pdfUse')}
        value={value.use}
        onChange={(use) => set({ use: use as PdfChoices['use'] })}
        data={[
          { value: 'shop', label: t('pdfForShop') },
          { value: 'office', label: t('pdfForOffice') },
        ]}
      />
      {value.use === 'shop' ? (
        <ShopFields page={page} value={value} set={set} />
      ) : (
        <SheetFields page={page} value={value} set={set} />
      )}
    </Stack>
  );
}

type PartProps = { page: Page; value: PdfChoices; set: (own: Partial<PdfChoices>) => void };

function ShopFields({ page, value, set }: PartProps) {
  const { t } = useTranslation('designs');
  const isLarge = page.unit === 'mm' && Math.max(page.width, page.height) >= largePageMm;
  return (
    <>
      <Radio.Group label={t('letters')} value={value.text} onChange={(text) => set({ text: text as PdfChoices['text'] })}>
        <Group mt={4}>
          <Radio value="outlines" label={t('outlines')} />
          <Radio value="live" label={t('live')} />
        </Group>
      </Radio.Group>
      <Radio.Group
        label={t('pdfColor')}
        description={t(value.color === 'cmyk' ? 'pdfCmykHint' : 'pdfRgbHint')}
        value={value.color}
        onChange={(color) => set({ color: color as PdfChoices['color'] })}
      >
        <Group mt={4}>
          {(['rgb', 'cmyk'] as const).map((color) => (
            <Radio key={color} value={color} label={color.toUpperCase()} />
          ))}
        </Group>
      </Radio.Group>
      {isLarge && (
        <Radio.Group label={t('pdfScale')} value={value.scale} onChange={(scale) => set({ scale: scale as PdfChoices['scale'] })}>
          <Group mt={4}>
            <Radio value="1:1" label={t('pdfFullSize')} />
            <Radio value="1:10" label={t('pdfTenth')} />
          </Group>
        </Radio.Group>
      )}
      <Group align="flex-start">
        <TypedNumber
          w={120}
          label={t('bleed')}
          suffix=" mm"
          min={0}
          max={500}
          digits={1}
          value={value.bleedMm}
          onChange={(bleedMm) => set({ bleedMm })}
        />
        <Switch
          mt={30}
          label={t('marks')}
          checked={value.hasMarks}
          onChange={(event) => set({ hasMarks: event.currentTarget.checked })}
        />
      </Group>
    </>
  );
}

function SheetFields({ page, value, set }: PartProps) {
  const { t } = useTranslation('designs');
  const count = countTiles(page, value.paper);
  return (
    <Group align="flex-end" gap="md">
      <Select
        w={120}
        label={t('pdfPaper')}
        allowDeselect={false}
        value={value.paper}
        data={['A4', 'A3']}
        onChange={(paper) => paper !== null && set({ paper })}
      />
      <Text size="sm" mb={8} className="tabular" c={count > maxTiles ? 'vermilion' : 'inherit'} role="status">
        {t('pdfSheets', { count, paper: value.paper })}
      </Text>
      <Text size="xs" c="dimmed" mb={9}>
        {t('pdfSheetsHint')}
      </Text>
    </Group>
  );
}
