/** What a starting scenario of the gallery is made of. */
import type { Scenario } from '../../document/document';

/** One card of the gallery: a question, its scenarios, and the charts that answer it. */
export interface GalleryEntry {
  /** Kebab-case, unique in the gallery. */
  readonly id: string;
  readonly title: string;
  /** What can be learnt from it, in one sentence. */
  readonly sentence: string;
  /** Id of a starting state of the model. */
  readonly start: string;
  /** Horizon in weeks, 1 to 520. */
  readonly weeks: number;
  /** The scenarios, 1 to 12; the first has the entry's own id and is the one that a command runs. */
  readonly scenarios: readonly Scenario[];
  /** Id of the scenario that the others are compared with. */
  readonly baseline: string;
  /** Id of the series of the large chart. */
  readonly hero: string;
  /** Ids of the series of the small charts, in order. */
  readonly charts: readonly string[];
}
