/** The lists of the cells that are not idle. */
import type { Idle } from './idle';
import type { Layout } from './layout';

/** Where the lists are: each slot's, one after the other, with a word for every cell; and where each ends. */
export interface Lists {
  readonly at: number;
  /** Bytes from `at` to the end of a slot's list, by slot. */
  readonly ends: number;
  /** 1 where the lists have every cell, since a number was too large. */
  readonly full: number;
}

export function listsOf({ domain }: Idle, layout: Layout): Lists {
  const slots = domain.cells / domain.perSlot;
  const [at, ends] = [layout.reserve(domain.cells * 4), layout.reserve(slots * 4)];
  return { at, ends, full: layout.reserve(4) };
}
