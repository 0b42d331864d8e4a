/** Estimators on made-up ensembles whose effect is known. */
import { describe, expect, it } from 'vitest';
import { estimate, type EnsembleSlice, type Estimator } from '../../../models';

const WEEKS = 10;

/** An ensemble whose run r has `of(run, week)` in week w. */
function ensemble(runs: number, of: (run: number, week: number) => number): EnsembleSlice[] {
  const column = Float64Array.from({ length: runs * WEEKS }, (_, at) =>
    of(Math.floor(at / WEEKS), at % WEEKS),
  );
  return [{ weeks: WEEKS, from: 0, runs, series: { a: column, b: column.map((x) => 2 * x) } }];
}

const without = ensemble(3, (run) => 10 * (run + 1));
const withIt = ensemble(3, (run, week) => 10 * (run + 1) + (week >= 4 ? run + 1 : 0));
const measure = (how: Partial<Estimator> & Pick<Estimator, 'kind'>) =>
  estimate(withIt, without, { series: ['a'], from: 4, to: 8, ...how } as Estimator).value;

describe('an estimate', () => {
  it('is a change in per cent, a ratio, a sum and a mean', () => {
    expect(measure({ kind: 'per-cent' })).toBeCloseTo(10, 9);
    expect(measure({ kind: 'ratio' })).toBeCloseTo(1.1, 9);
    expect(measure({ kind: 'more' })).toBeCloseTo(4 * 2, 9);
    expect(measure({ kind: 'higher' })).toBeCloseTo(2, 9);
  });

  it('takes several series together, and sees nothing before the cause', () => {
    expect(measure({ kind: 'more', series: ['a', 'b'] })).toBeCloseTo(3 * 4 * 2, 9);
    expect(measure({ kind: 'more', from: 0, to: 4 })).toBe(0);
  });

  it('says how far single pairs scatter', () => {
    const { low, high } = estimate(withIt, without, {
      kind: 'more',
      series: ['a'],
      from: 4,
      to: 8,
    });
    expect(low).toBeCloseTo(4.4, 9);
    expect(high).toBeCloseTo(11.6, 9);
  });

  it('counts the runs in which something rises far enough', () => {
    expect(measure({ kind: 'chance', least: 2 })).toBeCloseTo(2 / 3, 9);
    expect(measure({ kind: 'chance', least: 9 })).toBe(0);
  });

  it('finds the week in which a growing difference gets there', () => {
    expect(measure({ kind: 'reached', share: 0.5, sum: true })).toBe(2);
    expect(measure({ kind: 'reached', share: 1, of: 6, sum: true })).toBe(3);
    expect(measure({ kind: 'reached', share: 1, of: 60, sum: true })).toBeNaN();
    expect(measure({ kind: 'reached', share: 1, sum: false })).toBe(1);
  });

  it('is the growth from the first week to the last, whatever happened without the cause', () => {
    const grows = ensemble(2, (_, week) => 20 + 5 * week);
    const grown = estimate(grows, without, { kind: 'grown', series: ['a'], from: 4, to: 9 });
    expect(grown.value).toBeCloseTo(50, 9);
  });

  it('finds the week in which a difference, up or down, has faded to a share of its largest', () => {
    const passing = (sign: number) =>
      ensemble(3, (run, week) => 10 * (run + 1) + sign * ([0, 8, 6, 5, 4, 2][week - 3] ?? 0));
    for (const sign of [1, -1])
      expect(
        estimate(passing(sign), without, {
          ...{ kind: 'faded', share: 0.5, series: ['a'], from: 3, to: 10 },
        }).value,
      ).toBe(4);
    expect(measure({ kind: 'faded', share: 0.5 })).toBeNaN();
  });
});
