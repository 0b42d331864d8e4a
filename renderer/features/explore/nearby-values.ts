/** Where something on a scale, a lever or an event among the weeks, may be moved to next; pure. */
import type { Lever } from '../../../models/index';

/** So many steps to either side: those that a hand comes to before anything else can be worked out. */
const REACH = 10;

/**
 * At most so many values within reach of one that something stands at, the nearest first; towards `direction` (above 0: up) before the
 * other side.
 */
export function nearbyValues(
  { min, max, step }: Pick<Lever, 'min' | 'max' | 'step'>,
  value: number,
  direction: number,
  most: number,
): readonly number[] {
  const sides = direction < 0 ? [-1, 1] : [1, -1];
  return Array.from({ length: REACH }, (_, far) => sides.map((side) => side * (far + 1)))
    .flat()
    .map((steps) => Number((value + steps * step).toFixed(8)))
    .filter((near) => near >= min && near <= max)
    .slice(0, most);
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
