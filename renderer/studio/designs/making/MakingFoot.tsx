// The foot of what makes designs: how many there will be, how far they are, and the two buttons.
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostJob } from '../../data/use-host-job.ts';
import { closeDialog } from '../../dialogs.ts';
import { JobProgress } from '../../shell/JobProgress.tsx';
import classes from './MakingFoot.module.css';

type MakingFootProps = {
  /** Of designs. */
  count: number;
  job: HostJob;
  label: string;
  /** Beside the buttons, for what the label does not say. */
  told?: string;
  isReady: boolean;
  onMake: () => void;
};

export function MakingFoot({ count, job, label, told = '', isReady, onMake }: MakingFootProps) {
  const { t } = useTranslation(['studio', 'designs']);
  const isBusy = job.share !== null;
  /** What is being made, whatever is ticked meanwhile. */
  const [ordered, setOrdered] = useState(count);
  return (
    <Group gap="xs" wrap="nowrap" className={classes.foot}>
      <div className={classes.told}>
        {isBusy ? (
          <div className={classes.progress}>
            <JobProgress share={job.share} label={t('designs:making', { count: ordered })} />
          </div>
        ) : (
          <Text size="sm" c="dimmed" ta="right" className="tabular" role="status">
            {told}
          </Text>
        )}
      </div>
      <Button variant="default" onClick={isBusy ? job.cancel : closeDialog}>
        {t(isBusy ? 'designs:stopMaking' : 'cancel')}
      </Button>
      <Button
        loading={isBusy}
        disabled={!isReady}
        onClick={() => {
          setOrdered(count);
          onMake();
        }}
      >
        {label}
      </Button>
    </Group>
  );
}
