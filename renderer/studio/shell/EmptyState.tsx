// What a page says when it has nothing yet: what would be here, and the next step.
import type { IconProps } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import classes from './EmptyState.module.css';

type EmptyStateProps = { icon: ComponentType<IconProps>; title: string; body: string; children?: ReactNode };

export function EmptyState({ icon: StateIcon, title, body, children }: EmptyStateProps) {
  return (
    <div className={classes.state}>
      <div className={classes.icon}>
        <StateIcon size={32} stroke={1.4} aria-hidden="true" />
      </div>
      <h2>{title}</h2>
      <p>{body}</p>
      {children && <div className={classes.actions}>{children}</div>}
    </div>
  );
}
