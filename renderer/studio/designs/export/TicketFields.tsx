// What the print shop is told beside the design: material, number, day, who answers, and how it is printed.
import { Group, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import type { ShopTicket } from '../../../../slides/print/shop/ticket.ts';
import { TypedNumber } from '../../shell/TypedNumber.tsx';
import type { TicketDraft } from './ticket-memory.ts';

type TicketFieldsProps = { value: TicketDraft; onChange: (value: TicketDraft) => void };

export function TicketFields({ value, onChange }: TicketFieldsProps) {
  const { t } = useTranslation('designs');
  const set = (own: Partial<TicketDraft>) => onChange({ ...value, ...own });
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
      <Group grow align="flex-start">
        <TypedNumber
          label={t('sendQuantity')}
          min={1}
          max={10_000}
          value={value.quantity}
          onChange={(quantity) => set({ quantity })}
        />
        <DatePickerInput
          clearable
          label={t('sendPickup')}
          valueFormat="DD/MM/YYYY"
          value={value.pickupDate}
          onChange={(pickupDate) => set({ pickupDate })}
        />
        <TypedNumber
          label={t('bleed')}
          suffix=" mm"
          min={0}
          max={500}
          digits={1}
          value={value.bleedMm}
          onChange={(bleedMm) => set({ bleedMm })}
        />
        <SegmentedControl
          // Beside the fields, below their labels.
          mt={22}
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
