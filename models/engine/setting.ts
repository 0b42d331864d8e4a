/** What a run is asked to do: everything that decides its numbers, and nothing else. */

/** From `week` on, the lever stands at `value`, until the next change. Weeks count from 0. */
export interface LeverChange {
  readonly week: number;
  readonly value: number;
}

/** An event that the scenario puts into a week. */
export interface ScheduledEvent {
  /** Stable id within the scenario. */
  readonly id: string;
  /** Id of an event kind of the model: `handover`, `capture`, `killing`. */
  readonly kind: string;
  readonly week: number;
  /** Cell id per index of the event kind: `{ organisation: 'cjng', rank: 'founder' }`. */
  readonly cells: Readonly<Record<string, string>>;
  /** How many, a whole number from 1. */
  readonly count: number;
}

/** A changed set of assumptions: which rules hold, how strongly, with which numbers. */
export interface Assumptions {
  /** Strength per rule id, 0 (off) to 3; 1 where not named. */
  readonly strengths: Readonly<Record<string, number>>;
  /** Value per `rule-id.parameter-id`; held fixed in every run of an ensemble. */
  readonly parameters: Readonly<Record<string, number>>;
}

export interface Setting {
  /** Whole number from 0 to 4,294,967,295. Scenarios of one document share it, so that their runs are paired. */
  readonly seed: number;
  /** Id of a starting state of the model. */
  readonly start: string;
  /** Horizon in weeks, 1 to 520. */
  readonly weeks: number;
  /** Changes per lever id (`prison-hardness`, `troops.SIN`); levers not named stand at the start's own value. */
  readonly levers: Readonly<Record<string, readonly LeverChange[]>>;
  readonly events: readonly ScheduledEvent[];
  readonly assumptions: Assumptions;
}
