/** Sums over ranks in which a founder counts for more than an operator; several families of rules use them. */
import { minus, per, plus, quantity, sum, table, times } from '../../rules/build';
import type { Expression } from '../../rules/expression';

/** Leaders of an organisation in one quantity over ranks, weighted by rank. */
export function weighed(id: string): Expression {
  return sum('rank', times(table('rank-weight'), quantity(id)));
}

/** All the leadership an organisation has in Mexico, free and imprisoned. */
export const leadership = plus(weighed('imprisoned'), weighed('free'));

/** Weight of a killing against a capture where no parameter says it (Dickenson 2014: only the order is sure). */
export const KILLING = 1.4;

/** Share of the leadership captured or killed this week, `killing` saying what a killing weighs. */
export function removed(killing: Expression | number): Expression {
  return per(plus(weighed('captured'), times(killing, weighed('killed'))), leadership);
}

/**
 * The same beyond what the organisation has to reckon with at the usual pace of operations: the violence
 * counted before a start has the usual losses in it already, so only further ones add to it.
 */
export function removedBeyondUsual(killing: Expression | number): Expression {
  return minus(removed(killing), quantity('usual-removals'));
}

/**
 * Share of the leadership handed over this week beyond what ordinary extraditions took at the start: the counts
 * before a start have those in them already, so only further ones add to violence, and fewer take from it.
 */
export const handedOverBeyondUsual = minus(
  quantity('extradited-share'),
  quantity('usual-extraditions'),
);
