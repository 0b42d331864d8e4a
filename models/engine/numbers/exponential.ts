/**
 * Exponentials from exact arithmetic only. The built-in Math functions may differ in the last bit from
 * machine to machine (IEEE 754 leaves them free); additions, products and quotients may not, so these
 * give the same bits everywhere.
 */

import { EVEN, LARGEST_EXPONENT, LN2, ODD } from './constants';

/** 2^−n for a whole number n from 0 to 1000, by repeated squaring; every step is exact. */
function halvings(n: number): number {
  let result = 1;
  let factor = 0.5;
  for (let left = n; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= factor;
    factor *= factor;
  }
  return result;
}

/** 2^−x for x ≥ 0 (1 for smaller x); relative error below 1e-15. */
export function powerOfHalf(x: number): number {
  if (!(x > 0)) return 1;
  if (x > LARGEST_EXPONENT) return 0;
  const whole = Math.floor(x + 0.5);
  const r = (x - whole) * LN2;
  const square = r * r;
  return halvings(whole) * (series(EVEN, square) - r * series(ODD, square));
}

function series(coefficients: readonly number[], x: number): number {
  let sum = coefficients[0];
  for (let at = 1; at < coefficients.length; at += 1) sum = sum * x + coefficients[at];
  return sum;
}

/** e^−x for x ≥ 0 (1 for smaller x). */
export function exponentialOfMinus(x: number): number {
  return powerOfHalf(x / LN2);
}

/** The chance that something of expected number `hazard` happens at least once: 1 − e^−hazard, exact near 0. */
export function chanceOf(hazard: number): number {
  if (!(hazard > 0)) return 0;
  if (hazard < 1e-5) return hazard * (1 - hazard / 2);
  return 1 - exponentialOfMinus(hazard);
}

/** The share that goes in one week when it halves every `halfLife` weeks; everything when that is 0 or less. */
export function weeklyFade(halfLife: number): number {
  return halfLife > 0 ? chanceOf(LN2 / halfLife) : 1;
}
