/** Everything that is measured about how good a model is: made by `npm run evidence`, shown by the app. */
import type { ForecastMonth } from '../score/forecast';
import type { Coverage, Errors, PooledScore } from '../score/score';
import type { StudyResult } from './study';

/** A month of a back-test; `observed` where something had been counted when it was made. */
export interface BackTestMonth extends ForecastMonth {
  readonly observed?: number;
}

/** One place of a back-test. Without observed months there are no errors and no coverage. */
export interface BackTestPlace {
  /** `national`, or the code of a state. */
  readonly place: string;
  readonly series: string;
  readonly months: readonly BackTestMonth[];
  readonly meanAbsoluteError?: Errors;
  readonly coverage?: Coverage;
}

/** What was forecast from one origin with the policies known then. */
export interface BackTest {
  readonly origin: string;
  readonly scenario: string;
  readonly places: readonly BackTestPlace[];
}

export interface Measured {
  readonly model: { readonly id: string; readonly version: string };
  readonly runs: number;
  readonly seed: number;
  readonly studies: readonly StudyResult[];
  readonly backTests: readonly BackTest[];
  /** Over all places and origins with observed months. */
  readonly pooled: PooledScore;
}
