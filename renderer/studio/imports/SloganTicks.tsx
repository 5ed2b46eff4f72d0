// The slogans that were found: tick, edit in place, add; what stood around each is shown under it.
import { Button, Checkbox, Group, Input, Text, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportProposal } from '../../../slides/api/shapes.ts';
import classes from './SloganTicks.module.css';

type Slogan = ImportProposal['slogans'][number];
type SloganTicksProps = { slogans: readonly Slogan[]; onChange: (slogans: Slogan[]) => void };

export function SloganTicks({ slogans, onChange }: SloganTicksProps) {
  const { t } = useTranslation('imports');
  const set = (at: number, part: Partial<Slogan>) =>
    onChange(slogans.map((slogan, index) => (index === at ? { ...slogan, ...part } : slogan)));
  const setAll = (isChosen: boolean) => onChange(slogans.map((slogan) => ({ ...slogan, isChosen })));
  const chosen = slogans.filter(({ isChosen }) => isChosen).length;
  return (
    <div>
      <Group justify="space-between" mb={4}>
        <Input.Label labelElement="div">
          {t('slogans')}
          <Text span size="xs" c="dimmed" ml="xs" className="tabular">
            {t('chosenCount', { chosen, total: slogans.length })}
          </Text>
        </Input.Label>
        <Group gap={4}>
          <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setAll(true)}>
            {t('chooseAll')}
          </Button>
          <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setAll(false)}>
            {t('chooseNone')}
          </Button>
        </Group>
      </Group>
      <ul className={classes.list}>
        {slogans.map((slogan, index) => {
          const position = index + 1;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a slogan is edited in place; only its position stays the same.
            <li key={index} className={classes.slogan} data-off={!slogan.isChosen || undefined}>
              <Checkbox
                mt={8}
                aria-label={t('useSlogan', { position })}
                checked={slogan.isChosen}
                onChange={(event) => set(index, { isChosen: event.currentTarget.checked })}
              />
              <div className={classes.words}>
                <Textarea
                  autosize
                  minRows={1}
                  variant="unstyled"
                  aria-label={t('slogan', { position })}
                  maxLength={10_000}
                  value={slogan.text}
                  onChange={(event) => set(index, { text: event.currentTarget.value })}
                />
                {slogan.context !== '' && <p className={classes.context}>{slogan.context}</p>}
              </div>
            </li>
          );
        })}
      </ul>
      <Button
        mt="xs"
        variant="subtle"
        color="gray"
        size="compact-sm"
        leftSection={<IconPlus size={14} />}
        onClick={() => onChange([...slogans, { text: '', isChosen: true, context: '' }])}
      >
        {t('addSlogan')}
      </Button>
    </div>
  );
}
