/** Numbers that the arithmetic of chance rests on, in one place for the interpreter and the kernel. */

export const LN2 = 0.6931471805599453;
/** Beyond this, 2^−x is below the smallest normal number and counts as 0. */
export const LARGEST_EXPONENT = 1000;
/**
 * Coefficients of the series of e^−r for |r| ≤ ln 2 / 2, as two series in r²: e^−r = even(r²) − r · odd(r²).
 * Highest power first; the first power left out is below 5e-18.
 */
export const EVEN = [1 / 479001600, 1 / 3628800, 1 / 40320, 1 / 720, 1 / 24, 1 / 2, 1] as const;
export const ODD = [1 / 6227020800, 1 / 39916800, 1 / 362880, 1 / 5040, 1 / 120, 1 / 6, 1] as const;
/** Above this expectation a draw is made of several, so that e^−expectation keeps its precision. */
export const LARGEST_PIECE = 16;
/** Beyond this hazard everybody in a cohort goes: fewer than one in a thousand million would stay. */
export const LARGEST_HAZARD = 21;
/** The median of the waiting time of an event, in accumulated hazard, counted back from 1. */
export const MEDIAN = 0.31;
