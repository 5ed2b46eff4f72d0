// Where the library lies, what it holds, and whether it is whole.
import { Alert, Button, Group, Text } from '@mantine/core';
import { IconCircleCheck, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../slides/api/contract.ts';
import { call } from '../../shared/api.ts';
import { tellError } from '../shell/notices.tsx';
import { useLiveQuery } from '../use-live-query.ts';
import classes from './LibraryPanel.module.css';
import { Section } from './Section.tsx';

const counted = ['designs', 'playlists', 'entries', 'screens', 'campaigns', 'themes', 'media', 'fonts'] as const;

export function LibraryPanel() {
  const { t } = useTranslation('settings');
  const library = useLiveQuery('library.describe', {}).value;
  const [checked, setChecked] = useState<Output<'library.check'> | null>(null);
  const [isChecking, setChecking] = useState(false);
  if (library === null) return null;
  const problems = checked?.problems ?? library.problems;

  async function check() {
    setChecking(true);
    try {
      setChecked(await call('library.check', {}));
    } catch (error) {
      tellError(error);
    }
    setChecking(false);
  }

  return (
    <Section title={t('library')}>
      <dl className={classes.facts}>
        <dt>{t('folder')}</dt>
        <dd>
          <code>{library.folder}</code>
        </dd>
        <dt>{t('contents')}</dt>
        <dd className="tabular">{counted.map((kind) => t(`count-${kind}`, { count: library.counts[kind] ?? 0 })).join(' · ')}</dd>
        <dt>{t('condition')}</dt>
        <dd role="status">
          {problems.length === 0 ? (
            <span className={classes.good}>
              <IconCircleCheck size={16} aria-hidden="true" />
              {checked === null ? t('healthy') : t('checkedGood', { count: total(checked.counts) })}
            </span>
          ) : (
            <Alert color="yellow" title={t('problems', { count: problems.length })}>
              {problems.map((problem) => (
                <Text key={problem.file} size="sm">
                  <code>{problem.file}</code>: {problem.problem}
                  {problem.quarantinedAs !== null && ` (${t('quarantined', { file: problem.quarantinedAs })})`}
                </Text>
              ))}
            </Alert>
          )}
        </dd>
      </dl>
      <Group>
        <Button variant="default" leftSection={<IconShieldCheck size={16} />} loading={isChecking} onClick={check}>
          {t('check')}
        </Button>
      </Group>
    </Section>
  );
}

function total(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
