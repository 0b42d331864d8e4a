import type { ScheduledEvent } from '../../../models/index';
import styles from './gallery-cards.module.css';

export interface EventStripProps {
  readonly events: readonly ScheduledEvent[];
  /** Horizon in weeks. */
  readonly weeks: number;
}

/** The weeks as a thin line with a tick per event: what kind of story it is, at a glance. */
export function EventStrip({ events, weeks }: EventStripProps) {
  const marked = [...new Set(events.map(({ week }) => week))].filter((week) => week < weeks);
  return (
    <svg className={styles.strip} viewBox="0 0 200 12" preserveAspectRatio="none" aria-hidden>
      <line x1="0" x2="200" y1="10.5" y2="10.5" className={styles.axis} />
      {marked.map((week) => {
        const x = 2 + (week / Math.max(1, weeks - 1)) * 196;
        return <line key={week} x1={x} x2={x} y1="1" y2="10.5" className={styles.tick} />;
      })}
    </svg>
  );
}
