/** What the window wants to know, and how far that is known. */
import type { Setting } from '../../models/index';
import type { Need } from './told';

export interface WantedScenario {
  readonly id: string;
  readonly setting: Setting;
}

/** The newest state of everything that decides the numbers on screen. */
export interface Wanted {
  /** Raised when another document is shown; answers of an earlier one are dropped. */
  readonly session: number;
  /** Most urgent first. */
  readonly scenarios: readonly WantedScenario[];
  /** Id of the scenario that the others are compared with. */
  readonly baseline: string;
  /** Series on screen, which need bands first. */
  readonly series: readonly string[];
  /** Series that need bands once all runs are there. */
  readonly rest: readonly string[];
  /** Series whose runs are kept in the end, all of the above among them: what comes on screen later is then there at once. */
  readonly kept: readonly string[];
  /** The week on screen besides the last one, if any: where totals and differences are needed first. */
  readonly week: number | undefined;
  /** Series that need monthly bands as well. */
  readonly monthly: readonly string[];
  /** Runs of the ensembles, 1 to 1000. */
  readonly runs: number;
}

/** Two settings with the same key have the same numbers. */
export function keyOf(setting: Setting): string {
  const known = keys.get(setting);
  if (known !== undefined) return known;
  // A lever that was put back and set again stands behind the others, and means the same.
  const levers = Object.entries(setting.levers).sort(([a], [b]) => (a < b ? -1 : 1));
  const key = JSON.stringify({ ...setting, levers });
  keys.set(setting, key);
  return key;
}

/** A setting is asked for its key many times in every step of a drag. */
const keys = new WeakMap<Setting, string>();

/** The same of a setting and what it is compared with, if anything. */
export function pairOf(own: Setting, against: Setting | undefined): string {
  return `${keyOf(own)}|${against === undefined ? '' : keyOf(against)}`;
}

/** What is needed of runs while more are to come. */
export function onScreen({ series, monthly, week, scenarios }: Wanted): Need {
  const last = (scenarios[0]?.setting.weeks ?? 1) - 1;
  return { series, monthly, at: week === undefined ? [last] : [week, last] };
}
