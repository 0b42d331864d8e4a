/**
 * Level and trend of homicides at a start, by one fixed formula from the twelve months before it. Its two
 * weights were chosen on origins from 2016 to February 2024, for the nation and the 32 states together, on
 * months up to August 2024 (evidence `level-and-trend`); nothing after any origin went into them.
 */
import { states } from '../states';
import { daysIn, twelveMonthsTo } from './calendar';
import type { Counted } from './counts';
import { heightByMonth, SEASON_SIZE } from './season';

/** What the month before weighs against a month: the level is a mean that fades into the past. */
const FADING = 0.65;

/** A break that makes what was counted before it say nothing of what comes. */
export interface Break {
  readonly state: string;
  /** Month of the break, `2024-09`. */
  readonly month: string;
  /** Victims in that month after the break, and the days that they fell in. */
  readonly victims: number;
  readonly days: number;
}

/** Victims a week in every state, by the order of the list of states, without the season. */
export function levels(counted: Counted, broken?: Break): readonly number[] {
  const months = twelveMonthsTo(counted.until);
  return states.map(({ id }) => {
    const rates = counted.months[id].map((victims, at) => {
      const month = months[at] ?? counted.until;
      const after = broken?.state === id && broken.month === month ? broken : undefined;
      return calm((after?.victims ?? victims) / (after?.days ?? daysIn(month)), month);
    });
    const from = broken?.state === id ? Math.max(0, months.indexOf(broken.month)) : 0;
    return 7 * fadingMean(rates.slice(from));
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
  const rates = before.map((month, at) => calm((row[at] ?? 0) / daysIn(month), month));
  return (7 * rates.reduce((sum, rate) => sum + rate, 0)) / Math.max(1, rates.length);
}

/** Growth of national homicides a week as a share of their level: a straight line through twelve months. */
export function trend(counted: Counted): number {
  const months = twelveMonthsTo(counted.until);
  const rates = months.map((month, at) => {
    let victims = 0;
    for (const { id } of states) victims += counted.months[id][at] ?? 0;
    return calm(victims / daysIn(month), month);
  });
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const middle = (rates.length - 1) / 2;
  let rise = 0;
  let spread = 0;
  rates.forEach((rate, at) => {
    rise += (at - middle) * (rate - mean);
    spread += (at - middle) * (at - middle);
  });
  return rise / spread / mean / WEEKS_IN_MONTH;
}

const WEEKS_IN_MONTH = 4.348;

/** A daily rate without what the season adds. */
function calm(rate: number, month: string): number {
  const height = heightByMonth[Number(month.slice(5)) - 1] ?? 0;
  return rate / (1 + SEASON_SIZE * height);
}

/** The mean in which each number weighs `FADING` times the one after it. */
function fadingMean(rates: readonly number[]): number {
  let total = 0;
  let weight = 0;
  for (const rate of rates) {
    total = total * FADING + rate;
    weight = weight * FADING + 1;
  }
  return weight === 0 ? 0 : total / weight;
}
