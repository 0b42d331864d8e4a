/** What has been told of a scenario's runs, and what is still to be asked of them when more comes on screen. */
import type { Asked, Summary } from './task';

/** What somebody wants to know of some runs. */
export interface Need {
  readonly series: readonly string[];
  readonly monthly: readonly string[];
  /** Weeks of running totals and differences; all where absent. */
  readonly at: readonly number[] | undefined;
}

/** An answer, and the runs that it rests on. */
export interface Told {
  /** The runs, of both scenarios where they are compared. */
  readonly rests: string;
  /** Weeks at which it has running totals and differences; all where absent. */
  readonly at: readonly number[] | undefined;
  /** How many runs that is: where two scenarios are compared, of the one that has fewer. */
  readonly runs: number;
  readonly summary: Summary;
}

/** What is lacking of a need, given what these runs have been asked before; undefined where nothing is. */
export function lacking(
  { series, monthly, at }: Need,
  rests: string,
  told: Told | undefined,
): Asked | undefined {
  if (told?.rests !== rests) return { series, summed: series, monthly, at };
  const { summary } = told;
  const isAbout = hasWeeks(told, at);
  const lacks = {
    series: series.filter((id) => summary.bands[id] === undefined),
    summed: isAbout ? series.filter((id) => summary.totals[id] === undefined) : series,
    monthly: monthly.filter((id) => summary.monthly[id] === undefined),
    at: isAbout ? told.at : at,
  };
  return lacks.series.length + lacks.summed.length + lacks.monthly.length === 0 ? undefined : lacks;
}

/** What was told of the same runs before, and the answer to what was lacking. What stays the same is the same object. */
export function joined(told: Told | undefined, answer: Told): Told {
  const { rests, at, runs, summary } = answer;
  if (told?.rests !== rests) return answer;
  const before = told.summary;
  const sums = hasWeeks(told, at) ? before : { totals: {}, differences: {}, totalDifferences: {} };
  return {
    rests,
    at,
    runs,
    summary: {
      runs: summary.runs,
      bands: { ...before.bands, ...summary.bands },
      monthly: { ...before.monthly, ...summary.monthly },
      totals: { ...sums.totals, ...summary.totals },
      differences: { ...sums.differences, ...summary.differences },
      totalDifferences: { ...sums.totalDifferences, ...summary.totalDifferences },
    },
  };
}

/** A question in pieces that the keeper is soon done with, so that something more urgent need not wait; `runs`: of how many. */
export function piecesOf({ series, summed, monthly, at }: Asked, runs: number): readonly Asked[] {
  const ids = [...new Set([...series, ...summed, ...monthly])];
  const size = Math.max(1, Math.floor(PIECE / Math.max(1, runs)));
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, piece) => {
    const some = new Set(ids.slice(piece * size, (piece + 1) * size));
    const within = (of: readonly string[]) => of.filter((id) => some.has(id));
    return { series: within(series), summed: within(summed), monthly: within(monthly), at };
  });
}

/** Runs times series of a piece: some hundredths of a second, where every week is summed up. */
const PIECE = 1400;

/** All weeks hold any of them. */
function hasWeeks(told: Told, at: Need['at']): boolean {
  return told.at === undefined || told.at.join() === at?.join();
}
