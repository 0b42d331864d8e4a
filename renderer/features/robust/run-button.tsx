/** Begins a long computation, and shows how far it is. */
import { Button } from '@mantine/core';
import { useJobWords } from '../../store/job-words';
import { useWords } from '../../store/words';
import { JobProgress, type JobProgressProps } from '../../ui/index';
import styles from './robust-view.module.css';

export interface RunButtonProps {
  readonly job: {
    readonly state: JobProgressProps['state'];
    readonly begin: () => void;
    readonly cancel: () => void;
  };
  /** Ready-made; "Run" where absent. */
  readonly label?: string;
  readonly disabled?: boolean;
  /** Ready-made: what will stand here, while nothing does. */
  readonly waiting?: string;
}

export function RunButton({ job, label, disabled = false, waiting }: RunButtonProps) {
  const { t } = useWords();
  const words = useJobWords();
  const { state, begin, cancel } = job;
  const isRunning = state?.status === 'running';
  const isDone = state?.status === 'done';
  return (
    <div className={styles.row}>
      <Button
        size="compact-md"
        variant={isDone ? 'default' : 'filled'}
        disabled={disabled || isRunning}
        data-testid="begin-job"
        onClick={begin}
      >
        {label ?? t(isDone ? 'app.robust.beginAgain' : 'app.robust.begin')}
      </Button>
      {state === undefined && waiting !== undefined && <p className={styles.note}>{waiting}</p>}
      <JobProgress state={state} words={words} onCancel={cancel} onAgain={begin} />
    </div>
  );
}
