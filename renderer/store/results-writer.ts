/** Writes what the simulation tells into the results store. */
import type { SimulationEvents } from '../worker/index';
import {
  noProgress,
  noResults,
  type Progress,
  type ResultsState,
  type ResultsStore,
  type ScenarioResults,
} from './results-store';

export interface ResultsWriter {
  readonly events: SimulationEvents;
  /** What is told while `work` goes on is one change of the store: everything that watches it is asked once. */
  readonly together: (work: () => void) => void;
}

/** `onFailure` is told of a task that failed; for the log. */
export function createResultsWriter(
  results: ResultsStore,
  onFailure: (error: Error) => void,
): ResultsWriter {
  /** What was written of `together`, and is not in the store yet. */
  let draft: ResultsState | undefined;

  function change(to: (state: ResultsState) => Partial<ResultsState>): void {
    if (draft === undefined) {
      results.setState(to);
      return;
    }
    const part = to(draft);
    if (part !== draft) draft = { ...draft, ...part };
  }

  return {
    events: eventsInto({ now: () => draft ?? results.getState(), change }, onFailure),
    together(work) {
      if (draft !== undefined) {
        work();
        return;
      }
      draft = results.getState();
      try {
        work();
      } finally {
        const written = draft;
        draft = undefined;
        results.setState(written);
      }
    },
  };
}

interface Paper {
  readonly now: () => ResultsState;
  readonly change: (to: (state: ResultsState) => Partial<ResultsState>) => void;
}

function eventsInto({ now, change }: Paper, onFailure: (error: Error) => void): SimulationEvents {
  const of = (id: string): ScenarioResults => now().scenarios[id] ?? noResults;
  const write = (id: string, part: Partial<ScenarioResults>) =>
    change(({ scenarios }) => ({
      scenarios: { ...scenarios, [id]: { ...(scenarios[id] ?? noResults), ...part } },
    }));

  const progress = (id: string, told: Progress) =>
    change((state) =>
      (state.progress[id] ?? noProgress) === told
        ? state
        : { progress: { ...state.progress, [id]: told } },
    );

  return {
    onSession: () => change(() => ({ scenarios: {}, progress: {} })),
    onScenarios: (ids) =>
      change((state) => {
        const kept = Object.entries(state.scenarios).filter(([id]) => ids.includes(id));
        // The state itself: nobody is to draw again for nothing.
        if (kept.length === Object.keys(state.scenarios).length) return state;
        return { scenarios: Object.fromEntries(kept) };
      }),
    onBaseline: () =>
      change(({ scenarios }) => ({
        scenarios: Object.fromEntries(
          Object.entries(scenarios).map(([id, one]) => [id, withoutDifferences(one)]),
        ),
      })),
    onChanged(id) {
      const { status, central, centralStale } = of(id);
      // What is marked as being replaced already need not be drawn again.
      if (status === 'central' && (centralStale || central === undefined)) return;
      // The bands still belong to the line on screen: they are marked when that one moves, and all is drawn once.
      write(id, { status: 'central', centralStale: central !== undefined });
    },
    onCentral(id, central, current) {
      progress(id, noProgress);
      write(id, {
        central,
        centralStale: !current,
        bandsStale: true,
        status: 'bands',
        faults: [],
      });
    },
    onFaults: (id, faults) => write(id, { ...noResults, status: 'faults', faults }),
    onProgress: (id, done, total) => progress(id, { done, total }),
    onSummary: (id, summary, stage) =>
      write(id, {
        ...summary,
        bandsStale: stage === 'behind',
        status: stage === 'final' ? 'ready' : 'bands',
      }),
    onUnchanged(id) {
      if (of(id).status !== 'ready') write(id, { status: 'ready', bandsStale: false });
    },
    onFailure(id, error) {
      write(id, { status: 'failed' });
      onFailure(error);
    },
  };
}

/** What is left of results while differences to another baseline are computed. */
function withoutDifferences(results: ScenarioResults): ScenarioResults {
  return {
    ...results,
    differences: {},
    totalDifferences: {},
    status: results.status === 'ready' ? 'bands' : results.status,
  };
}
