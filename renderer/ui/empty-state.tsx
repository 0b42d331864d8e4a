/** What stands where nothing is yet: what would be here, and how to get it. */
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

export interface EmptyStateProps {
  /** Ready-made: what is missing. */
  readonly title: string;
  /** Ready-made: what to do about it. */
  readonly text?: string | undefined;
  readonly icon?: ReactNode;
  /** Buttons that do it. */
  readonly actions?: ReactNode;
}

/** Centred in the room it is given. */
export function EmptyState({ title, text, icon, actions }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      {icon !== undefined && (
        <div className={classes.icon} aria-hidden>
          {icon}
        </div>
      )}
      <p className={classes.title}>{title}</p>
      {text !== undefined && <p className={classes.text}>{text}</p>}
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
