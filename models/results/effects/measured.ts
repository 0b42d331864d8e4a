/** Everything that is measured about how good a model is: made by `npm run evidence`, shown by the app. */
import type { Coverage, Errors, PooledScore } from '../score/score';
import type { AcrossTheories } from '../theories/theory';
import type { StudyResult } from './study';

/** One place of a back-test, month by month from `from` on. */
export interface BackTestPlace {
  /** `national`, or the code of a state. */
  readonly place: string;
  readonly series: string;
  /** First month, `2025-07`. */
  readonly from: string;
  readonly central: readonly number[];
  readonly p5: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
  /** What was counted, from the same month on, as far as it was known when this was made; may be empty. */
  readonly observed: readonly number[];
  /** Absent without observed months, as is the coverage. */
  readonly meanAbsoluteError?: Errors;
  readonly coverage?: Coverage;
}

/** What was forecast from one origin with the policies known then. */
export interface BackTest {
  readonly origin: string;
  readonly scenario: string;
  readonly places: readonly BackTestPlace[];
}

/** What one scenario changes against another in a year, under each theory. */
export interface TheoryQuestion {
  /** Ids of the scenarios: the one changed from, and the one in question. */
  readonly baseline: string;
  readonly scenario: string;
  readonly series: string;
  readonly across: AcrossTheories;
}

export interface Measured {
  readonly model: { readonly id: string; readonly version: string };
  readonly runs: number;
  readonly seed: number;
  readonly studies: readonly StudyResult[];
  readonly backTests: readonly BackTest[];
  readonly theories: readonly TheoryQuestion[];
  /** Over all places and origins with observed months. */
  readonly pooled: PooledScore;
}
