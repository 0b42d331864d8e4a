/** Sums over ranks in which a founder counts for more than an operator; several families of rules use them. */
import { plus, quantity, sum, table, times } from '../../rules/build';
import type { Expression } from '../../rules/expression';

/** Leaders of an organisation in one quantity over ranks, weighted by rank. */
export function weighed(id: string): Expression {
  return sum('rank', times(table('rank-weight'), quantity(id)));
}

/** All the leadership an organisation has in Mexico, free and imprisoned. */
export const leadership = plus(weighed('imprisoned'), weighed('free'));
