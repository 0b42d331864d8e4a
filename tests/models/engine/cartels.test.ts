import { describe, expect, it } from 'vitest';
import { cartelRunner } from '../../bench/cartel-engine';
import { cartelModel, cartels, type Cartels, type Rates } from '../../bench/cartels';
import { centralRun, ensembleSlice, type Engine } from '../../../models/engine';
import { aLever, planned } from '../build-model';

const WEEKS = 60;

/** The paper's equation by hand, one week at a time. */
function byHand({ sizes, rivals }: Cartels, rates: Rates): readonly number[] {
  let members = [...sizes];
  const totals = [members.reduce((sum, one) => sum + one, 0)];
  for (let week = 0; week < WEEKS; week += 1) {
    const all = members.reduce((sum, one) => sum + one, 0);
    members = members.map((own, at) => {
      const fought = rivals[at].reduce((sum, rival) => sum + members[rival], 0);
      const growth = rates.rho - rates.eta / all - rates.theta * fought - rates.omega * own;
      return own + own * growth;
    });
    totals.push(members.reduce((sum, one) => sum + one, 0));
  }
  return totals;
}

describe('the cartels of the common benchmark', () => {
  it.each([5, 10, 150])(
    'grow as the equation says, alone and many abreast, for %i of them',
    (n) => {
      const model = cartels(n);
      const runner = cartelRunner(n, WEEKS);
      const list = [1, 0.8, 1.2, 1.1, 0.9, 1, 1, 1.15, 0.85, 1.05].map((factor) => ({
        rho: model.base.rho * factor,
        eta: model.base.eta * (2 - factor),
        theta: model.base.theta * factor,
        omega: model.base.omega,
      }));
      const many = runner.ensemble(list, new Float64Array(list.length * (WEEKS + 1)));
      list.forEach((rates, run) => {
        const expected = byHand(model, rates);
        const alone = runner.run(rates);
        const abreast = many.subarray(run * (WEEKS + 1), (run + 1) * (WEEKS + 1));
        expected.forEach((total, week) => {
          expect(Math.abs(alone[week] / total - 1)).toBeLessThan(1e-12);
          expect(Math.abs(abreast[week] / total - 1)).toBeLessThan(1e-12);
        });
      });
    },
  );

  it('come to the same in the kernel as in the interpreter, to the bit', () => {
    const model = cartels(10);
    // The first ones are gone: what is summed up begins with nothing.
    const sizes = model.sizes.map((size, at) => (at < 2 ? 0 : size));
    // The weeks go by in two pieces where a lever moves.
    const moved = { ...cartelModel(model), levers: [aLever('idle')] };
    const levers = { idle: [{ week: 20, value: 1 }] };
    const plans = [
      planned(cartelModel(model), { weeks: WEEKS }),
      planned(cartelModel({ ...model, sizes }), { weeks: WEEKS }),
      planned(moved, { weeks: WEEKS, levers }),
    ];
    for (const plan of plans) {
      const [kernel, interpreter] = (['kernel', 'interpreter'] as const).map((engine: Engine) => [
        centralRun(plan, { engine }).series,
        ensembleSlice(plan, { from: 0, runs: 19, engine }).series,
      ]);
      expect(kernel).toEqual(interpreter);
    }
  });
});
