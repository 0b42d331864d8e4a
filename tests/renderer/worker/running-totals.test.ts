import { expect, it } from 'vitest';
import { runningTotals } from '../../../renderer/worker/running-totals';

const two = {
  ...{ weeks: 3, from: 4, runs: 2 },
  series: { x: Float64Array.of(1, 2, 6, 10, 20, 60), y: new Float64Array(6) },
};

it('add flows up, run by run', () => {
  const [totals] = runningTotals([two], 'x', 'sum', Infinity);
  expect([...(totals?.series['x'] ?? [])]).toEqual([1, 3, 9, 10, 30, 90]);
  expect(totals).toMatchObject({ weeks: 3, from: 4, runs: 2 });
});

it('average levels', () => {
  const [totals] = runningTotals([two], 'x', 'mean', Infinity);
  expect([...(totals?.series['x'] ?? [])]).toEqual([1, 1.5, 3, 10, 15, 30]);
});

it('leave what is a total already as it is', () => {
  expect(runningTotals([two], 'x', 'last', Infinity)).toEqual([two]);
});

it('go no further than they are read', () => {
  const [totals] = runningTotals([two], 'x', 'sum', 1);
  expect([...(totals?.series['x'] ?? [])]).toEqual([1, 3, Number.NaN, 10, 30, Number.NaN]);
});
