/** How far the numbers are, once it takes long enough to be worth saying. */
import { useSyncExternalStore } from 'react';
import { resultsStore, type ResultsState } from '../../store/index';
import { noProgress } from '../../store/results-store';
import { useWords } from '../../store/words';
import classes from './header.module.css';

export function Progress() {
  const { t } = useWords();
  const { isWorking, done, total } = useSyncExternalStore(listen, () => told);
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

/** Milliseconds between two numbers told: runs come in by the dozen, and a frame for each would hold a drag up. */
const EVERY = 200;

let told = workOf(resultsStore.getState());

/**
 * That nothing is under way any more is told at once, that something is, in a task of its own: what is there before
 * that, such as numbers that were foreseen, was never under way. How far it is, now and then.
 */
function listen(changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  function tell(): void {
    clearTimeout(timer);
    timer = undefined;
    const now = workOf(resultsStore.getState());
    if (now.isWorking === told.isWorking && now.done === told.done && now.total === told.total)
      return;
    told = now;
    changed();
  }
  const stop = resultsStore.subscribe((state) => {
    const { isWorking } = workOf(state);
    if (told.isWorking && !isWorking) tell();
    else timer ??= setTimeout(tell, told.isWorking ? EVERY : 0);
  });
  tell();
  return () => {
    clearTimeout(timer);
    stop();
  };
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
