/** The labelled list of edits: every step can be gone back to, and forward again. */
import { useDocument, documentActions } from '../../store/index';
import { useWords } from '../../store/words';
import { useDescribe } from '../../store/describe-label';
import styles from './history-panel.module.css';

export function HistoryPanel() {
  const { t } = useWords();
  const describe = useDescribe();
  const past = useDocument((state) => state.past);
  const future = useDocument((state) => state.future);
  const earlier = useDocument((state) => state.document.history);

  if (past.length + future.length + earlier.length === 0) {
    return <p className={styles.empty}>{t('app.history.empty')}</p>;
  }
  const steps = [...past, ...future];
  return (
    <div className={styles.history} data-testid="history">
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>
            {t('app.history.earlier')}: {t('app.history.steps', { count: earlier.length })}
          </summary>
          <ol>
            {earlier.map((entry, index) => (
              <li key={index}>{entry.label}</li>
            ))}
          </ol>
        </details>
      )}
      <ol aria-label={t('app.history.label')} className={styles.steps}>
        <Step label={t('app.history.start')} at={0} now={past.length} />
        {steps.map((step, index) => (
          <Step key={index} label={describe(step.label)} at={index + 1} now={past.length} />
        ))}
      </ol>
    </div>
  );
}

interface StepProps {
  readonly label: string;
  /** Number of steps that are in the past when it is reached. */
  readonly at: number;
  readonly now: number;
}

function Step({ label, at, now }: StepProps) {
  const { t } = useWords();
  const name = at <= now ? 'app.history.goTo' : 'app.history.redoTo';
  return (
    <li className={at > now ? styles.undone : undefined}>
      <button
        type="button"
        data-testid={`history-step-${at}`}
        aria-label={t(name, { label })}
        aria-current={at === now ? 'step' : undefined}
        onClick={() => documentActions().goTo(at)}
      >
        <span>{label}</span>
        {at === now && <span className={styles.now}>{t('app.history.now')}</span>}
      </button>
    </li>
  );
}
