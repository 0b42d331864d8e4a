/**
 * Exponentials from exact arithmetic only. The built-in Math functions may differ in the last bit from
 * machine to machine (IEEE 754 leaves them free); additions, products and quotients may not, so these
 * give the same bits everywhere.
 */

const LN2 = 0.6931471805599453;
/** Beyond this, 2^−x is below the smallest normal number and counts as 0. */
const LARGEST_EXPONENT = 1000;
/** Terms of the Taylor series of e^−r on 0 ≤ r ≤ ln 2: the first left out is below 1e-17. */
const TERMS = 18;

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
  const whole = Math.floor(x);
  const r = (x - whole) * LN2;
  let series = 1;
  for (let term = TERMS; term >= 1; term -= 1) series = 1 - (r / term) * series;
  return halvings(whole) * series;
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

/** base^n for a whole n ≥ 0, by squaring. */
export function wholePower(base: number, n: number): number {
  let result = 1;
  let factor = base;
  for (let left = n; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= factor;
    factor *= factor;
  }
  return result;
}
