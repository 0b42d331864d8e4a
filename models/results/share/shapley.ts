/**
 * Shapley shares of a value that is known for every coalition: the mean, over all orders in which the players may
 * come in, of what each adds when it comes. They add up to the value of all less the value of none.
 */
import { extend, uniform } from '../../engine/numbers/keyed';

/** The value of a coalition, given as the bits of its players. */
export type Value = (coalition: number) => number;

/** Shares over all coalitions of `count` players, each with its weight; `2^count` values are asked for. */
export function exactShares(count: number, value: Value): readonly number[] {
  const weights = coalitionWeights(count);
  const full = (1 << count) - 1;
  const shares = new Array<number>(count).fill(0);
  for (let coalition = 0; coalition <= full; coalition += 1) {
    const size = bitsIn(coalition);
    for (let player = 0; player < count; player += 1) {
      if ((coalition & (1 << player)) !== 0) continue;
      shares[player] += weights[size] * (value(coalition | (1 << player)) - value(coalition));
    }
  }
  return shares;
}

/** How often a coalition of each size stands before a player: size! (count − 1 − size)! / count!. */
function coalitionWeights(count: number): readonly number[] {
  const weights = [1 / count];
  for (let size = 1; size < count; size += 1)
    weights.push((weights[size - 1] * size) / (count - size));
  return weights;
}

function bitsIn(coalition: number): number {
  let bits = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/** An order of players, shuffled by the key; `from` 0 to `count` − 1. */
export function shuffled(count: number, key: number): readonly number[] {
  const order = Array.from({ length: count }, (_, player) => player);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(uniform(extend(key, at)) * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
  return order;
}

/** What each player adds when they come in this order; adds up to the value of all less that of none. */
export function addedInOrder(
  order: readonly number[],
  values: readonly number[],
): readonly number[] {
  const added = new Array<number>(order.length).fill(0);
  order.forEach((player, at) => {
    added[player] = values[at + 1] - values[at];
  });
  return added;
}

/** Mean of samples and the standard error of that mean. */
export function meanAndError(samples: readonly number[]): {
  readonly mean: number;
  readonly error: number;
} {
  const count = samples.length;
  const mean = samples.reduce((sum, one) => sum + one, 0) / count;
  const squares = samples.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
  return { mean, error: count < 2 ? 0 : Math.sqrt(squares / (count - 1) / count) };
}
