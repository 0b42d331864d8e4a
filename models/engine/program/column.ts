/** A column: the numbers of one quantity or intermediate result, cells × lanes, lanes innermost. */
import type { Slots } from '../slots';
import type { Domain } from './domain';

export interface Column {
  readonly domain: Domain;
  /** The numbers, once a machine has given the column its place; empty before. */
  data: Float64Array;
  /** Present where the numbers never change: one per cell. */
  readonly constant?: Float64Array;
}

/** What a machine's columns share. */
export interface Frame {
  /** Runs side by side: a power of two. */
  readonly lanes: number;
  readonly slots: Slots | undefined;
  /** Every column made in this frame. */
  readonly columns: Column[];
}

const NOWHERE = new Float64Array();

/** A column without a place yet. */
export function makeColumn(frame: Frame, domain: Domain, constant?: Float64Array): Column {
  const column: Column = { domain, data: NOWHERE, ...(constant === undefined ? {} : { constant }) };
  frame.columns.push(column);
  return column;
}

/** Writes one number per cell into every lane of a column; cells without a number become 0. */
export function spread(values: Float64Array, lanes: number, out: Float64Array): void {
  out.fill(0);
  for (let cell = 0, to = 0; cell < values.length; cell += 1)
    for (let lane = 0; lane < lanes; lane += 1, to += 1) out[to] = values[cell];
}
