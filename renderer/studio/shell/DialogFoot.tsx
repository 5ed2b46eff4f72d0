// The buttons of a dialog, in sight however much stands above them.
import { Group } from '@mantine/core';
import type { PropsWithChildren } from 'react';
import classes from './DialogFoot.module.css';

export function DialogFoot({ children }: PropsWithChildren) {
  return (
    <Group justify="flex-end" gap="xs" className={classes.foot}>
      {children}
    </Group>
  );
}
