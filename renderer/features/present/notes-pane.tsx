/** For the speaker: notes, clock, and what comes next. */
import { useEffect, useState } from 'react';
import type { LessonStep, Slide } from '../../../models/index';
import { useWords } from '../../store/words';
import styles from './present-screen.module.css';

export interface NotesPaneProps {
  readonly slides: readonly Slide[];
  readonly at: number;
  /** Those of the lesson, also the ones that have no screen: their minutes are planned all the same. */
  readonly steps: readonly LessonStep[];
}

export function NotesPane({ slides, at, steps }: NotesPaneProps) {
  const { t } = useWords();
  const step = slides[at]?.step;
  const next = slides[at + 1];
  // None where the document is presented without a lesson, or in the place of one that shows nothing.
  const place = steps.findIndex((one) => one === step);
  const minutes = (list: readonly LessonStep[]) => list.reduce((sum, one) => sum + one.minutes, 0);
  const now = minutes(steps.slice(0, place + 1));
  const total = place < 0 ? 0 : minutes(steps);
  return (
    <aside
      className={styles.notes}
      aria-label={t('app.present.notes')}
      data-testid="speaker-notes"
      tabIndex={0}
    >
      <Clock />
      {total > 0 && (
        <span className={styles.quiet}>{t('app.present.planned', { now, total })}</span>
      )}
      <h2>{step?.title}</h2>
      <p>{step === undefined || step.notes === '' ? t('app.present.noNotes') : step.notes}</p>
      <p className={styles.quiet} data-testid="coming-next">
        {next === undefined
          ? t('app.present.last')
          : t('app.present.comingNext', { title: next.step.title })}
      </p>
    </aside>
  );
}

function Clock() {
  const { t } = useWords();
  const [begin] = useState(() => performance.now());
  const [now, setNow] = useState(begin);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.floor((now - begin) / 1_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return (
    <span className={styles.clock} role="timer" aria-label={t('app.present.clock')}>
      {two(Math.floor(seconds / 60))}:{two(seconds % 60)}
    </span>
  );
}
