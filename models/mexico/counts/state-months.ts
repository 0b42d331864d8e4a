/** What was counted in the states before each start: all that a start may know of homicides. */
import type { StateId } from '../states';

/** Victims of intentional homicide a month, twelve months, oldest first, by state. */
export type StateMonths = Readonly<
  Record<
    StateId,
    readonly [
      ...[number, number, number, number, number, number],
      ...[number, number, number, number, number, number],
    ]
  >
>;
