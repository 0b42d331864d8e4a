import { describe, expect, it } from 'vitest';
import { aModel, aParameter, aRule, aTally, ensemble, mean, runsAt, weeksOf } from '../build-model';

describe('parameters', () => {
  const model = aModel({
    quantities: [aTally('drawn', { unit: '1' })],
    rules: [
      aRule('tell', {
        parameters: [aParameter('p', [1, 2, 10])],
        flows: [{ into: 'drawn', amount: { kind: 'parameter', id: 'p' } }],
      }),
    ],
  });

  it('are central in the central run', () => {
    expect(weeksOf(model, 'drawn', { weeks: 2 })).toEqual([2, 2]);
  });

  it('are drawn once a run from their range, half on each side of the central value', () => {
    const slice = ensemble(model, 4000, { weeks: 2 });
    const drawn = runsAt(slice, 'drawn', 0);
    expect(runsAt(slice, 'drawn', 1)).toEqual(drawn);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(10);
    const below = drawn.filter((one) => one < 2).length / 4000;
    expect(Math.abs(below - 0.5)).toBeLessThan(5 * Math.sqrt(0.25 / 4000));
    expect(Math.abs(mean(drawn.filter((one) => one > 2)) - 6)).toBeLessThan(0.3);
  });

  it('that are set hold in every run, and in the central one', () => {
    const assumptions = { strengths: {}, parameters: { 'tell.p': 9 } };
    expect(weeksOf(model, 'drawn', { weeks: 1, assumptions })).toEqual([9]);
    expect(runsAt(ensemble(model, 20, { weeks: 1, assumptions }), 'drawn', 0)).toEqual(
      new Array(20).fill(9),
    );
  });
});
