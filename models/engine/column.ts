/** A column: the numbers of one quantity or intermediate result, cells × lanes, lanes innermost. */
import type { Domain } from './domain';
import { ALL, type Extent } from './kernels';
import type { Slots } from './slots';

export interface Column {
  readonly domain: Domain;
  readonly data: Float64Array;
}

/** What a machine's columns share. */
export interface Frame {
  /** Runs side by side: a power of two. */
  readonly lanes: number;
  readonly slots: Slots | undefined;
}

/** A column of zeros. */
export function makeColumn(frame: Frame, domain: Domain): Column {
  return { domain, data: new Float64Array(domain.cells * frame.lanes) };
}

/** How many numbers of a domain's columns are in use. */
export function extentOf(frame: Frame, domain: Domain): Extent {
  const { slots, lanes } = frame;
  if (slots === undefined || domain.perSlot === 0) {
    const all = domain.cells * lanes;
    return () => all;
  }
  const perSlot = domain.perSlot * lanes;
  return () => slots.high * perSlot;
}

/** The mask under which a loop over `wide` reads this column: its own place, or one number per lane. */
export function maskOf(frame: Frame, column: Column, wide: Domain): number {
  return column.domain.cells === wide.cells ? ALL : frame.lanes - 1;
}
