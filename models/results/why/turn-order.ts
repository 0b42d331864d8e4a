/** The order in which the steps of a story are told. */
import type { Turn } from './turn';

/** By their weeks, but no rule before those that lead to it on any way; where two lead to each other, by their weeks. */
export function inOrder(turns: readonly Turn[]): readonly Turn[] {
  const before = new Map<string, Set<string>>();
  for (const { way } of turns)
    for (const [at, rule] of way.entries()) {
      const known = before.get(rule) ?? new Set<string>();
      if (at > 0) known.add(way[at - 1]);
      before.set(rule, known);
    }
  const left = turns.toSorted(earlier);
  const told = new Set<string>();
  const order: Turn[] = [];
  while (left.length > 0) {
    const ready = left.findIndex(({ rule }) =>
      [...(before.get(rule) ?? [])].every((one) => told.has(one)),
    );
    for (const turn of left.splice(Math.max(0, ready), 1)) {
      told.add(turn.rule);
      order.push(turn);
    }
  }
  return order;
}

function earlier(x: Turn, y: Turn): number {
  return (
    x.first - y.first ||
    Number(y.traced) - Number(x.traced) ||
    x.distance - y.distance ||
    (x.rule < y.rule ? -1 : 1)
  );
}
