/** A "why" is read by people who add up: what is printed must. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inPrint, type Contributions } from '../../../../models/results';

const amounts = fc.array(fc.double({ min: -5000, max: 5000, noNaN: true }), { maxLength: 8 });
const start = fc.double({ min: 0, max: 1e5, noNaN: true });

function contributions(from: number, parts: readonly number[]): Contributions {
  const change = parts.reduce((sum, part) => sum + part, 0);
  const byRule = parts.map((amount, at) => ({ rule: `rule-${at}`, amount, first: 0, last: 1 }));
  return { start: from, value: from + change, change, size: Math.abs(change), byRule };
}

/** Whole units of the last decimal. */
const units = (value: number, decimals: number) => Math.round(value * Number(`1e${decimals}`));

it('adds up as it is read', () => {
  fc.assert(
    fc.property(start, amounts, (from, parts) => {
      const exact = contributions(from, parts);
      const { start: begun, value, byRule, decimals } = inPrint(exact, { decimals: 0 });
      const read = [begun, ...byRule.map(({ amount }) => amount)].map((one) =>
        units(one, decimals),
      );
      const sum = read.reduce((all, one) => all + one, 0);
      if (parts.length > 0) expect(sum).toBe(units(value, decimals));
      expect(Math.abs(value - exact.value)).toBeLessThanOrEqual(0.5001 / Number(`1e${decimals}`));
    }),
  );
});

it('a difference is that of the numbers as they stand beside each other elsewhere', () => {
  const between = { a: 80243.4, b: 83817.6 };
  const exact = { ...contributions(0, [3640.2, -77.1, 21.6, -5.8, -4.7]), between };
  const { value, byRule, decimals } = inPrint(exact, { decimals: 0 });
  expect([value, decimals]).toEqual([3575, 0]);
  expect(byRule.map(({ amount }) => amount).reduce((sum, one) => sum + one, 0)).toBe(3575);
});

it('has as many decimals as it takes to tell small parts', () => {
  const printed = inPrint(contributions(0.2, [0.0312, -0.0104]), { decimals: 2 });
  expect(printed).toMatchObject({ start: 0.2, value: 0.2208, decimals: 4 });
  expect(printed.byRule.map(({ amount }) => amount)).toEqual([0.0312, -0.0104]);
});
