/** The arithmetic of chance as C, with the engine's own constants: see models/engine/numbers. */
import {
  EVEN,
  LARGEST_EXPONENT,
  LARGEST_HAZARD,
  LARGEST_PIECE,
  LN2,
  ODD,
} from '../../../models/engine/numbers/constants';
import { literal } from './names';

function series(coefficients: readonly number[]): string {
  const [first, ...others] = coefficients.map(literal);
  return others.reduce((sum, next) => `(${sum}) * q + ${next}`, first ?? '0.0');
}

/** Functions that the printed loops call. */
export const CHANCE = `
static inline uint32_t mix(uint32_t h) {
  h = (h ^ (h >> 16)) * 0x85ebca6bu;
  h = (h ^ (h >> 13)) * 0xc2b2ae35u;
  return h ^ (h >> 16);
}
static inline uint32_t extend(uint32_t key, uint32_t part) {
  return mix((key ^ 0x9e3779b9u) * 0x01000193u + part * 0x27d4eb2fu + 0x165667b1u);
}
static inline double uniform(uint32_t key) {
  double high = mix(key ^ 0x5bd1e995u) >> 5, low = mix((key * 0x2545f491u) ^ 0x68bc21ebu) >> 6;
  return (high * 67108864.0 + low + 0.5) / 9007199254740992.0;
}
static inline double disturbance(uint32_t key) {
  uint32_t a = mix(key ^ 0x3c6ef372u), b = mix((key * 0x2545f491u) ^ 0x1b873593u);
  double total = (a & 0xffff) + (a >> 16) + (b & 0xffff) + (b >> 16) + 2;
  return (total / 65536.0 - 2.0) * 1.7320508075688772;
}
static double power_of_half(double x) {
  if (!(x > 0.0)) return 1.0;
  if (x > ${literal(LARGEST_EXPONENT)}) return 0.0;
  double whole = floor(x + 0.5), r = (x - whole) * ${literal(LN2)}, q = r * r;
  return ldexp((${series(EVEN)}) - r * (${series(ODD)}), -(int)whole);
}
static double exp_minus(double x) { return power_of_half(x / ${literal(LN2)}); }
static double chance_of(double hazard) {
  if (!(hazard > 0.0)) return 0.0;
  return hazard < 1e-5 ? hazard * (1.0 - hazard / 2.0) : 1.0 - exp_minus(hazard);
}
static double weekly_fade(double half) { return half > 0.0 ? chance_of(${literal(LN2)} / half) : 1.0; }
static double poisson_piece(double expected, double u) {
  if (u <= 1.0 - expected) return 0.0;
  int count = 0;
  double probability = exp_minus(expected), below = probability;
  while (u > below && probability > 1e-300 && count < 1000) {
    count++;
    probability *= expected / count;
    below += probability;
  }
  return count;
}
static inline double poisson(double expected, uint32_t key) {
  double total = 0.0, left = expected;
  for (int piece = 0; left > 0.0 && piece < 4096; piece++) {
    total += poisson_piece(fmin(left, ${literal(LARGEST_PIECE)}), uniform(extend(key, piece)));
    left -= ${literal(LARGEST_PIECE)};
  }
  return total;
}
static double binomial_piece(double n, double hazard, double u) {
  if (u <= 1.0 - n * hazard) return 0.0;
  double p = chance_of(hazard), odds = p / (1.0 - p), count = 0.0;
  double probability = exp_minus(n * hazard), below = probability;
  while (u > below && count < n) {
    probability *= (odds * (n - count)) / (count + 1.0);
    count++;
    below += probability;
  }
  return count;
}
static inline int happens(double hazard, uint32_t key) {
  double u = uniform(key);
  return u < hazard && u < chance_of(hazard);
}
static double cohort(double size, double hazard, uint32_t key) {
  if (!(size > 0.0) || !(hazard > 0.0)) return 0.0;
  if (hazard > ${literal(LARGEST_HAZARD)}) return size;
  double whole = floor(size), piece = fmax(1.0, floor(${literal(LARGEST_PIECE)} / hazard)), total = 0.0;
  uint32_t part = 0;
  for (double done = 0.0; done < whole; done += piece, part++)
    total += binomial_piece(fmin(piece, whole - done), hazard, uniform(extend(key, part)));
  double fraction = size - whole;
  return fraction > 0.0 && happens(hazard, extend(key, (uint32_t)-1)) ? total + fraction : total;
}
static inline double added(double *done, double more) { *done += more; return more; }
static inline double quotient(double a, double b) { return b == 0.0 ? 0.0 : a / b; }
static inline double saturated(double value, double half) {
  return value > 0.0 ? value / (value + (half > 0.0 ? half : 0.0)) : 0.0;
}
static inline double clamped(double x, double low, double high) {
  x = x > high ? high : x;
  return x < low ? low : x;
}
static inline double left_of(double stock, double change, double min) {
  return fmax(0.0, stock + fmin(0.0, change) - min);
}
static double drawn(double low, double middle, double high, double u) {
  return u < 0.5 ? low + (middle - low) * 2.0 * u : middle + (high - middle) * (2.0 * u - 1.0);
}
`;
