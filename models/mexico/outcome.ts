/** Short ways of writing an outcome down. */
import { per, quantity, sum, times } from '../rules/build';
import type { Expression } from '../rules/expression';
import type { Outcome } from '../rules/model';

type Given = Omit<Outcome, 'monthly' | 'decimals'> & Partial<Pick<Outcome, 'monthly' | 'decimals'>>;

/** Something that is counted: weeks add up to months. */
export function counted(given: Given): Outcome {
  return { monthly: 'sum', decimals: 0, ...given };
}

/** Something that has a level: months are means of their weeks. */
export function level(given: Given): Outcome {
  return { monthly: 'mean', decimals: 2, ...given };
}

/** A quantity of organisations averaged over their members. */
export function meanOverMembers(id: string): Expression {
  const members = quantity('members');
  return per(sum('organisation', times(quantity(id), members)), sum('organisation', members));
}

/** A quantity summed over all states. */
export function nationwide(id: string): Expression {
  return sum('state', quantity(id));
}
