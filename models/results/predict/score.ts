/** How a prediction came out against the central run and the 90 % band. */
import { SAME_SHARE, type Direction } from '../compare';
import { drawnColumn, type DrawnPoint } from './drawn';

/** What the model answers, a number per week. */
export interface Uncovered {
  readonly central: Float64Array;
  /** Edges of the 90 % band: the 5 % and 95 % quantiles of the runs. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** How far a prediction was from what came. */
export interface Misfit {
  /** Weeks compared: those after the first point, to the last or the end of the run. At least 1. */
  readonly weeks: number;
  /** Mean distance to the central run, in the unit of the series. */
  readonly error: number;
  /** Weeks in which the prediction lies in the 90 % band. */
  readonly inside: number;
  /** Which way the prediction goes, from its first week to its last. */
  readonly predicted: Direction;
  /** Which way the central run goes between the same weeks. */
  readonly came: Direction;
}

/** Lays a prediction beside the results; undefined where it says nothing about any week of the run. */
export function misfit(
  points: readonly DrawnPoint[],
  { central, low, high }: Uncovered,
): Misfit | undefined {
  const [first] = points;
  if (first === undefined || first.week >= central.length) return undefined;
  const drawn = drawnColumn(points, central.length);
  let weeks = 0;
  let distance = 0;
  let inside = 0;
  let last = first.week;
  for (let week = first.week + 1; week < central.length; week += 1) {
    const value = drawn[week];
    if (value === undefined || Number.isNaN(value)) continue;
    weeks += 1;
    last = week;
    distance += Math.abs(value - (central[week] ?? value));
    if (value >= (low[week] ?? Infinity) && value <= (high[week] ?? -Infinity)) inside += 1;
  }
  if (weeks === 0) return undefined;
  return {
    weeks,
    inside,
    error: distance / weeks,
    predicted: direction(drawn[first.week] ?? 0, drawn[last] ?? 0),
    came: direction(central[first.week] ?? 0, central[last] ?? 0),
  };
}

/** Which way a number goes; under half a per cent it stays the same. */
function direction(from: number, to: number): Direction {
  const scale = Math.max(Math.abs(from), Math.abs(to));
  if (Math.abs(to - from) <= scale * SAME_SHARE) return 'same';
  return to > from ? 'more' : 'less';
}
