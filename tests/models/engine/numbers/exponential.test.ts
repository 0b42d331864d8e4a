import { describe, expect, it } from 'vitest';
import {
  chanceOf,
  exponentialOfMinus,
  powerOfHalf,
  weeklyFade,
} from '../../../../models/engine/numbers/exponential';

/** Numbers from tiny to large, denser near 0. */
const spread = Array.from({ length: 4001 }, (_, at) => (at / 4000) ** 3 * 600);
const largestError = (ours: (x: number) => number, theirs: (x: number) => number): number =>
  Math.max(...spread.map((x) => Math.abs(ours(x) / theirs(x) - 1)));

describe('the exponentials from exact arithmetic', () => {
  it('agree with the built-in ones to a few bits', () => {
    expect(largestError(powerOfHalf, (x) => 2 ** -x)).toBeLessThan(1e-15);
    // The quotient by ln 2 is rounded once, and its error grows with x.
    expect(largestError(exponentialOfMinus, (x) => Math.exp(-x))).toBeLessThan(1.5e-13);
  });

  it('give powers of two exactly', () => {
    for (let n = 0; n <= 1000; n += 1) expect(powerOfHalf(n)).toBe(2 ** -n);
  });

  it('take numbers of 0 or less, and none, as 0', () => {
    for (const x of [0, -0, -3, Number.NaN, -Infinity]) {
      expect(powerOfHalf(x)).toBe(1);
      expect(exponentialOfMinus(x)).toBe(1);
      expect(chanceOf(x)).toBe(0);
    }
  });

  it('reach 0, and never go below, for the largest', () => {
    for (const x of [1001, 1e9, 1e300, Infinity]) expect(powerOfHalf(x)).toBe(0);
    expect(chanceOf(Infinity)).toBe(1);
  });

  it('never rise where they should fall', () => {
    for (let at = 1; at < spread.length; at += 1)
      expect(powerOfHalf(spread[at])).toBeLessThanOrEqual(powerOfHalf(spread[at - 1]));
  });

  it('keep the precision of small chances', () => {
    for (const hazard of [1e-18, 1e-12, 3e-8, 9.9e-6, 1.01e-5, 1e-3, 0.2, 5, 40]) {
      const error = Math.abs(chanceOf(hazard) / -Math.expm1(-hazard) - 1);
      expect(error, String(hazard)).toBeLessThan(2e-11);
    }
  });

  it('halve in one half-life, week by week', () => {
    for (const halfLife of [1, 3, 26, 130.5]) {
      const left = 1 - weeklyFade(halfLife);
      expect(left ** halfLife).toBeCloseTo(0.5, 12);
    }
    expect(weeklyFade(0)).toBe(1);
    expect(weeklyFade(-2)).toBe(1);
  });
});
