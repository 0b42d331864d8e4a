import type { ScenarioLook } from '../../store/looks';

/** The two that are compared: B beside the baseline A. */
export interface Pair {
  readonly a: ScenarioLook;
  readonly b: ScenarioLook;
  /** All that may take B's place. */
  readonly others: readonly ScenarioLook[];
}

/** B is the one chosen, else the one being edited, else the first that is not the baseline; undefined with one scenario. */
export function pairOf(
  looks: readonly ScenarioLook[],
  chosen: string | undefined,
): Pair | undefined {
  const a = looks.find(({ isBaseline }) => isBaseline);
  const others = looks.filter(({ isBaseline }) => !isBaseline);
  const b =
    others.find(({ scenario }) => scenario.id === chosen) ??
    others.find(({ isActive }) => isActive) ??
    others[0];
  return a === undefined || b === undefined ? undefined : { a, b, others };
}
