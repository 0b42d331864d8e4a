/** How far a long computation is, with the way to stop it; nothing when it is done. */
import { Button, Progress } from '@mantine/core';
import classes from './job-progress.module.css';

/** Ready-made words. */
export interface JobWords {
  readonly running: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly failed: string;
  readonly again: string;
}

export interface JobProgressProps {
  readonly state:
    | {
        readonly status: 'running' | 'done' | 'cancelled' | 'failed';
        readonly done: number;
        readonly total: number;
      }
    | undefined;
  readonly words: JobWords;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
}

/** Appears after 200 ms, so that what is there at once does not flicker. */
export function JobProgress({ state, words, onCancel, onAgain }: JobProgressProps) {
  if (state === undefined || state.status === 'done') return null;
  if (state.status !== 'running') {
    return (
      <p className={classes.row} role="status">
        {state.status === 'failed' ? words.failed : words.cancelled}{' '}
        <Button size="compact-xs" variant="default" onClick={onAgain}>
          {words.again}
        </Button>
      </p>
    );
  }
  const share = state.total === 0 ? 0 : (100 * state.done) / state.total;
  return (
    <div className={`${classes.row} ${classes.late}`} data-testid="job-progress">
      <span>{words.running}</span>
      <Progress
        className={classes.bar}
        value={share}
        aria-label={words.running}
        transitionDuration={0}
      />
      <span className={classes.count}>
        {state.done}/{Math.max(state.total, state.done)}
      </span>
      <Button size="compact-xs" variant="default" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
