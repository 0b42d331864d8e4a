/** The scenario document as the app holds it in memory: the newest format. */
import type { Assumptions, LeverChange, ScheduledEvent } from '../engine/setting';
import type { Lesson } from './lesson/lesson';
import type { UnknownFields } from './unknown';

export type { UnknownFields };

export interface Scenario {
  /** Kebab-case, unique and stable in its document. */
  readonly id: string;
  readonly title: string;
  /** One sentence on what this scenario asks; may be empty. */
  readonly description: string;
  readonly levers: Readonly<Record<string, readonly LeverChange[]>>;
  readonly events: readonly ScheduledEvent[];
  /** Id of an assumption set of the document, or 'standard'. */
  readonly assumptions: string;
}

export interface AssumptionSet extends Assumptions {
  readonly id: string;
  readonly title: string;
}

/** What a student expected before looking. */
export interface Prediction {
  readonly id: string;
  readonly scenario: string;
  /** Series id, such as `homicides.SIN`. */
  readonly series: string;
  readonly reason: string;
  /** In the order of weeks. The first is where the prediction begins: from the week after it the results are covered. */
  readonly points: readonly { readonly week: number; readonly value: number }[];
}

/** How a prediction came out, when its results were uncovered. */
export interface PredictionScore {
  /** Version of the model that answered. */
  readonly version: string;
  /** Weeks compared, at least 1. */
  readonly weeks: number;
  /** Mean distance between the prediction and the central run, in the unit of the series; at least 0. */
  readonly error: number;
  /** Share of the weeks, 0 to 1, in which the prediction lies in the 90 % band. */
  readonly within: number;
  readonly direction: 'right' | 'wrong';
}

/** A prediction that is no longer changed. */
export interface Lock {
  /** Id of the prediction. */
  readonly prediction: string;
  /** One for each time that it was laid beside other results, oldest first; empty until the first. At most 20. */
  readonly scores: readonly PredictionScore[];
}

/** A claim that can be checked: in `scenario`, the series is below (or above) what it is in `than`. */
export interface Claim {
  readonly id: string;
  readonly scenario: string;
  readonly than: string;
  /** Series id, such as `homicides.SIN`. */
  readonly series: string;
  /** `week`: that week alone; `total`: weeks 0 to that week, flows added up, levels averaged. */
  readonly span: 'week' | 'total';
  readonly week: number;
  readonly relation: 'below' | 'above';
}

/** One line of the labelled history of edits, oldest first; at most 200 are kept. */
export interface HistoryEntry {
  readonly label: string;
}

export interface ViewSettings {
  /** Series shown in the hero chart. */
  readonly hero: string;
  /** Series of the small charts, in order. */
  readonly charts: readonly string[];
  /** Scenario ids that are hidden from the charts. */
  readonly hidden: readonly string[];
  /** `weekly` or `monthly`. */
  readonly resolution: 'weekly' | 'monthly';
  /** Id of the scenario that was in hand at the last save. Since version 1.3; a document that was never saved says none. */
  readonly scenario?: string | undefined;
}

/** Numbers of the results at save time, to be laid beside the recomputed ones. */
export interface SavedSummary {
  readonly scenario: string;
  readonly series: string;
  /** Central value summed (flows) or averaged (levels) over the horizon. */
  readonly central: number;
}

export interface BlowbackDocument {
  readonly model: { readonly id: string; readonly version: string };
  readonly title: string;
  readonly authors: readonly string[];
  readonly question: string;
  readonly hypothesis: string;
  readonly notes: string;
  readonly seed: number;
  /** Id of a starting state of the model. */
  readonly start: string;
  readonly weeks: number;
  readonly scenarios: readonly Scenario[];
  /** Scenario that the others are compared with. */
  readonly baseline: string;
  readonly assumptionSets: readonly AssumptionSet[];
  readonly predictions: readonly Prediction[];
  readonly claims: readonly Claim[];
  /** Since version 1.2. */
  readonly locks: readonly Lock[];
  readonly history: readonly HistoryEntry[];
  readonly view: ViewSettings;
  readonly summary: readonly SavedSummary[];
  /** Minor version of the format that the file had, where it is newer than ours; a save never lowers it. */
  readonly minor?: number;
  /**
   * Fields that this app does not know (of a newer minor version), kept as they came and written back in place.
   * By path of their parent, with ids in place of positions so that they move with what they belong to:
   * '' for the document, `scenarios/handover-29/events/handover-1` for an event.
   */
  readonly unknown: UnknownFields;
  /** What makes the document a lesson: it is then kept in a lesson file, with all of this around it. */
  readonly lesson?: Lesson;
}
