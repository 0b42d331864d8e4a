/** From when to when a difference has kept its sign, so that what is said of it is true in every week named. */

/** Weeks of which something is said, the first and the last. */
export interface Weeks {
  readonly first: number;
  readonly last: number;
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
  return { first, last };
}

/** Whether a line has the opposite of a sign in any week. */
export function isMixed(line: Float64Array, sign: number): boolean {
  const least = largest(line) * MATTERS;
  return line.some((one) => Math.sign(one) === -sign && Math.abs(one) >= least);
}

/** Of the stretches of weeks in which a line has a sign, the one that adds up to most; undefined where it never has it. */
export function weightiest(line: Float64Array, sign: number): Weeks | undefined {
  const least = largest(line.filter((one) => Math.sign(one) === sign)) * MATTERS;
  let found: (Weeks & { readonly sum: number }) | undefined;
  let open: (Weeks & { readonly sum: number }) | undefined;
  line.forEach((one, week) => {
    const counts = Math.sign(one) === sign && Math.abs(one) >= least;
    const sum = (open?.sum ?? 0) + Math.abs(one);
    open = counts ? { first: open?.first ?? week, last: week, sum } : undefined;
    if (open !== undefined && open.sum > (found?.sum ?? 0)) found = open;
  });
  if (found === undefined) return undefined;
  let { first } = found;
  // It may have grown from less than matters.
  while (first > 0 && Math.sign(line[first - 1] ?? 0) === sign) first -= 1;
  return { first, last: found.last };
}

function largest(line: Float64Array): number {
  return line.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
}
