/** Numbers that stand on steps of a range. */

export interface Steps {
  readonly min: number;
  readonly max: number;
  /** Above 0. */
  readonly step: number;
}

/** Decimals of a number that is counted in such steps, at most 6. */
export function decimalsOf(step: number): number {
  const [, decimals = ''] = String(step).split('.');
  return Math.min(6, decimals.length);
}

/** How many steps a value lies above the least one; whole where it stands on a step. */
function placeOf(value: number, { min, step }: Steps): number {
  return Number(((value - min) / step).toFixed(6)); // 0.7 / 0.1 is not quite 7
}

function valueAt(place: number, { min, max, step }: Steps): number {
  const value = Number((min + place * step).toFixed(decimalsOf(step)));
  return Math.min(max, Math.max(min, value));
}

/** So many steps up, or down where negative, within the range; from between two steps, the first leads to the next one. */
export function stepsFrom(value: number, steps: number, range: Steps): number {
  const place = placeOf(value, range);
  return valueAt((steps > 0 ? Math.floor(place) : Math.ceil(place)) + steps, range);
}

/** Whether a value stands on a step. */
export function isOnStep(value: number, range: Steps): boolean {
  return Number.isInteger(placeOf(value, range));
}

/** The step to which a hand moves that comes from one value to another, which may lie between two: never back. */
export function stepTowards(from: number, to: number, range: Steps): number {
  const place = placeOf(to, range);
  return valueAt(to > from ? Math.ceil(place) : Math.floor(place), range);
}
