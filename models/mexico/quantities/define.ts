/** Short ways of writing a quantity down. */
import type { Quantity } from '../../rules/model';

/** Something that is carried from week to week, with its bounds and what a split does to it. */
export function stock(
  id: string,
  label: string,
  unit: string,
  over: readonly string[],
  theme: string,
  rest: Pick<Quantity, 'min' | 'max' | 'onSplit'>,
): Quantity {
  return { id, label, unit, over, theme, kind: 'stock', ...rest };
}

/** Something that starts every week at 0 and is what this week's rules add up to. */
export function tally(
  id: string,
  label: string,
  unit: string,
  over: readonly string[],
  theme: string,
): Quantity {
  return { id, label, unit, over, theme, kind: 'tally' };
}
