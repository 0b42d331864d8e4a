/** What the runs of an ensemble say together: quantiles by week, and paired differences of two ensembles. */
import type { Columns, EnsembleSlice } from '../engine/answer';
import { inOrder } from './order';

/** Quantiles over the runs, one number per week each. p25 to p75 is the 50 % band, p5 to p95 the 90 % band. */
export interface Bands {
  readonly p5: Float64Array;
  readonly p25: Float64Array;
  readonly p50: Float64Array;
  readonly p75: Float64Array;
  readonly p95: Float64Array;
}

/** The same quantiles of a single number. */
export type Spread = Readonly<Record<keyof Bands, number>>;

/** How two ensembles differ, run by run: a run of B less the run of A with the same number. */
export interface PairedDifference {
  /** Quantiles of B − A. */
  readonly bands: Bands;
  /** Per week, the share (0 to 1) of pairs in which A is below B; equal runs do not count. */
  readonly probabilityBelow: Float64Array;
  /** Per week, the share (0 to 1) of pairs in which A is above B. */
  readonly probabilityAbove: Float64Array;
}

/** The quantiles that are told, in the order of `Bands`. */
const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95];

/**
 * Quantiles of any numbers, which may be left in another order: each linear between neighbours, the smallest being the
 * quantile 0 and the largest the quantile 1 (type 7 of Hyndman and Fan). Not a number when there are none.
 */
export function spreadOf(values: Float64Array): Spread {
  const { length } = values;
  if (length !== neighbours.length) neighbours = neighboursIn(length);
  const found = inOrder(values, neighbours.places);
  const at = (which: number) => {
    const low = found[2 * which];
    return low + (found[2 * which + 1] - low) * neighbours.beyond[which];
  };
  return { p5: at(0), p25: at(1), p50: at(2), p75: at(3), p95: at(4) };
}

/** Where the quantiles lie among so many numbers in rising order: the place below and the one above of each, and how far beyond the one below. */
function neighboursIn(length: number) {
  const last = length - 1;
  const below = SHARES.map((share) => Math.floor(last * share));
  return {
    length,
    places: below.flatMap((place) => [place, Math.min(place + 1, last)]),
    beyond: SHARES.map((share, which) => last * share - below[which]),
  };
}

/** Of the count asked for last: week after week has as many runs. */
let neighbours = neighboursIn(0);

/**
 * Quantiles by week over all runs of the slices, which together make one ensemble, in any order; `only` for these
 * weeks, the others being not a number.
 * Throws when the slices do not hold the series, or hold it over different horizons.
 */
export function quantileBands(
  slices: readonly EnsembleSlice[],
  series: string,
  only?: readonly number[],
): Bands {
  const columns = slices.map((slice) => ({ slice, column: columnOf(slice, series) }));
  const weeks = sameWeeks(slices);
  const buffer = new Float64Array(slices.reduce((runs, slice) => runs + slice.runs, 0));
  const valuesOf = (week: number): Float64Array => {
    let next = 0;
    for (const { slice, column } of columns) {
      for (let run = 0; run < slice.runs; run += 1) {
        buffer[next] = column[run * weeks + week] ?? Number.NaN;
        next += 1;
      }
    }
    return buffer;
  };
  return bandsOf(weeks, valuesOf, only);
}

/** How many runs both ensembles hold. */
export function commonRuns(a: readonly EnsembleSlice[], b: readonly EnsembleSlice[]): number {
  const inB = new Set(b.flatMap(runNumbers));
  return a.flatMap(runNumbers).filter((run) => inB.has(run)).length;
}

/**
 * B − A by week over the runs that both ensembles hold, paired by run number however they were cut into
 * slices. Over the shorter horizon when the two differ; `only` for these weeks, the others being not a number.
 * Throws when a series is missing.
 */
export function pairedDifference(
  a: readonly EnsembleSlice[],
  b: readonly EnsembleSlice[],
  series: string,
  only?: readonly number[],
): PairedDifference {
  const pairs = pairRuns(a, b, series);
  const weeks = Math.min(sameWeeks(a), sameWeeks(b));
  const buffer = new Float64Array(pairs.length);
  const probabilityBelow = new Float64Array(weeks).fill(Number.NaN);
  const probabilityAbove = new Float64Array(weeks).fill(Number.NaN);
  const differences = (week: number): Float64Array => {
    let below = 0;
    let above = 0;
    for (let pair = 0; pair < pairs.length; pair += 1) {
      const inA = pairs[pair].a[week] ?? Number.NaN;
      const inB = pairs[pair].b[week] ?? Number.NaN;
      buffer[pair] = inB - inA;
      if (inA < inB) below += 1;
      if (inA > inB) above += 1;
    }
    probabilityBelow[week] = below / Math.max(1, pairs.length);
    probabilityAbove[week] = above / Math.max(1, pairs.length);
    return buffer;
  };
  return { bands: bandsOf(weeks, differences, only), probabilityBelow, probabilityAbove };
}

/** One run of each ensemble, with the same number. */
export interface RunPair {
  readonly a: Float64Array;
  readonly b: Float64Array;
}

/** The weekly columns of one series, run beside run, in rising order of run number. */
export function pairRuns(
  a: readonly EnsembleSlice[],
  b: readonly EnsembleSlice[],
  series: string,
): readonly RunPair[] {
  const ofA = runColumns(a, series);
  const ofB = runColumns(b, series);
  return [...ofA.entries()]
    .sort(([first], [second]) => first - second)
    .flatMap(([run, column]) => {
      const other = ofB.get(run);
      return other === undefined ? [] : [{ a: column, b: other }];
    });
}

function runColumns(slices: readonly EnsembleSlice[], series: string): Map<number, Float64Array> {
  const columns = new Map<number, Float64Array>();
  for (const slice of slices) {
    const column = columnOf(slice, series);
    for (let run = 0; run < slice.runs; run += 1) {
      columns.set(slice.from + run, column.subarray(run * slice.weeks, (run + 1) * slice.weeks));
    }
  }
  return columns;
}

/**
 * Quantiles of each week's values, in any order and number, which may be left in another order; `only` of these weeks (of those
 * that there are), the others being not a number.
 */
export function bandsOf(
  weeks: number,
  valuesOf: (week: number) => Float64Array,
  only: readonly number[] = Array.from({ length: weeks }, (_, week) => week),
): Bands {
  const column = () => new Float64Array(weeks).fill(Number.NaN);
  const bands = { p5: column(), p25: column(), p50: column(), p75: column(), p95: column() };
  for (const week of only) {
    if (week >= weeks) continue;
    const spread = spreadOf(valuesOf(week));
    bands.p5[week] = spread.p5;
    bands.p25[week] = spread.p25;
    bands.p50[week] = spread.p50;
    bands.p75[week] = spread.p75;
    bands.p95[week] = spread.p95;
  }
  return bands;
}

function columnOf(slice: EnsembleSlice, series: string): Float64Array {
  return columnIn(slice.series, series);
}

/** The column of a series; throws, naming it, when the result does not hold it. */
export function columnIn(columns: Columns, series: string): Float64Array {
  if (Object.hasOwn(columns, series)) return columns[series];
  throw new RangeError(`The result does not hold the series "${series}".`);
}

function sameWeeks(slices: readonly EnsembleSlice[]): number {
  const weeks = slices[0]?.weeks ?? 0;
  if (slices.some((slice) => slice.weeks !== weeks)) {
    throw new RangeError('Slices of one ensemble must have the same number of weeks.');
  }
  return weeks;
}

function runNumbers(slice: EnsembleSlice): readonly number[] {
  return Array.from({ length: slice.runs }, (_, run) => slice.from + run);
}
