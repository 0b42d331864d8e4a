import { describe, expect, test } from 'vitest';
import {
  countMissing,
  extentOf,
  isDrawable,
  largestDrawable,
} from '../../../renderer/charts/scale/drawable';
import { niceScale } from '../../../renderer/charts/scale/nice-scale';
import { bandPath, linePath, linearScale } from '../../../renderer/charts/scale/paths';

describe('the guard at the edge', () => {
  test('lets no NaN, infinity or huge number through', () => {
    expect([0, -3.5, NaN, Infinity, -Infinity, 1e13, undefined].map(isDrawable)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('takes the extent of what can be drawn only', () => {
    expect(extentOf([[3, NaN, 7], Float64Array.of(-1, Infinity), [1e300]])).toEqual([-1, 7]);
  });

  test('has no extent where nothing can be drawn', () => {
    expect(extentOf([[NaN], []])).toBeUndefined();
  });

  test('counts what is missing', () => {
    expect(countMissing([[1, NaN], Float64Array.of(Infinity, 2)])).toBe(2);
  });
});

describe('a value axis', () => {
  test('has round ends and ticks around the values', () => {
    expect(niceScale([317, 604], 4, false)).toEqual({
      low: 300,
      high: 700,
      ticks: [300, 400, 500, 600, 700],
      decimals: 0,
    });
  });

  test('begins at zero where amounts are compared', () => {
    expect(niceScale([317, 604], 4, true).low).toBe(0);
  });

  test('says how many decimals its ticks need', () => {
    expect(niceScale([0.41, 0.66], 3, false)).toMatchObject({ low: 0.4, decimals: 1 });
    expect(niceScale([0.41, 0.46], 3, false).decimals).toBe(2);
  });

  test('holds values below zero', () => {
    const { low, high, ticks } = niceScale([-12, 30], 4, true);
    expect(low).toBeLessThanOrEqual(-12);
    expect(high).toBeGreaterThanOrEqual(30);
    expect(ticks).toContain(0);
  });

  test.each([
    ['no values', undefined],
    ['zeros', [0, 0]],
    ['one value', [5, 5]],
    ['one value below zero', [-5, -5]],
    ['the largest values', [-largestDrawable, largestDrawable]],
    ['tiny values', [1e-9, 3e-9]],
  ] as const)('is finite, rising and short for %s', (_, extent) => {
    for (const zeroBased of [true, false]) {
      const { low, high, ticks } = niceScale(extent, 4, zeroBased);
      expect(high).toBeGreaterThan(low);
      expect(ticks.every(Number.isFinite)).toBe(true);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(12);
      if (extent) expect(low).toBeLessThanOrEqual(extent[0]);
      if (extent) expect(high).toBeGreaterThanOrEqual(extent[1]);
    }
  });
});

describe('paths', () => {
  const xs = Float64Array.of(0, 10, 20, 30);
  const y = { at0: 100, perUnit: -1 };

  test('run through the values', () => {
    expect(linePath(xs, [1, 2, 3.25, 4], y)).toBe('M0 99L10 98L20 96.8L30 96');
  });

  test('break where a value is missing', () => {
    expect(linePath(xs, [1, NaN, 3, 4], y)).toBe('M0 99M20 97L30 96');
  });

  test('hold no more points than there are values', () => {
    expect(linePath(xs, [1, 2], y)).toBe('M0 99L10 98');
  });

  test('of bands go out along the top and back along the bottom', () => {
    expect(bandPath(xs, [1, 1], [3, 3], y)).toBe('M0 97L10 97L10 99L0 99Z');
  });

  test('of bands are closed before a gap and begin again after it', () => {
    const path = bandPath(xs, [1, 1, NaN, 1], [3, 3, 3, 3], y);
    expect(path).toBe('M0 97L10 97L10 99L0 99Z');
  });

  test('lie on a scale through two points, or at one pixel where there is one value', () => {
    expect(linearScale(0, 10, 2, 30)).toEqual({ at0: 10, perUnit: 10 });
    expect(linearScale(3, 10, 3, 30)).toEqual({ at0: 10, perUnit: 0 });
  });
});
