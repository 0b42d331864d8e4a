/** Level and trend of homicides at a start, from the twelve months before it and nothing after. */
import { states } from '../states';
import { twelveMonthsTo } from './calendar';
import type { Counted } from './counts';
import { growthOf, levelOf, WEEKS_IN_MONTH } from './formula';
import { calmRate } from './season';

/** A break that makes what was counted before it say nothing of what comes. */
export interface Break {
  readonly state: string;
  /** Month of the break, `2024-09`. */
  readonly month: string;
  /** Victims in that month after the break, and the days that they fell in. */
  readonly victims: number;
  readonly days: number;
}

/**
 * Victims a week in every state, by the order of the list of states, without the season. The national trend
 * carries them to the end of the last month, but not in a state after its break.
 */
export function levels(counted: Counted, broken?: Break): readonly number[] {
  const months = twelveMonthsTo(counted.until);
  const growth = growthOf(nationalRates(counted));
  return states.map(({ id }) => {
    const isBroken = broken?.state === id;
    const rates = counted.months[id].map((victims, at) => {
      const month = months[at] ?? counted.until;
      const after = isBroken && broken.month === month ? broken : undefined;
      return calmRate(after?.victims ?? victims, month, after?.days);
    });
    const from = isBroken ? Math.max(0, months.indexOf(broken.month)) : 0;
    return 7 * levelOf(rates.slice(from), isBroken ? 0 : growth);
  });
}

/**
 * Victims a week of the state before its break, without the season: the mean of the months before it that
 * are in the table. What has nothing to do with organisations stays at that level when they go to war.
 */
export function levelBefore(counted: Counted, broken: Break): number {
  const months = twelveMonthsTo(counted.until);
  const before = months.filter((month) => month < broken.month);
  const row = Object.entries(counted.months).find(([id]) => id === broken.state)?.[1] ?? [];
  const rates = before.map((month, at) => calmRate(row[at] ?? 0, month));
  return (7 * rates.reduce((sum, rate) => sum + rate, 0)) / Math.max(1, rates.length);
}

/** Growth of national homicides a week as a share of their level: a straight line through twelve months. */
export function trend(counted: Counted): number {
  return growthOf(nationalRates(counted)) / WEEKS_IN_MONTH;
}

/** National victims a day in the twelve months, without the season. */
function nationalRates(counted: Counted): readonly number[] {
  return twelveMonthsTo(counted.until).map((month, at) => {
    let victims = 0;
    for (const { id } of states) victims += counted.months[id][at] ?? 0;
    return calmRate(victims, month);
  });
}
