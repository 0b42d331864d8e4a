/** Whole numbers of events, drawn by inverting their distribution at keyed uniform numbers. */
import { LARGEST_HAZARD, LARGEST_PIECE } from './constants';
import { chanceOf, exponentialOfMinus } from './exponential';
import { extend, uniform, type Key } from './keyed';

function poissonPiece(expected: number, u: number): number {
  // e^−x is never below 1 − x, so this is 0 without working it out, as most draws are.
  if (u <= 1 - expected) return 0;
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

/** How many of `n` do what each does with hazard `hazard`. */
function binomialPiece(n: number, hazard: number, u: number): number {
  if (u <= 1 - n * hazard) return 0;
  const p = chanceOf(hazard);
  const odds = p / (1 - p);
  let count = 0;
  let probability = exponentialOfMinus(n * hazard);
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
  if (!(size > 0) || !(hazard > 0)) return 0;
  if (hazard > LARGEST_HAZARD) return size;
  const whole = Math.floor(size);
  const piece = Math.max(1, Math.floor(LARGEST_PIECE / hazard));
  let total = 0;
  for (let done = 0, part = 0; done < whole; done += piece, part += 1) {
    total += binomialPiece(Math.min(piece, whole - done), hazard, uniform(extend(key, part)));
  }
  const fraction = size - whole;
  return fraction > 0 && happens(hazard, extend(key, -1)) ? total + fraction : total;
}

/** Whether something with this hazard happens at least once. */
export function happens(hazard: number, key: Key): boolean {
  const u = uniform(key);
  // A chance is never above its hazard, so most draws are settled without working it out.
  return u < hazard && u < chanceOf(hazard);
}
