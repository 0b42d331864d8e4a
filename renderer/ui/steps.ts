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

/** So many steps up, or down where negative, within the range; from between two steps, the first leads to the next one. */
export function stepsFrom(value: number, steps: number, { min, max, step }: Steps): number {
  const place = Number(((value - min) / step).toFixed(6)); // 0.7 / 0.1 is not quite 7
  const whole = steps > 0 ? Math.floor(place) : Math.ceil(place);
  const next = Number((min + (whole + steps) * step).toFixed(decimalsOf(step)));
  return Math.min(max, Math.max(min, next));
}
