// How far long work is; shown only while it is under way.
import { Progress, Stack, Text } from '@mantine/core';

type JobProgressProps = {
  share: number | null;
  /** What is being done. */
  label: string;
};

export function JobProgress({ share, label }: JobProgressProps) {
  if (share === null) return null;
  const percent = Math.round(share * 100);
  return (
    <Stack gap={4} role="status" w="100%">
      <Text size="xs" c="dimmed" className="tabular">
        {label} {percent} %
      </Text>
      <Progress value={Math.max(2, percent)} aria-label={label} transitionDuration={200} />
    </Stack>
  );
}
