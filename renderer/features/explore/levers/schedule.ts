/** Reading and editing one lever's changes over the weeks; pure. */
import {
  resetLever,
  setLever,
  type BlowbackDocument,
  type Lever,
  type LeverChange,
  type Model,
} from '../../../../models/index';

/** The change that is in force in a week, if any. */
export function changeAt(changes: readonly LeverChange[], week: number): LeverChange | undefined {
  return changes.filter((change) => change.week <= week).at(-1);
}

/** Where a lever stands in a week: the last change at or before it, else its standard value. */
export function valueAt(changes: readonly LeverChange[], week: number, standard: number): number {
  return changeAt(changes, week)?.value ?? standard;
}

/** Whether the lever ever stands away from its standard value. */
export function isChanged(changes: readonly LeverChange[], standard: number): boolean {
  return changes.some((change) => change.value !== standard);
}

/** Where a lever stands when nobody moves it: the starting state's own value, else the model's default. */
export function standardOf(model: Model, start: string, lever: Lever, id: string): number {
  const own = model.starts.find((one) => one.id === start)?.levers;
  return own?.[id] ?? own?.[lever.id] ?? lever.default;
}

/** Sets the value from a week on; standing at the standard value from the start is no change at all. */
export function withLever(
  document: BlowbackDocument,
  scenario: string,
  lever: { readonly id: string; readonly standard: number },
  week: number,
  value: number,
): BlowbackDocument {
  return week === 0 && value === lever.standard
    ? resetLever(document, scenario, lever.id, 0)
    : setLever(document, scenario, lever.id, week, value);
}

/** Moves a change to another week, unless another change stands there, which would be lost. */
export function withMovedChange(
  document: BlowbackDocument,
  scenario: string,
  lever: string,
  change: LeverChange,
  to: number,
): BlowbackDocument {
  const own = document.scenarios.find(({ id }) => id === scenario)?.levers[lever];
  if (own?.some(({ week }) => week === to) === true) return document;
  const without = resetLever(document, scenario, lever, change.week);
  return setLever(without, scenario, lever, to, change.value);
}
