// The periods of a campaign: each a name and two dates, either of which a plan may leave open.
import { ActionIcon, Button, Group, Input, Stack, Textarea } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CampaignPeriod } from '../../../slides/model/campaign.ts';
import classes from './PeriodFields.module.css';

type PeriodFieldsProps = { periods: readonly CampaignPeriod[]; onChange: (periods: CampaignPeriod[]) => void };

export function PeriodFields({ periods, onChange }: PeriodFieldsProps) {
  const { t } = useTranslation('imports');
  const set = (at: number, part: Partial<CampaignPeriod>) =>
    onChange(periods.map((period, index) => (index === at ? { ...period, ...part } : period)));
  return (
    <Input.Wrapper label={t('periods')} labelElement="div">
      <Stack gap="xs" mt={4}>
        {periods.map((period, index) => {
          const position = index + 1;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: periods have no identity of their own, and their order never changes.
            <div key={index} className={classes.period}>
              <Group gap={4} wrap="nowrap" align="flex-start">
                <Textarea
                  autosize
                  minRows={1}
                  flex={1}
                  aria-label={t('periodName', { position })}
                  placeholder={t('periodName', { position })}
                  maxLength={1000}
                  value={period.name}
                  onChange={(event) => set(index, { name: event.currentTarget.value.replace(/\n/g, ' ') })}
                />
                <ActionIcon
                  mt={4}
                  aria-label={t('removePeriod', { position })}
                  onClick={() => onChange(periods.filter((_, at) => at !== index))}
                >
                  <IconX size={16} />
                </ActionIcon>
              </Group>
              <Group grow gap="xs">
                <DatePickerInput
                  clearable
                  size="xs"
                  label={t('startDate')}
                  placeholder={t('openDate')}
                  valueFormat="DD/MM/YYYY"
                  value={period.startDate}
                  onChange={(startDate) => set(index, { startDate })}
                />
                <DatePickerInput
                  clearable
                  size="xs"
                  label={t('endDate')}
                  placeholder={t('openDate')}
                  valueFormat="DD/MM/YYYY"
                  value={period.endDate}
                  onChange={(endDate) => set(index, { endDate })}
                />
              </Group>
            </div>
          );
        })}
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => onChange([...periods, { name: '', startDate: null, endDate: null }])}
        >
          {t('addPeriod')}
        </Button>
      </Stack>
    </Input.Wrapper>
  );
}
