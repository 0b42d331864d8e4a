/** Printed parts add up to the printed sum, and none is further off than by one in its last place. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatNumber } from '../../models';
import { differenceInPrint, roundedToSum } from '../../models/results/rounded';

it('616.4 and 41.3 of 657.7 are read as 617 and 41 of 658', () => {
  expect(roundedToSum([616.4, 41.3], 0)).toEqual([617, 41]);
  expect(roundedToSum([615.5, 41.5], 0)).toEqual([615, 42]);
  expect(roundedToSum([-0.6, -0.6, -0.6], 0)).toEqual([0, -1, -1]);
  expect(roundedToSum([0.125, 0.125], 2)).toEqual([0.12, 0.13]);
  expect(roundedToSum([], 2)).toEqual([]);
  expect(roundedToSum([Number.NaN, 1.2], 0)).toEqual([Number.NaN, 1.2]);
});

it('whatever the parts are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 14 }),
      fc.integer({ min: 0, max: 4 }),
      (parts, decimals) => {
        const unit = Number(`1e${decimals}`);
        const shown = roundedToSum(parts, decimals);
        const units = shown.map((one) => Math.round(one * unit));
        const total = Math.round(parts.reduce((sum, one) => sum + one * unit, 0)) + 0;
        expect(units.reduce((sum, one) => sum + one, 0)).toBe(total);
        shown.forEach((one, at) => {
          expect(Math.abs(one - (parts[at] ?? 0)) * unit).toBeLessThan(1.001);
        });
      },
    ),
  );
});

it('a sum that is off by one as it is printed is still reached', () => {
  expect(roundedToSum([1200.1, 2374.4], 0, 3575)).toEqual([1200, 2375]);
  expect(roundedToSum([3574.4], 0, 3575)).toEqual([3575]);
});

it('a difference is that of the two numbers as they are read', () => {
  expect(differenceInPrint(80243.4, 83817.6, 0)).toBe(3575);
  const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(numbers, numbers, fc.integer({ min: 0, max: 4 }), (a, b, decimals) => {
      const read = (value: number) =>
        Number(formatNumber('en', value, decimals).replaceAll(',', '').replace('−', '-'));
      expect(differenceInPrint(a, b, decimals)).toBeCloseTo(read(b) - read(a), 8);
    }),
  );
});
