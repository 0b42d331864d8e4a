/** The results of some scenarios, as far as one series of them is concerned. */
import { useRef } from 'react';
import { useResults } from './hooks';
import type { ResultsState, ScenarioResults } from './results-store';
import { resultsOf } from './selectors';

/** Stable until something about this series changes in one of the scenarios `ids`: what a card draws from. */
export function useResultsOf(
  ids: readonly string[],
  series: string,
): Pick<ResultsState, 'scenarios'> {
  const kept = useRef<ResultsState>(undefined);
  return useResults((state) => {
    const before = kept.current;
    const isSame =
      before !== undefined &&
      ids.every((id) => saysSame(resultsOf(before, id), resultsOf(state, id), series));
    if (isSame) return before;
    kept.current = state;
    return state;
  });
}

/** Whether two results say the same of a series, by identity. */
export function saysSame(a: ScenarioResults, b: ScenarioResults, series: string): boolean {
  return (
    a === b ||
    (a.central?.series[series] === b.central?.series[series] &&
      a.bandsStale === b.bandsStale &&
      a.runs === b.runs &&
      a.bands[series] === b.bands[series] &&
      a.totals[series] === b.totals[series] &&
      a.differences[series] === b.differences[series] &&
      a.totalDifferences[series] === b.totalDifferences[series])
  );
}
