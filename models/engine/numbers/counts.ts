/** Whole numbers of events, drawn by inverting their distribution at keyed uniform numbers. */
import { chanceOf, exponentialOfMinus, wholePower } from './exponential';
import { extend, uniform, type Key } from './keyed';

/** Above this expectation a draw is made of several, so that e^−expectation keeps its precision. */
const LARGEST_PIECE = 16;

function poissonPiece(expected: number, u: number): number {
  let count = 0;
  let probability = exponentialOfMinus(expected);
  let below = probability;
  // The second bound ends the walk when rounding keeps the sum just under u.
  while (u > below && probability > 1e-300 && count < 1000) {
    count += 1;
    probability *= expected / count;
    below += probability;
  }
  return count;
}

/** A Poisson number with the expectation given (≥ 0). */
export function poisson(expected: number, key: Key): number {
  if (!(expected > 0)) return 0;
  let total = 0;
  let left = expected;
  for (let piece = 0; left > 0 && piece < 4096; piece += 1) {
    total += poissonPiece(Math.min(left, LARGEST_PIECE), uniform(extend(key, piece)));
    left -= LARGEST_PIECE;
  }
  return total;
}

function binomialPiece(n: number, p: number, u: number): number {
  const odds = p / (1 - p);
  let count = 0;
  let probability = wholePower(1 - p, n);
  let below = probability;
  while (u > below && count < n) {
    probability *= (odds * (n - count)) / (count + 1);
    count += 1;
    below += probability;
  }
  return count;
}

/** How many of `size` (≥ 0) do what each does with hazard `hazard`. A fraction of one goes as a fraction. */
export function cohort(size: number, hazard: number, key: Key): number {
  const p = chanceOf(hazard);
  if (!(size > 0) || p === 0) return 0;
  if (p > 1 - 1e-9) return size;
  const whole = Math.floor(size);
  const piece = Math.max(1, Math.floor(LARGEST_PIECE / p));
  let total = 0;
  for (let done = 0, part = 0; done < whole; done += piece, part += 1) {
    total += binomialPiece(Math.min(piece, whole - done), p, uniform(extend(key, part)));
  }
  const fraction = size - whole;
  return fraction > 0 && uniform(extend(key, -1)) < p ? total + fraction : total;
}
