import { expect, test } from 'vitest';
import { nowInPrint, outcomeDecimals } from '../../../models/index';

test.each([
  [0, [83818.4, 80243.2], 0],
  [0, [3574.6], 0],
  [0, [6], 0],
  [0, [6.37, 2], 2],
  [2, [0.18], 2],
  [2, [0.0324, 0.01], 4],
  [2, [], 2],
  [1, [Number.NaN, 12.34], 1],
])(
  'numbers of an outcome with %d decimals, %j, are told with %d beside each other',
  (least, numbers, decimals) => {
    expect(outcomeDecimals(least, numbers)).toBe(decimals);
  },
);

test('a number that is a difference is that of the two as they are read', () => {
  const between = { a: 80243.4, b: 83817.6 };
  expect(nowInPrint({ now: 3574.2, between }, 0)).toBe(3575);
  expect(nowInPrint({ now: 3574.2, between: undefined }, 0)).toBe(3574.2);
});
