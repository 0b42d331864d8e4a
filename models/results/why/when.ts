/** From when to when a difference has kept its sign, so that what is said of it is true in every week named. */

/** Weeks of which something is said, the first and the last. */
export interface Weeks {
  readonly first: number;
  readonly last: number;
  /** Whether it holds at times only: in the first and the last of them, but not in every one between. */
  readonly broken: boolean;
}

/** A week with less than this share of the largest is nothing to speak of. */
const MATTERS = 0.01;

/** The weeks up to the end of a line in which it has had the sign of its end without a break; undefined where it ends at 0. */
export function lasting(line: Float64Array): Weeks | undefined {
  const last = line.length - 1;
  const sign = Math.sign(line[last] ?? 0);
  if (sign === 0) return undefined;
  let first = last;
  while (first > 0 && Math.sign(line[first - 1] ?? 0) === sign) first -= 1;
  return { first, last, broken: false };
}

/** Whether a line has the opposite of a sign in any week. */
export function isMixed(line: Float64Array, sign: number): boolean {
  const least = largest(line) * MATTERS;
  return line.some((one) => Math.sign(one) === -sign && Math.abs(one) >= least);
}

/** A stretch of weeks that adds up to less than this share of the largest one is left out. */
const STRETCH = 0.1;

/** The weeks in which a line has a sign and matters, from the first such stretch to the last; undefined where it never has it. */
export function weeksOf(line: Float64Array, sign: number): Weeks | undefined {
  const least = largest(line.filter((one) => Math.sign(one) === sign)) * MATTERS;
  const stretches: { first: number; last: number; sum: number }[] = [];
  line.forEach((one, week) => {
    if (Math.sign(one) !== sign || Math.abs(one) < least) return;
    const open = stretches.at(-1);
    if (open?.last === week - 1) {
      open.last = week;
      open.sum += Math.abs(one);
    } else stretches.push({ first: week, last: week, sum: Math.abs(one) });
  });
  const most = Math.max(...stretches.map(({ sum }) => sum));
  const told = stretches.filter(({ sum }) => sum >= most * STRETCH);
  const [begin, end] = [told[0], told.at(-1)];
  if (begin === undefined || end === undefined) return undefined;
  let { first } = begin;
  // It may have grown from less than matters.
  while (first > 0 && Math.sign(line[first - 1] ?? 0) === sign) first -= 1;
  const between = line.subarray(first, end.last + 1);
  return { first, last: end.last, broken: between.some((one) => Math.sign(one) !== sign) };
}

function largest(line: Float64Array): number {
  return line.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
}
