/** A quiet box around what belongs together, and the headings within. */
import { useId, type ReactNode } from 'react';
import classes from './panel.module.css';

export interface SectionHeadingProps {
  /** Ready-made words. */
  readonly children: ReactNode;
  /** Level in the outline of the page, 1 to 6. */
  readonly level?: 1 | 2 | 3 | 4 | 5 | 6;
  /** Buttons at the end of the line. */
  readonly actions?: ReactNode;
  /** Id of the heading, for a region to be named by. */
  readonly id?: string;
}

/** A heading with its buttons. */
export function SectionHeading({ children, level = 2, actions, id }: SectionHeadingProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={classes.headingRow}>
      <Heading id={id} className={classes.heading}>
        {children}
      </Heading>
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}

export interface PanelProps {
  /** Ready-made heading; also names the region. */
  readonly title: string;
  readonly level?: SectionHeadingProps['level'];
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Without border and padding, for panels that fill a pane. */
  readonly isBare?: boolean;
}

/** A named region. */
export function Panel({ title, level = 2, actions, children, isBare = false }: PanelProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={isBare ? classes.bare : classes.panel}>
      <SectionHeading level={level} actions={actions} id={id}>
        {title}
      </SectionHeading>
      {children}
    </section>
  );
}
