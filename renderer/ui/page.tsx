/** A view that is one page: it scrolls by itself, and is no wider than it can be read, where it says how wide that is. */
import type { CSSProperties, ReactNode } from 'react';
import classes from './page.module.css';

export interface PageProps {
  readonly testId: string;
  /** At most, in rem; as wide as the window where absent. */
  readonly width?: number;
  /** Step of the spaces above it, 4 to 6. */
  readonly top?: 4 | 5 | 6;
  /** Of the content, such as for the gaps between its parts. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function Page({ testId, width, top = 5, className = '', children }: PageProps) {
  const style: CSSProperties = {
    maxWidth: width === undefined ? undefined : `${width}rem`,
    paddingTop: `var(--bb-space-${top})`,
  };
  return (
    <div className={classes.view} data-testid={testId}>
      <div className={`${classes.page} ${className}`} style={style}>
        {children}
      </div>
    </div>
  );
}

export interface PageHeadProps {
  /** Ready-made. */
  readonly title: string;
  /** Ready-made: what the page is for. */
  readonly lead: ReactNode;
}

/** The heading of a view, with a sentence. */
export function PageHead({ title, lead }: PageHeadProps) {
  return (
    <div className={classes.head}>
      <h1>{title}</h1>
      <p>{lead}</p>
    </div>
  );
}
