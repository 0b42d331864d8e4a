/** Where a lever, or something else on a scale, may be moved to next; pure. */
import type { BlowbackDocument, Lever, LeverChange } from '../../../../models/index';
import { valueAt, withLever } from './schedule';

/** So many steps to either side: those that a hand comes to before anything else can be worked out. */
const REACH = 10;

/**
 * Values within reach of one that something stands at, the nearest first; towards `direction` (above 0: up) before the
 * other side.
 */
export function nearbyValues(
  { min, max, step }: Pick<Lever, 'min' | 'max' | 'step'>,
  value: number,
  direction: number,
): readonly number[] {
  const sides = direction < 0 ? [-1, 1] : [1, -1];
  return Array.from({ length: REACH }, (_, far) => sides.map((side) => side * (far + 1)))
    .flat()
    .map((steps) => Number((value + steps * step).toFixed(8)))
    .filter((near) => near >= min && near <= max);
}

/** Tells from where a hand stands at each time which way it last went: above 0 up, below it down. */
export function directionOf(): (value: number) => number {
  let last: number | undefined;
  let direction = 0;
  return (value) => {
    if (value !== last) direction = value - (last ?? value);
    last = value;
    return direction;
  };
}

/** Which lever of which scenario, and the week from which on it is moved. */
export interface Handle {
  /** Lever id with its cell where it has one. */
  readonly id: string;
  readonly standard: number;
  readonly scenario: string;
  readonly fromWeek: number;
}

/** Where it stands in a document. */
export function standingIn(document: BlowbackDocument, handle: Handle): number {
  const { id, standard, scenario, fromWeek } = handle;
  const levers = document.scenarios.find((one) => one.id === scenario)?.levers;
  const changes: readonly LeverChange[] = levers?.[id] ?? [];
  return valueAt(changes, fromWeek, standard);
}

/** The documents that moving it there would make. */
export function movedTo(
  document: BlowbackDocument,
  handle: Handle,
  values: readonly number[],
): readonly BlowbackDocument[] {
  const { id, standard, scenario, fromWeek } = handle;
  return values.map((value) => withLever(document, scenario, { id, standard }, fromWeek, value));
}
