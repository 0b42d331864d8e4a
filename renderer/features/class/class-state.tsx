/** How far the reading and the recomputing are, and what is to be known about the files as a whole. */
import { Button, UnstyledButton } from '@mantine/core';
import type { ClassMarks, RecomputedClass, StudentRow } from '../../../models/index';
import { useClass, useSession, type JobState } from '../../store/index';
import { useModel, useWords } from '../../store/words';
import { showBroken } from './broken-list';
import styles from './class-view.module.css';

interface ClassStateProps {
  readonly rows: readonly StudentRow[];
  /** How many files could not be read. */
  readonly broken: number;
  readonly job: JobState<RecomputedClass> | undefined;
  readonly marking: JobState<ClassMarks> | undefined;
}

export function ClassState({ rows, broken, job, marking }: ClassStateProps) {
  const { t } = useWords();
  const model = useModel();
  const session = useSession();
  const done = useClass((state) => state.done);
  const total = useClass((state) => state.total);
  if (done < total)
    return (
      <p className={styles.state} role="status" data-testid="class-reading">
        <progress
          value={done}
          max={total}
          aria-label={t('app.classroom.reading', { done, total })}
        />
        <span>{t('app.classroom.reading', { done, total })}</span>
        <Button size="compact-xs" variant="default" onClick={() => session.classes.stop()}>
          {t('app.classroom.stop')}
        </Button>
      </p>
    );
  if (rows.length === 0) return null;
  const claims = rows.reduce((sum, row) => sum + row.claims.length, 0);
  const disagreeing = rows.filter((row) => row.disagreeing.length > 0).length;
  const others = rows.filter((row) => row.isOtherModel).length;
  return (
    <p className={styles.state} role="status" data-testid="class-state">
      <strong>{t('app.classroom.count', { count: rows.length })}</strong>
      {broken > 0 && (
        <UnstyledButton className={styles.link} data-testid="class-unreadable" onClick={showBroken}>
          {t('app.classroom.broken.heading', { count: broken })}
        </UnstyledButton>
      )}
      <span>
        {job?.status === 'done'
          ? t('app.classroom.recomputed', { version: model.version })
          : t('app.classroom.recomputing', { done: job?.done ?? 0, total: job?.total ?? 0 })}
      </span>
      {claims > 0 && marking !== undefined && (
        <span data-testid="class-marking">
          {marking.status === 'done'
            ? t('app.classroom.marked', { count: claims })
            : t('app.classroom.marking', { done: marking.done, total: marking.total })}
        </span>
      )}
      {disagreeing > 0 && (
        <span data-testid="class-disagreeing">
          {t('app.classroom.disagreeing', { count: disagreeing })}
        </span>
      )}
      {others > 0 && <span>{t('app.classroom.otherModel', { count: others })}</span>}
      <span>{t('app.classroom.counts')}</span>
    </p>
  );
}
