/** How far a loop over a domain's columns goes, and how it reads a narrower one. */
import type { Column, Frame } from '../program/column';
import type { Domain } from '../program/domain';
import { ALL, type Extent } from './loops';

/** How many numbers of a domain's columns are in use. */
export function extentOf({ slots, lanes }: Frame, domain: Domain): Extent {
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
