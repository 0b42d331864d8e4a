/** How cost grows: 1 × to 64 × the runs, the weeks, the organisations, the states. */
import { ensembleSlice, type Plan } from '../../models';
import { pairsPlan } from './pairs-model';
import { planOf } from './plans';
import { mediansOf, processorTime } from './processor-time';
import { textOf } from './table';

interface Growth {
  readonly what: string;
  /** How many times the smallest. */
  readonly times: number;
  /** How many of what grows. */
  readonly size: number;
  /** Milliseconds of processor time. */
  readonly time: number;
  /** Bytes of the columns that are handed out. */
  readonly bytes: number;
}

const TIMES = [1, 2, 4, 8, 16, 32, 64];
const ROUNDS = 5;
const SERIES = ['homicides', 'us-pressure'];
/** Runs of a synthetic ensemble. */
const SMALL = 200;
const HALF_YEAR = 26;

/** The table's rows: runs and weeks of the model of Mexico; organisations and states of a synthetic one, as Mexico's are what they are. */
export function growths(): readonly Growth[] {
  return [
    ...grow('runs (Mexico, 26 weeks)', 8, (size) => ({
      plan: planOf(HALF_YEAR),
      runs: size,
      series: SERIES,
    })),
    ...grow('weeks (Mexico, 8 runs)', 8, (size) => ({
      plan: planOf(size),
      runs: 8,
      series: SERIES,
    })),
    ...grow('organisations, 8 states each (synthetic)', 4, (size) => ({
      plan: pairsPlan(size, 8),
      runs: SMALL,
      series: ['all'],
    })),
    ...grow('states, 8 organisations each (synthetic)', 4, (size) => ({
      plan: pairsPlan(8, size),
      runs: SMALL,
      series: ['all'],
    })),
  ];
}

interface Work {
  readonly plan: Plan;
  readonly runs: number;
  readonly series: readonly string[];
}

function grow(what: string, smallest: number, workOf: (size: number) => Work): readonly Growth[] {
  return TIMES.map((times) => {
    const size = smallest * times;
    const { plan: planned, runs, series } = workOf(size);
    const first = ensembleSlice(planned, { from: 0, runs, series }).series;
    const work = (): unknown => ensembleSlice(planned, { from: 0, runs, series, into: first });
    const [time = 0] = mediansOf([() => processorTime(work)], ROUNDS);
    const bytes = Object.values(first).reduce((all, column) => all + column.byteLength, 0);
    return { what, times, size, time, bytes };
  });
}

/** The table: 1 in the last two columns is growth in proportion, less is cheaper. */
export function growthTable(rows: readonly Growth[]): string {
  const smallest = new Map(rows.filter(({ times }) => times === 1).map((row) => [row.what, row]));
  const lines = rows.map(({ what, times, size, time, bytes }) => {
    const first = smallest.get(what);
    const share = (now: number, then: number | undefined): string =>
      then === undefined ? '' : (now / then / times).toFixed(2);
    return [
      what,
      `${times} ×`,
      String(size),
      time.toFixed(2),
      (bytes / 1e6).toFixed(3),
      share(time, first?.time),
      share(bytes, first?.bytes),
    ];
  });
  const heads = ['what grows', 'times', 'size', 'ms', 'MB out', 'time ÷ times', 'MB ÷ times'];
  return textOf([heads, ...lines]);
}
