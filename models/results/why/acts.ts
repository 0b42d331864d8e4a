/** What rules did to quantities in two runs, week by week, and how far that came apart. */
import type { Explained, Explanation } from './explanation';

/** Which number of a line counts: where it stands in the last week, or all weeks up to it together. */
export type Reach = 'now' | 'so-far';

/** What one rule made of one quantity, week by week: of a level what it has added so far, of a flow what it did in that week. */
export interface Act {
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** B less A. */
  readonly apart: Float64Array;
}

/** All that rules did up to a week. */
export interface Acts {
  /** By quantity id. */
  readonly rulesOn: (quantity: string) => readonly string[];
  readonly act: (rule: string, quantity: string) => Act | undefined;
  /** A rule's part of the difference in a quantity, B less A; 0 where it had none. */
  readonly effect: (rule: string, quantity: string, reach: Reach) => number;
  /** The difference in a quantity itself. */
  readonly moved: (quantity: string, reach: Reach) => number;
  /** The size of what is compared: of the quantity in A and in B together. */
  readonly size: (quantity: string, reach: Reach) => number;
}

/** A difference under this share of what is compared is rounding. */
const ROUNDING = 1e-9;

/** Reads two runs up to a week; a line is only worked out when it is asked for. */
export function actsOf(a: Explanation, b: Explanation, until: number): Acts {
  const known = new Map<string, Act | undefined>();
  const act = (rule: string, quantity: string): Act | undefined => {
    const key = `${rule} ${quantity}`;
    if (!known.has(key))
      known.set(key, actOn(a.quantities[quantity], b.quantities[quantity], rule, until));
    return known.get(key);
  };
  const level = (quantity: string): Act | undefined => {
    const [inA, inB] = [a.quantities[quantity], b.quantities[quantity]];
    return inA === undefined || inB === undefined
      ? undefined
      : apartOf(inA.values.subarray(0, until + 1), inB.values.subarray(0, until + 1));
  };
  const levels = new Map<string, Act | undefined>();
  const levelOf = (quantity: string): Act | undefined => {
    if (!levels.has(quantity)) levels.set(quantity, level(quantity));
    return levels.get(quantity);
  };
  return {
    act,
    rulesOn: (quantity) => [
      ...new Set([
        ...Object.keys(a.quantities[quantity]?.byRule ?? {}),
        ...Object.keys(b.quantities[quantity]?.byRule ?? {}),
      ]),
    ],
    effect: (rule, quantity, reach) => numberOf(act(rule, quantity), reach),
    moved: (quantity, reach) => numberOf(levelOf(quantity), reach),
    size: (quantity, reach) => sizeOf(levelOf(quantity), reach),
  };
}

/** The ledger holds changes since the week before; added up they are where a rule's part stands. */
function actOn(
  a: Explained | undefined,
  b: Explained | undefined,
  rule: string,
  until: number,
): Act | undefined {
  const [inA, inB] = [a?.byRule[rule], b?.byRule[rule]];
  return inA === undefined && inB === undefined
    ? undefined
    : apartOf(running(inA, until), running(inB, until));
}

/** Changes added up, week by week; nothing where there are none. */
export function running(changes: Float64Array | undefined, until: number): Float64Array {
  let sum = 0;
  return Float64Array.from({ length: until + 1 }, (_, week) => (sum += changes?.[week] ?? 0));
}

function apartOf(a: Float64Array, b: Float64Array): Act {
  let largest = 0;
  const apart = a.map((inA, week) => {
    const inB = b[week] ?? 0;
    largest = Math.max(largest, Math.abs(inA) + Math.abs(inB));
    return Math.abs(inB - inA) > largest * ROUNDING ? inB - inA : 0;
  });
  return { a, b, apart };
}

function numberOf(act: Act | undefined, reach: Reach): number {
  if (act === undefined) return 0;
  return reach === 'now' ? (act.apart.at(-1) ?? 0) : act.apart.reduce((sum, one) => sum + one, 0);
}

function sizeOf(act: Act | undefined, reach: Reach): number {
  if (act === undefined) return 0;
  const size = (line: Float64Array): number =>
    reach === 'now'
      ? Math.abs(line.at(-1) ?? 0)
      : line.reduce((sum, one) => sum + Math.abs(one), 0);
  return size(act.a) + size(act.b);
}
