/** What has been told of a scenario's runs, and what is still to be asked of them when more comes on screen. */
import type { Summary } from './task';

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
  readonly at: readonly number[] | undefined;
  readonly summary: Summary;
}

/** What is lacking of a need, given what these runs have been asked before; undefined where nothing is. */
export function lacking(
  { series, monthly, at }: Need,
  rests: string,
  told: Told | undefined,
): Need | undefined {
  if (told === undefined || !isAbout(told, rests, at)) return { series, monthly, at };
  const lacks = {
    series: series.filter((id) => told.summary.bands[id] === undefined),
    monthly: monthly.filter((id) => told.summary.monthly[id] === undefined),
    at: told.at,
  };
  return lacks.series.length + lacks.monthly.length === 0 ? undefined : lacks;
}

/** What was told of the same runs and weeks before, and the answer to what was lacking. */
export function joined(told: Told | undefined, { rests, at, summary }: Told): Told {
  if (told === undefined || !isAbout(told, rests, at)) return { rests, at, summary };
  const before = told.summary;
  return {
    rests,
    at,
    summary: {
      runs: summary.runs,
      bands: { ...before.bands, ...summary.bands },
      monthly: { ...before.monthly, ...summary.monthly },
      totals: { ...before.totals, ...summary.totals },
      differences: { ...before.differences, ...summary.differences },
      totalDifferences: { ...before.totalDifferences, ...summary.totalDifferences },
    },
  };
}

/** All weeks hold any of them. */
function isAbout(told: Told, rests: string, at: Need['at']): boolean {
  return told.rests === rests && (told.at === undefined || told.at.join() === at?.join());
}
