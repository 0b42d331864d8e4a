import { describe, expect, it } from 'vitest';
import { mexico, type Run } from '../../../../models/index';
import {
  mapDomain,
  mapSeries,
  mapValues,
  seriesOfState,
  stateOfSeries,
} from '../../../../renderer/features/explore/map/map-values';

const series = mapSeries(mexico);

function run(sinaloa: readonly number[]): Run {
  const columns = series.map(({ id, cell }) => [
    id,
    Float64Array.from(sinaloa.map((value) => (cell === 'SIN' ? value : 1))),
  ]);
  return { weeks: sinaloa.length, series: Object.fromEntries(columns), events: [] };
}

describe('the map', () => {
  it('has one series for each of the 32 states', () => {
    expect(new Set(series.map(({ cell }) => cell)).size).toBe(32);
  });

  it('shows a week, or how much more or fewer than in the baseline', () => {
    expect(mapValues(series, run([10, 30]), undefined, 1)['SIN']).toBe(30);
    expect(mapValues(series, run([10, 30]), run([10, 50]), 1)['SIN']).toBe(-20);
  });

  it('shows no number where there is none', () => {
    expect(mapValues(series, undefined, undefined, 0)['SIN']).toBeUndefined();
  });

  it('keeps its colours while scrubbing: the range is that of all weeks', () => {
    expect(mapDomain(series, run([10, 30]), undefined)).toEqual([0, 30]);
    expect(mapDomain(series, run([10, 30]), run([10, 50]))).toEqual([-20, 0]);
    expect(mapDomain(series, undefined, undefined)).toBeUndefined();
  });

  it('leads to the series of a state and back to the nation', () => {
    expect(seriesOfState(series, 'SIN')).toBe('homicides.SIN');
    expect(stateOfSeries(series, 'homicides.SIN')).toBe('SIN');
    expect(seriesOfState(series, undefined)).toBe('homicides');
  });
});
