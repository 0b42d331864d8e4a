/** What the model answers: derived from the document alone. Only the results feed writes here, never a click. */
import { createStore } from 'zustand/vanilla';
import type { Bands, Fault, PairedDifference } from '../../models/index';
import type { CentralNumbers } from '../worker/index';

/** How far the numbers of a scenario are. `faults`: the model refuses the setting, see `faults`. `failed`: an accident of ours, told and logged. */
export type ResultStatus = 'idle' | 'central' | 'bands' | 'ready' | 'faults' | 'failed';

export interface ScenarioResults {
  readonly status: ResultStatus;
  /** The central run, every series. While a newer one is computed, the latest that there is. */
  readonly central: CentralNumbers | undefined;
  /** Whether `central` answers to an earlier state of the scenario (it is being replaced). */
  readonly centralStale: boolean;
  /** Weekly bands by series id: first of the watched series, and of all national ones once all runs are there. */
  readonly bands: Readonly<Record<string, Bands>>;
  /** Bands by calendar month (`planMonths` of the document's start names the months), for watched series while the view is monthly. */
  readonly monthly: Readonly<Record<string, Bands>>;
  /** Running totals: at week w the sum (flows) or mean (levels) of weeks 0 to w, taken run by run. Its last week is the whole period. While runs are to come, only the weeks on screen are numbers, as in the differences. */
  readonly totals: Readonly<Record<string, Bands>>;
  /** Whether these bands and differences belong to an earlier state of the scenario than `central`. */
  readonly bandsStale: boolean;
  /** This scenario − the baseline by week and series id, run by run; empty for the baseline itself. "Below" is the baseline below this one. */
  readonly differences: Readonly<Record<string, PairedDifference>>;
  /** The same of the running totals: its last week is the difference over the whole period. */
  readonly totalDifferences: Readonly<Record<string, PairedDifference>>;
  /** Runs that the bands rest on. */
  readonly runs: number;
  /** Why there are no numbers; empty otherwise. */
  readonly faults: readonly Fault[];
}

/** Runs finished of the ensemble under way, and how many it will have; both 0 before it has begun. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export const noProgress: Progress = { done: 0, total: 0 };

export interface ResultsState {
  /** By scenario id. */
  readonly scenarios: Readonly<Record<string, ScenarioResults>>;
  /** By scenario id. Apart from the results, so that what draws numbers is not drawn again for it. */
  readonly progress: Readonly<Record<string, Progress>>;
}

export type ResultsStore = ReturnType<typeof createResultsStore>;

export const noResults: ScenarioResults = {
  status: 'idle',
  central: undefined,
  centralStale: false,
  bands: {},
  monthly: {},
  totals: {},
  bandsStale: false,
  differences: {},
  totalDifferences: {},
  runs: 0,
  faults: [],
};

export function createResultsStore() {
  return createStore<ResultsState>()(() => ({ scenarios: {}, progress: {} }));
}
