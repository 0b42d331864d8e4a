import { describe, expect, it } from 'vitest';
import { columnDecimals, decimalsOf, formatSignificant } from '../../../models/text';

describe('decimals of a column', () => {
  it.each([
    [[81_810.4, -62.13, 1.9], 0],
    [[3089.3, 6], 0],
    [[333.25, -0.04], 1],
    [[27.943, 2.331, 0.000038], 2],
    [[0.003123, -0.0001], 6],
    [[0.35, 0, 1], 2],
    [[40, 0.5], 1],
    [[12, 0, -3], 0],
    [[1e-12, 0], 0],
    [[Number.NaN, 2.5, Number.POSITIVE_INFINITY], 1],
    [[0], 0],
    [[], 0],
  ])('of %j: %i', (values, decimals) => {
    expect(columnDecimals(values)).toBe(decimals);
  });
});

describe('decimals of one number', () => {
  it.each([
    [1, 0],
    [0.05, 2],
    [100, 0],
    [2.5, 1],
    [1 / 3, 6],
  ])('as a step: %d has %i', (step, decimals) => {
    expect(decimalsOf(step)).toBe(decimals);
  });

  it.each([
    [81_810, '81,800'],
    [0.000038, '0.000038'],
    [-1.5, '−1.5'],
    [100, '100'],
    [0, '0'],
  ])('in three significant figures: %d is %s', (value, shown) => {
    expect(formatSignificant('en', value)).toBe(shown);
  });
});
