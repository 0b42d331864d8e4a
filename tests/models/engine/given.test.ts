import { describe, expect, it } from 'vitest';
import { centralRun, ensembleSlice } from '../../../models/engine';
import { times, parameter, quantity } from '../../../models/rules/build';
import { adds, aModel, aParameter, aStart, aStock, planned } from '../build-model';

/** A stock that grows by a rate. */
const growing = aModel({
  quantities: [aStock('stock')],
  rules: [
    adds('growth', 'stock', times(quantity('stock'), parameter('rate')), {
      parameters: [aParameter('rate', [0, 0.5, 1], '1/week')],
    }),
  ],
  starts: [aStart({ stock: 1 })],
});

describe('parameters that are given with a request', () => {
  const plan = planned(growing, { weeks: 2 });

  it('stand instead of the central value', () => {
    expect([...centralRun(plan).series.stock]).toEqual([1.5, 2.25]);
    const given = centralRun(plan, { parameters: { 'growth.rate': 1 } });
    expect([...given.series.stock]).toEqual([2, 4]);
  });

  it('stand instead of drawn values, run by run, in whatever batch a run falls', () => {
    const rates = Array.from({ length: 19 }, (_, run) => run / 18);
    for (const engine of ['kernel', 'interpreter'] as const) {
      const { series } = ensembleSlice(plan, {
        from: 0,
        runs: 19,
        parameters: { 'growth.rate': rates },
        engine,
      });
      expect(rates.map((_, run) => series.stock[run * 2])).toEqual(rates.map((rate) => 1 + rate));
    }
  });

  it('fill the columns that are brought along', () => {
    const stock = new Float64Array(6);
    const { series } = ensembleSlice(plan, { from: 0, runs: 3, into: { stock } });
    expect(series.stock).toBe(stock);
    expect(stock.every((value) => value > 0)).toBe(true);
  });

  it('must be parameters of the model', () => {
    expect(() => centralRun(plan, { parameters: { 'growth.speed': 1 } })).toThrow('growth.speed');
  });
});
