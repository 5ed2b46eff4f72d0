// What the print shop is told beside the design: material, number, day, who answers, and how it is printed.
import { Group, NumberInput, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import type { ShopTicket } from '../../../../slides/print/shop/ticket.ts';

type TicketFieldsProps = { value: ShopTicket; onChange: (value: ShopTicket) => void };

export function TicketFields({ value, onChange }: TicketFieldsProps) {
  const { t } = useTranslation('designs');
  const set = (own: Partial<ShopTicket>) => onChange({ ...value, ...own });
  return (
    <Stack gap="sm">
      <Group grow align="flex-end">
        <TextInput
          data-autofocus
          label={t('sendMaterial')}
          placeholder={t('sendMaterialExample')}
          maxLength={120}
          value={value.material}
          onChange={(event) => set({ material: event.currentTarget.value })}
        />
        <TextInput
          label={t('sendContact')}
          placeholder={t('sendContactExample')}
          maxLength={120}
          value={value.contact}
          onChange={(event) => set({ contact: event.currentTarget.value })}
        />
      </Group>
      <Group grow align="flex-end">
        <NumberInput
          label={t('sendQuantity')}
          min={1}
          max={10_000}
          allowDecimal={false}
          clampBehavior="strict"
          value={value.quantity}
          onChange={(quantity) => set({ quantity: Math.max(1, Number(quantity) || 1) })}
        />
        <DatePickerInput
          clearable
          label={t('sendPickup')}
          valueFormat="DD/MM/YYYY"
          value={value.pickupDate}
          onChange={(pickupDate) => set({ pickupDate })}
        />
        <NumberInput
          label={t('bleed')}
          suffix=" mm"
          min={0}
          max={500}
          clampBehavior="strict"
          value={value.bleedMm}
          onChange={(bleedMm) => set({ bleedMm: Number(bleedMm) || 0 })}
        />
        <SegmentedControl
          aria-label={t('pdfColor')}
          value={value.color}
          onChange={(color) => set({ color: color as ShopTicket['color'] })}
          data={[
            { value: 'cmyk', label: 'CMYK' },
            { value: 'rgb', label: 'RGB' },
          ]}
        />
      </Group>
      <Textarea
        label={t('sendNote')}
        autosize
        minRows={1}
        maxRows={4}
        maxLength={400}
        value={value.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </Stack>
  );
}
