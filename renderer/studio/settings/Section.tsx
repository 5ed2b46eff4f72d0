// One part of the settings: its name on the left, its fields on the right.
import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './SettingsPage.module.css';

export function Section({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <div>
        <h2>{title}</h2>
        {hint !== undefined && <p className={classes.hint}>{hint}</p>}
      </div>
      <Stack>{children}</Stack>
    </section>
  );
}
