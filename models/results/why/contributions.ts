/** Contributions by rule to one number of a run: parts that add up, exactly but for rounding. */
import type { MonthlyHow } from '../months';
import { weightOf, type Target } from '../target';
import type { Explained } from './explanation';

/** What one rule did to the number. */
export interface Contribution {
  /** Rule id, or `bounds` for what the limits of a quantity took or gave. */
  readonly rule: string;
  /** In the unit of the target; may be negative. */
  readonly amount: number;
  /** Weeks in which it did anything, the first and the last. */
  readonly first: number;
  readonly last: number;
}

/** Why a number is what it is: a start, and what each rule added to it. */
export interface Contributions {
  /** The number if nothing had changed after week `from`. */
  readonly start: number;
  /** The number. */
  readonly value: number;
  /** Where it is the difference B − A, the numbers of the two. */
  readonly between?: { readonly a: number; readonly b: number };
  /** `value` − `start`: what the contributions add up to. */
  readonly change: number;
  /** Sum of the contributions' sizes, the week's parts each by itself: the yardstick of rounding. */
  readonly size: number;
  /** Those that are not 0, the largest first. */
  readonly byRule: readonly Contribution[];
}

/** The week before the first: contributions from there on add up from the starting state. */
export const BEFORE = -1;

/**
 * Shares the target's number out over the rules. `from` is the week that is taken as given, from -1 (the starting
 * state) to the target's week.
 */
export function contributionsTo(
  explained: Explained,
  how: MonthlyHow,
  target: Target,
  from: number = BEFORE,
): Contributions {
  let size = 0;
  let change = 0;
  const byRule = Object.entries(explained.byRule).flatMap(([rule, column]) => {
    const one = { amount: 0, first: -1, last: -1 };
    for (let week = Math.max(0, from + 1); week <= target.week; week += 1) {
      const part = column[week] * weightOf(target, how, from, week);
      if (part === 0) continue;
      if (one.first < 0) one.first = week;
      one.last = week;
      one.amount += part;
      size += Math.abs(part);
    }
    change += one.amount;
    return one.first < 0 ? [] : [{ rule, ...one }];
  });
  const standing = levelAt(explained, from);
  const start = how === 'sum' && target.span === 'total' ? standing * (target.week + 1) : standing;
  const given =
    from > 0 && target.span === 'total' ? lookBack(explained, how, target, from) : start;
  return { start: given, value: given + change, change, size, byRule: ranked(byRule) };
}

/** Value in a week; before the first one, what the first week's changes leave over. */
export function levelAt({ values, byRule }: Explained, week: number): number {
  if (week >= 0) return values[week];
  return Object.values(byRule).reduce((level, column) => level - column[0], values[0]);
}

/** A total in which the weeks up to `from` are as they were, and later ones stay as week `from` was. */
function lookBack({ values }: Explained, how: MonthlyHow, target: Target, from: number): number {
  if (how === 'last') return values[from];
  let total = 0;
  for (let week = 0; week <= target.week; week += 1) total += values[Math.min(week, from)];
  return how === 'sum' ? total : total / (target.week + 1);
}

/** Largest first; equally large ones by their name, so that the order is the same everywhere. */
export function ranked<One extends { readonly rule: string; readonly amount: number }>(
  list: readonly One[],
): readonly One[] {
  return [...list].sort(
    (a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.rule < b.rule ? -1 : 1),
  );
}

/** Running contributions for a stacked chart: for each rule what it has added since week `from`, week by week. */
export function runningContributions(
  { byRule, values }: Explained,
  from: number = BEFORE,
): Readonly<Record<string, Float64Array>> {
  return Object.fromEntries(
    Object.entries(byRule).map(([rule, column]) => {
      const running = new Float64Array(values.length);
      let sum = 0;
      for (let week = from + 1; week < running.length; week += 1) {
        sum += column[week];
        running[week] = sum;
      }
      return [rule, running];
    }),
  );
}
