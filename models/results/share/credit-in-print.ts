/** The credit as it is printed: shares, and effects alone with what they leave over, that add up as they are read. */
import { differenceInPrint, partDecimals, roundedToSum } from '../rounded';
import type { Attribution } from './attribution';

/** An attribution rounded to `decimals`, and the difference of the two numbers as they are read where they are compared. */
export interface PrintedCredit extends Attribution {
  readonly decimals: number;
  readonly difference: number;
}

/** `least`: decimals of the outcome; there are more where nothing would show. */
export function creditInPrint(exact: Attribution, least: number): PrintedCredit {
  const effects = exact.shares.map(({ alone }) => alone);
  const decimals = partDecimals(exact, effects, least);
  const difference = differenceInPrint(exact.a, exact.b, decimals);
  const isShared = exact.shares.every(({ share }) => share !== undefined);
  const shares = roundedToSum(
    exact.shares.map(({ share }) => share ?? 0),
    decimals,
    isShared ? difference : undefined,
  );
  const alone = roundedToSum([...effects, exact.interaction], decimals, difference);
  return {
    ...exact,
    ...{ decimals, difference, interaction: alone.at(-1) ?? 0 },
    shares: exact.shares.map((one, at) => ({
      ...one,
      share: one.share === undefined ? undefined : shares[at],
      alone: alone[at],
    })),
  };
}
