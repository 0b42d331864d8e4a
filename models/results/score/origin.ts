/** What a model brings along to be scored: origins, what was known at each, and the places that are counted. */
import type { Scenario } from '../../document/document';
import type { CountedMonth } from './naive';

/** A month after which everything is forecast. */
export interface Origin {
  /** The last month whose counts are known, `2025-06`. */
  readonly id: string;
  /** Id of the start that the forecast runs from. */
  readonly start: string;
  /** Counts by series of the twelve months to the origin, oldest first. */
  readonly counted: Readonly<Record<string, readonly CountedMonth[]>>;
  /** Scenarios that may be run from here; the first is what was known then, continued. */
  readonly scenarios: readonly Scenario[];
}

/** A place that counts are published for. */
export interface ScoredPlace {
  /** `national`, or the code of a state, `SIN`. */
  readonly id: string;
  /** Heading of its column, such as `Sinaloa`. */
  readonly name: string;
  /** Id of its series, `homicides.SIN`. */
  readonly series: string;
}
