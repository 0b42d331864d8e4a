import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { commonRuns, pairedDifference, quantileBands } from '../../../models/results/index';
import { slice } from './ensemble';

describe('quantile bands', () => {
  it('lie linearly between the runs in order', () => {
    const bands = quantileBands([slice([[4], [1], [3], [2], [5]])], 'x');
    expect([bands.p5[0], bands.p25[0], bands.p50[0], bands.p75[0], bands.p95[0]]).toEqual([
      1.2, 2, 3, 4, 4.8,
    ]);
  });

  it('order numbers as numbers, not as text', () => {
    expect(quantileBands([slice([[100], [9], [-20]])], 'x').p50[0]).toBe(9);
  });

  it('of one run are that run', () => {
    const bands = quantileBands([slice([[7, 8]])], 'x');
    expect([...bands.p5]).toEqual([7, 8]);
    expect([...bands.p95]).toEqual([7, 8]);
  });

  it('do not depend on how the ensemble was cut', () => {
    fc.assert(
      fc.property(ensembles(), fc.nat(), (runs, cutAt) => {
        const cut = 1 + (cutAt % Math.max(1, runs.length - 1));
        const parts = [slice(runs.slice(0, cut)), ...rest(runs, cut)];
        expect(quantileBands(parts.reverse(), 'x')).toEqual(quantileBands([slice(runs)], 'x'));
      }),
    );
  });

  it('rise from p5 to p95 and stay within the runs', () => {
    fc.assert(
      fc.property(ensembles(), (runs) => {
        const { p5, p25, p50, p75, p95 } = quantileBands([slice(runs)], 'x');
        const week = runs.map((run) => run[0]);
        const rising = [
          Math.min(...week),
          p5[0],
          p25[0],
          p50[0],
          p75[0],
          p95[0],
          Math.max(...week),
        ];
        expect(rising).toEqual([...rising].sort((a, b) => a - b));
      }),
    );
  });

  it('name the series that is missing', () => {
    expect(() => quantileBands([slice([[1]])], 'y')).toThrow('"y"');
  });

  it('refuse slices of different horizons', () => {
    expect(() => quantileBands([slice([[1]]), slice([[1, 2]], 1)], 'x')).toThrow('same number');
  });
});

describe('a paired difference', () => {
  it('is B − A run by run, however each side was cut', () => {
    const a = [slice([[1], [2], [3]])];
    const b = [slice([[13]], 2), slice([[11], [12]])];
    const { bands, probabilityBelow } = pairedDifference(a, b, 'x');
    expect([bands.p5[0], bands.p50[0], bands.p95[0]]).toEqual([10, 10, 10]);
    expect(probabilityBelow[0]).toBe(1);
  });

  it('counts only pairs in which A is really below B', () => {
    const { probabilityBelow, probabilityAbove } = pairedDifference(
      [slice([[1], [1], [1], [1]])],
      [slice([[2], [1], [1], [0]])],
      'x',
    );
    expect([probabilityBelow[0], probabilityAbove[0]]).toEqual([0.25, 0.25]);
  });

  it('leaves out runs that one side has not', () => {
    const a = [slice([[1], [2]])];
    const b = [slice([[5], [50]], 1)];
    expect(commonRuns(a, b)).toBe(1);
    expect(pairedDifference(a, b, 'x').bands.p50[0]).toBe(3);
  });

  it('of an ensemble to itself is nothing', () => {
    fc.assert(
      fc.property(ensembles(), (runs) => {
        const { bands, probabilityBelow } = pairedDifference([slice(runs)], [slice(runs)], 'x');
        expect(bands.p95.every((value) => value === 0)).toBe(true);
        expect(probabilityBelow.every((value) => value === 0)).toBe(true);
      }),
    );
  });
});

function rest(runs: readonly (readonly number[])[], cut: number) {
  return cut < runs.length ? [slice(runs.slice(cut), cut)] : [];
}

function ensembles() {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true });
  return fc.integer({ min: 1, max: 4 }).chain((weeks) =>
    fc.array(fc.array(value, { minLength: weeks, maxLength: weeks }), {
      minLength: 1,
      maxLength: 20,
    }),
  );
}
