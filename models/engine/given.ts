/** Parameters that whoever asks for runs chooses himself, such as one low and one high for a tornado. */
import type { Machine } from './machine';

/**
 * Values by parameter (`rule.parameter`), one per run that is asked for, in its order. They stand instead
 * of the plan's own values and of drawn ones. A parameter of a rule that is switched off changes nothing.
 */
export type Given = Readonly<Record<string, ArrayLike<number>>>;

/** Puts given values into the lanes of a machine; lanes beyond the last run repeat it. */
export function setGiven({ parameters, model, lanes }: Machine, given: Given, from = 0): void {
  for (const [id, values] of Object.entries(given)) {
    const column = parameters.get(id);
    if (column === undefined && !isParameter(model, id))
      throw new Error(`engine: ${id} is not a parameter of ${model.id}`);
    if (column === undefined) continue;
    for (let lane = 0; lane < lanes; lane += 1)
      column.data[lane] = values[Math.min(from + lane, values.length - 1)];
  }
}

function isParameter({ rules }: Machine['model'], id: string): boolean {
  return rules.some((rule) => rule.parameters.some((one) => `${rule.id}.${one.id}` === id));
}
