import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from '../../../models/results/order';

/** What sorting all of them gives. */
function sorted(values: Float64Array, places: readonly number[]): readonly number[] {
  const all = values.slice().sort();
  return places.map((place) => all[place] ?? Number.NaN);
}

/** Zero has no sign here. */
function unsigned(value: number): number {
  return value === 0 ? 0 : value;
}

/** Numbers such as runs give: spread evenly, mostly nothing with a few large ones, many alike, on the edge of what there is. */
const kinds = fc.oneof(
  fc.float64Array({ minLength: 0, maxLength: 400 }),
  fc.float64Array({ minLength: 33, maxLength: 400, noNaN: true, min: 0, max: 1000 }),
  fc
    .array(fc.integer({ min: 0, max: 5 }), { minLength: 33, maxLength: 400 })
    .map((numbers) => Float64Array.from(numbers)),
  fc
    .array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e9, noNaN: true })), {
      minLength: 33,
      maxLength: 400,
    })
    .map((numbers) => Float64Array.from(numbers)),
  fc.float64Array({ minLength: 33, maxLength: 100, noNaN: true, min: -1e-320, max: 1e-320 }),
);

it('answers what sorting would', () => {
  fc.assert(
    fc.property(kinds, fc.array(fc.nat(), { maxLength: 12 }), (values, any) => {
      const places = any.map((one) => one % Math.max(1, values.length)).sort((a, b) => a - b);
      const expected = sorted(values, places);
      const found = inOrder(values.slice(), places);
      expect(found.map(unsigned)).toEqual(expected.map(unsigned));
    }),
    { numRuns: 400 },
  );
});

it('finds every place of many numbers', () => {
  const values = Float64Array.from({ length: 500 }, (_, at) => ((at * 7919) % 500) / 3);
  const places = [...values.keys()];
  expect(inOrder(values.slice(), places)).toEqual([...values.slice().sort()]);
});

it('has nothing where there is nothing', () => {
  expect(inOrder(new Float64Array(), [0])).toEqual([Number.NaN]);
  expect(
    inOrder(
      Float64Array.from({ length: 100 }, (_, at) => at),
      [99, 100],
    ),
  ).toEqual([99, NaN]);
});
