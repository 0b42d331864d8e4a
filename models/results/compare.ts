/** How two scenarios differ in one number: by how much, how surely, which way, and whether that is better. */
import type { EnsembleSlice, Run } from '../engine/answer';
import { columnIn, pairRuns, spreadOf, type Spread } from './bands';
import type { MonthlyHow } from './months';
import { measureOf, type Measure } from './summary';

/** What a comparison needs to know of a series. */
export interface ComparedSeries {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly monthly: MonthlyHow;
  /** Decimals shown. */
  readonly decimals: number;
  readonly better?: 'lower' | 'higher';
}

/** The results of one scenario. `slices` may be empty while the ensemble is still running. */
export interface ScenarioResults {
  readonly central: Run;
  readonly slices: readonly EnsembleSlice[];
}

/** Which way B differs from A; `same` when the difference is too small to speak of. */
export type Direction = 'more' | 'less' | 'same';

/** What that means to most people; `neither` when the model does not say. */
export type Judgement = 'better' | 'worse' | 'neither';

/**
 * How surely: `clear` when at least 95 % of the pairs of runs agree on the direction, `likely` when at least 75 % of
 * those that differ at all do, else `open`; for `same`, when the 90 % or the 50 % band of the pairs is about the same throughout.
 * `unknown` without an ensemble.
 */
export type Certainty = 'clear' | 'likely' | 'open' | 'unknown';

/** One row of a table of differences. All numbers are in the unit of the series. */
export interface ComparisonRow {
  /** With one decimal more where the difference would otherwise show as a single digit or as nothing. */
  readonly series: ComparedSeries;
  readonly measure: Measure;
  /** A's number in the central run. */
  readonly a: number;
  /** B's number in the central run. */
  readonly b: number;
  /** B − A of the central runs. */
  readonly difference: number;
  /** `difference` in per cent of A; undefined when A shows as 0. */
  readonly perCent: number | undefined;
  /** Quantiles of the paired differences B − A; undefined without an ensemble. */
  readonly band: Spread | undefined;
  /** Pairs of runs that the band rests on. */
  readonly pairs: number;
  /** Share of pairs, 0 to 1, in which A is below B. */
  readonly probabilityBelow: number;
  /** Share of pairs, 0 to 1, in which A is above B. */
  readonly probabilityAbove: number;
  readonly direction: Direction;
  readonly certainty: Certainty;
  readonly judgement: Judgement;
}

/** A difference under this share of the larger number is "about the same". */
export const SAME_SHARE = 0.005;

/** How the runs of two ensembles differ in one number, pair by pair. */
export interface PairedMeasure {
  /** Quantiles of B − A over the pairs. */
  readonly band: Spread;
  /** How many pairs, at least 1. */
  readonly pairs: number;
  /** Share of pairs, 0 to 1, in which A is below B. */
  readonly below: number;
  /** Share of pairs, 0 to 1, in which A is above B. */
  readonly above: number;
}

/** Compares one series of two scenarios by one measure. Throws when a result does not hold the series. */
export function compareSeries(
  series: ComparedSeries,
  measure: Measure,
  a: ScenarioResults,
  b: ScenarioResults,
): ComparisonRow {
  const inA = measureOf(columnIn(a.central.series, series.id), series.monthly, measure);
  const inB = measureOf(columnIn(b.central.series, series.id), series.monthly, measure);
  return comparisonRow(series, measure, inA, inB, pairedMeasure(series, measure, a, b));
}

/**
 * The row of two numbers of the central runs, `a` and `b`, and of the pairs of runs, where there are any.
 * For results that are already summed up; `compareSeries` makes both from runs.
 */
export function comparisonRow(
  series: ComparedSeries,
  measure: Measure,
  a: number,
  b: number,
  paired: PairedMeasure | undefined,
): ComparisonRow {
  const difference = b - a;
  const decimals = comparedDecimals(a, b, series.decimals);
  // Words follow the middle of the pairs where there is an ensemble: the central run is one path among many.
  const typical = paired?.band.p50 ?? difference;
  const scale = Math.max(Math.abs(a), Math.abs(b));
  const way = (amount: number): Direction => directionOf(amount, scale, decimals);
  const direction = way(typical);
  const certainty = paired === undefined ? 'unknown' : certaintyOf(direction, paired, way);
  return {
    series: { ...series, decimals },
    measure,
    a,
    b,
    difference,
    perCent: showsAsZero(a, decimals) ? undefined : (difference / Math.abs(a)) * 100,
    band: paired?.band,
    pairs: paired?.pairs ?? 0,
    probabilityBelow: paired?.below ?? (a < b ? 1 : 0),
    probabilityAbove: paired?.above ?? (a > b ? 1 : 0),
    direction,
    certainty,
    // What could go either way is neither better nor worse.
    judgement: certainty === 'open' ? 'neither' : judgementOf(direction, series.better),
  };
}

/** Decimals that tell B from A: one more than those of the outcome, where it has any, if a single digit would show of more than nothing. */
export function comparedDecimals(a: number, b: number, decimals: number): number {
  const isNothing = showsAsZero(a, decimals) && showsAsZero(b, decimals);
  const lastDigits = Math.round(Math.abs(b - a) * Number(`1e${decimals}`));
  return decimals === 0 || isNothing || lastDigits >= 10 ? decimals : decimals + 1;
}

function pairedMeasure(
  series: ComparedSeries,
  measure: Measure,
  a: ScenarioResults,
  b: ScenarioResults,
): PairedMeasure | undefined {
  if (a.slices.length === 0 || b.slices.length === 0) return undefined;
  const differences = Float64Array.from(
    pairRuns(a.slices, b.slices, series.id),
    (pair) =>
      measureOf(pair.b, series.monthly, measure) - measureOf(pair.a, series.monthly, measure),
  );
  const pairs = differences.length;
  if (pairs === 0) return undefined;
  const below = differences.filter((difference) => difference > 0).length / pairs;
  const above = differences.filter((difference) => difference < 0).length / pairs;
  return { band: spreadOf(differences), pairs, below, above };
}

function directionOf(difference: number, scale: number, decimals: number): Direction {
  const small = Math.abs(difference) < scale * SAME_SHARE;
  if (small || showsAsZero(difference, decimals)) return 'same';
  return difference > 0 ? 'more' : 'less';
}

function certaintyOf(
  direction: Direction,
  { band, pairs, below, above }: PairedMeasure,
  way: (amount: number) => Direction,
): Certainty {
  if (direction === 'same') {
    if (way(band.p5) === 'same' && way(band.p95) === 'same') return 'clear';
    return way(band.p25) === 'same' && way(band.p75) === 'same' ? 'likely' : 'open';
  }
  const share = direction === 'more' ? below : above;
  if (share >= 0.95) return 'clear';
  // Pairs of runs that are equal speak neither for nor against it; the middle pair goes that way in any case.
  const against = direction === 'more' ? above : below;
  return Math.round(share * pairs) >= 3 * Math.round(against * pairs) ? 'likely' : 'open';
}

function judgementOf(direction: Direction, better: 'lower' | 'higher' | undefined): Judgement {
  if (direction === 'same' || better === undefined) return 'neither';
  return (direction === 'more') === (better === 'higher') ? 'better' : 'worse';
}

function showsAsZero(value: number, decimals: number): boolean {
  return Number(value.toFixed(decimals)) === 0;
}
