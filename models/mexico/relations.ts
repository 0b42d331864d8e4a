/** Relations written once per pair and read from both sides. */
import type { Relation } from '../rules/model';

/** Two cells and the weight of their link, 0 to 1. */
export type Pair<Id extends string> = readonly [Id, Id, number];

/** A relation in which a is linked to b exactly as b is to a; every cell of the index has its entry. */
export function symmetric<Id extends string>(
  id: string,
  index: string,
  cells: readonly { readonly id: Id }[],
  pairs: readonly Pair<Id>[],
): Relation {
  const links: Record<string, Record<string, number>> = {};
  for (const cell of cells) links[cell.id] = {};
  for (const [a, b, weight] of pairs) {
    links[a] = { ...links[a], [b]: weight };
    links[b] = { ...links[b], [a]: weight };
  }
  return { id, index, links };
}
