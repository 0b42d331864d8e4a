/** The parts of a number as they are printed: what is read adds up to what is read. */
import type { SeriesInfo } from '../../engine/series';
import { differenceInPrint, partDecimals, roundedToSum, tellingDecimals } from '../rounded';
import type { Contributions } from './contributions';

/** Contributions rounded to `decimals`: the start and the amounts, as they are read, add up to the value as it is read. */
export interface Printed extends Contributions {
  readonly decimals: number;
}

/** With the decimals of the outcome, or more where its parts are small. A difference is that of the two numbers as they are read where they are compared. */
export function inPrint(
  exact: Contributions,
  { decimals: least }: Pick<SeriesInfo, 'decimals'>,
): Printed {
  const { byRule, between } = exact;
  const amounts = byRule.map(({ amount }) => amount);
  const parts = amounts.length > 0 ? amounts : [exact.value];
  const decimals =
    between === undefined
      ? Math.max(least, tellingDecimals(parts))
      : partDecimals(between, parts, least);
  const start = differenceInPrint(0, exact.start, decimals);
  const value =
    between === undefined
      ? differenceInPrint(0, exact.value, decimals)
      : differenceInPrint(between.a, between.b, decimals);
  const change = differenceInPrint(start, value, decimals);
  const printed = roundedToSum(amounts, decimals, change);
  return {
    ...exact,
    ...{ start, value, change, decimals },
    byRule: byRule.map((one, at) => ({ ...one, amount: printed[at] })),
  };
}
