/** How far the numbers are, once it takes long enough to be worth saying. */
import { useShallow } from 'zustand/react/shallow';
import { useResults, type ResultsState } from '../../store/index';
import { noProgress } from '../../store/results-store';
import { useWords } from '../../store/words';
import classes from './header.module.css';

export function Progress() {
  const { t } = useWords();
  const { isWorking, done, total } = useResults(useShallow(workOf));
  if (!isWorking) return null;
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

/** What is under way of all scenarios together. */
function workOf({ scenarios, progress }: ResultsState) {
  const working = Object.entries(scenarios)
    .filter(([, { status }]) => status === 'central' || status === 'bands')
    .map(([id]) => progress[id] ?? noProgress);
  return {
    isWorking: working.length > 0,
    done: working.reduce((sum, one) => sum + one.done, 0),
    total: working.reduce((sum, one) => sum + one.total, 0),
  };
}
