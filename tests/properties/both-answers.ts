/** The two answers of the engine to one plan, side by side, and where two of them first differ. */
import { centralRun, ensembleSlice, type Columns, type Plan } from '../../models';

/** Runs of the ensemble that are looked at: enough to meet organisations that split at different times. */
const RUNS = 3;

export interface Answers {
  readonly weeks: number;
  readonly central: Columns;
  readonly ensemble: Columns;
}

/** The central run and a few runs of the ensemble. */
export function answers(plan: Plan): Answers {
  const { weeks, series } = centralRun(plan);
  return { weeks, central: series, ensemble: ensembleSlice(plan, { from: 0, runs: RUNS }).series };
}

/** The first number in which two answers differ to the bit before a week, in words; undefined when none does. */
export function difference(
  a: Answers,
  b: Answers,
  before = Infinity,
  named: (series: string) => string = (series) => series,
): string | undefined {
  const weeks = Math.min(a.weeks, b.weeks, before);
  for (let week = 0; week < weeks; week += 1) {
    const where = inWeek(a.central, b.central, week, week, named);
    if (where !== undefined) return `central run, week ${week}: ${where}`;
    for (let run = 0; run < RUNS; run += 1) {
      const drawn = inWeek(
        a.ensemble,
        b.ensemble,
        run * a.weeks + week,
        run * b.weeks + week,
        named,
      );
      if (drawn !== undefined) return `run ${run}, week ${week}: ${drawn}`;
    }
  }
  return undefined;
}

function inWeek(
  a: Columns,
  b: Columns,
  atA: number,
  atB: number,
  named: (series: string) => string,
): string | undefined {
  for (const [id, column] of Object.entries(a)) {
    const other = b[named(id)];
    if (other === undefined) return `${id} is missing`;
    if (!Object.is(column[atA], other[atB])) return `${id} is ${column[atA]} and ${other[atB]}`;
  }
  return undefined;
}

/** Whether two columns are the same to the bit; quick, and quick to say no, where `toEqual` would print them. */
export function sameBits(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((value, at) => Object.is(value, b[at]));
}
