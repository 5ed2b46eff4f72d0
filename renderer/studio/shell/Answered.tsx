// Shows an answer of the host once it is there; before that a quiet skeleton, and the reason when it cannot be had.
import { Button, Skeleton, Stack } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../data/live-queries.ts';
import { hrefTo } from '../routes.ts';
import { EmptyState } from './EmptyState.tsx';
import { sayFailure } from './say-failure.ts';

export function Answered<T>({ answer, children }: { answer: Answer<T>; children: (value: T) => ReactNode }) {
  const { t } = useTranslation('studio');
  if (answer.value !== null) return children(answer.value);
  if (answer.error === null) {
    return (
      <Stack p="lg" aria-label={t('loading')} aria-busy="true">
        <Skeleton height={32} width="40%" />
        <Skeleton height={160} />
      </Stack>
    );
  }
  return (
    <EmptyState icon={IconPlugConnectedX} title={t('cannotShow')} body={sayFailure(answer.error)}>
      <Button component="a" href={hrefTo('designs')} variant="default">
        {t('toDesigns')}
      </Button>
    </EmptyState>
  );
}
