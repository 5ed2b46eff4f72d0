// How far a file is; shown only while it is being made.
import { Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function JobProgress({ share }: { share: number | null }) {
  const { t } = useTranslation('designs');
  if (share === null) return null;
  const percent = Math.round(share * 100);
  return (
    <Stack gap={4} role="status">
      <Text size="xs" c="dimmed" className="tabular">
        {t('exporting')} {percent} %
      </Text>
      <Progress value={Math.max(2, percent)} aria-label={t('exporting')} transitionDuration={200} />
    </Stack>
  );
}
