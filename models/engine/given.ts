/** Parameters that whoever asks for runs chooses himself, such as one low and one high for a tornado. */
import type { Machine } from './machine';

/**
 * Values by parameter (`rule.parameter`), one per run that is asked for, in its order. They stand instead
 * of the plan's own values and of drawn ones. A parameter of a rule that is switched off changes nothing.
 */
export type Given = Readonly<Record<string, ArrayLike<number>>>;

/** The same for the runs that a machine is to carry. */
export interface GivenRuns {
  /** One for all of them, or one for each. */
  readonly values: Readonly<Record<string, number | ArrayLike<number>>>;
  /** Where among those values the first of the machine's runs has its own. */
  readonly from: number;
}

/** Throws at what is not a parameter of the machine's model. */
export function checkGiven({ parameters, model }: Machine, values: GivenRuns['values']): void {
  for (const id of Object.keys(values))
    if (!parameters.has(id) && !isParameter(model, id))
      throw new Error(`engine: ${id} is not a parameter of ${model.id}`);
}

function isParameter({ rules }: Machine['model'], id: string): boolean {
  return rules.some((rule) => rule.parameters.some((one) => `${rule.id}.${one.id}` === id));
}

/** Puts a parameter's values into its lanes; lanes beyond the last run repeat it. */
export function fillGiven(
  lanes: Float64Array,
  values: number | ArrayLike<number>,
  from: number,
): void {
  for (let lane = 0; lane < lanes.length; lane += 1)
    lanes[lane] =
      typeof values === 'number' ? values : values[Math.min(from + lane, values.length - 1)];
}
