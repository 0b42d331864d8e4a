/** How far the numbers are, once it takes long enough to be worth saying. */
import { useResults } from '../../store/index';
import { useWords } from '../../store/words';
import classes from './header.module.css';

export function Progress() {
  const { t } = useWords();
  const scenarios = useResults((state) => state.scenarios);
  const progress = useResults((state) => state.progress);
  const working = Object.entries(scenarios)
    .filter(([, { status }]) => status === 'central' || status === 'bands')
    .map(([id]) => progress[id] ?? { done: 0, total: 0 });
  const done = working.reduce((sum, one) => sum + one.done, 0);
  const total = working.reduce((sum, one) => sum + one.total, 0);
  if (working.length === 0) return null;
  return (
    <span className={classes.progress} data-testid="progress">
      <progress
        value={done}
        max={Math.max(total, 1)}
        aria-label={t('app.frame.working', { done, total })}
      />
      <span>
        {total === 0 ? t('app.frame.workingCentral') : t('app.frame.working', { done, total })}
      </span>
    </span>
  );
}
