/** Pairs of an organisation and a place that nothing is in: the kernel passes them by, and nobody may see that. */
import { describe, expect, it } from 'vitest';
import { mexico } from '../../../models';
import { arranged } from '../../../models/engine/kernel/arrange';
import { idleIn, type Idle } from '../../../models/engine/kernel/idle';
import { keptColumns } from '../../../models/engine/kernel/kept';
import { buildMachine } from '../../../models/engine/program/build-machine';
import { constant, minus, ofParent, per, quantity, sum, times } from '../../../models/rules/build';
import type { Expression } from '../../../models/rules/expression';
import type { Model } from '../../../models/rules/model';
import {
  adds,
  aModel,
  anOutcome,
  aRule,
  aStart,
  aStock,
  aTally,
  central,
  ensemble,
  groups,
  places,
} from '../build-model';

const over = ['group', 'place'];
const presence = quantity('presence');
const weekly = constant(1, '1/week');
const whole = (of: string): Expression => sum('group', sum('place', quantity(of)));

/** Red is in the west, blue nowhere, the pool in the east; each has its share of a place, and its heat there. */
function territories(change: Expression, heat: readonly number[] = [0, 0, 0]): Model {
  const parts = { unit: '1', onSplit: 'copy' } as const;
  return aModel({
    indices: [groups, places],
    quantities: [
      aStock('presence', { over, min: 0, ...parts }),
      aStock('heat', { over: ['group'], ...parts }),
      aTally('ground', { over, unit: '1/week' }),
      aTally('hot', { over: ['place'], unit: '1/week' }),
      aTally('crowded', { over: ['place'], unit: '1/week' }),
    ],
    rules: [
      adds('changes', 'presence', change, { over }),
      adds('ground', 'ground', times(weekly, per(presence, sum('place', presence))), { over }),
      adds('heats', 'heat', times(constant(1e200, '1/week'), quantity('heat')), {
        over: ['group'],
      }),
      adds('hot', 'hot', times(weekly, presence, quantity('heat')), { over }),
      adds('crowded', 'crowded', times(weekly, presence, quantity('presence', { group: 'red' })), {
        over,
      }),
    ],
    outcomes: [
      anOutcome('presence', whole('presence'), { unit: '1' }),
      anOutcome('ground', whole('ground'), { unit: '1/week' }),
      ...['hot', 'crowded'].map((of) =>
        anOutcome(`${of}-places`, quantity(of), { over: 'place', partsOf: of, unit: '1/week' }),
      ),
    ],
    starts: [aStart({ presence: [1, 0, 0, 0, 0, 2], heat: [...heat] })],
  });
}

function idleOf(model: Model, keepsLedger = false): Idle | undefined {
  const machine = buildMachine({
    model,
    lanes: 4,
    off: new Set(),
    scaled: new Set(),
    keepsLedger,
  });
  const kept = keptColumns(machine);
  const { loops, resolve } = arranged(machine, kept);
  return idleIn(loops, kept, resolve);
}

describe('cells that nothing is in', () => {
  it('are passed by in the model of Mexico, by organisation and state, with a ledger and without', () => {
    for (const keepsLedger of [false, true]) {
      const idle = idleOf(mexico, keepsLedger);
      expect(idle?.domain.over).toEqual(['organisation', 'state']);
      expect(idle?.stocks).toHaveLength(2);
      expect(idle?.lasts).toBe(true);
    }
  });

  it('say nothing more of what was there before', () => {
    const model = territories(times(-1.2, weekly, presence));
    expect(idleOf(model)).toBeDefined();
    const { series } = central(model, { weeks: 3 });
    // Red and the pool had all of one place each; at the end of the week they are gone.
    expect([...series.ground]).toEqual([2, 0, 0]);
    central(model, { weeks: 3 }, { ledger: true });
    ensemble(model, 5, { weeks: 3 });
  });

  it('are visited all the same where 0 times a number is not 0', () => {
    const model = territories(times(-0.1, weekly, presence), [0, 1, 0]);
    expect(idleOf(model)).toBeDefined();
    const { series } = central(model, { weeks: 4 });
    // Blue is nowhere, but in the third week its heat is infinite.
    expect([...series['hot.west']]).toEqual([0, 0, NaN, NaN]);
    ensemble(model, 5, { weeks: 4 });
  });

  it('are visited as soon as what is beside them is too much', () => {
    const all = territories(times(1e29, weekly, presence));
    // Without its sums over places, which would be too much as well.
    const model = { ...all, rules: all.rules.filter(({ id }) => id !== 'ground') };
    expect(idleOf(model)?.lasts).toBe(true);
    const { series } = central(model, { weeks: 12 });
    // In the last week, blue is nowhere, beside infinitely many.
    expect([...series['crowded.west'].subarray(-3)]).toEqual([Infinity, Infinity, NaN]);
    ensemble(model, 5, { weeks: 12 });
  });

  it('are visited where something may come from nothing', () => {
    const model = territories(times(weekly, minus(0.1, presence)));
    expect(idleOf(model)).toBeUndefined();
    // Two places of two groups and of the pool, whatever was there.
    expect(central(model).series.presence[0]).toBeCloseTo(0.6, 12);
  });

  it('are visited where somebody adds to one of them from elsewhere', () => {
    const all = territories(times(-0.1, weekly, presence));
    const at = { group: 'blue' };
    const flows = [{ into: 'ground', at, amount: weekly }];
    const model = { ...all, rules: [...all.rules, aRule('more', { over: ['place'], flows })] };
    // Blue is nowhere, and yet 1 is added to its ground in either place, besides the shares of red and the pool.
    expect([...central(model, { weeks: 2 }).series.ground]).toEqual([4, 4]);
    ensemble(model, 5, { weeks: 2 });
  });

  it('are visited where what they have of a parent is too much', () => {
    const all = territories(times(-0.1, weekly, presence), [1, 0, 0]);
    const inherited = times(weekly, presence, ofParent(quantity('heat')));
    const rules = all.rules.filter(({ id }) => id !== 'hot');
    const start = aStart(all.starts[0].initial, { parents: { blue: 'red' } });
    const model = {
      ...all,
      rules: [...rules, adds('inherits', 'hot', inherited, { over })],
      starts: [start],
    };
    expect(idleOf(model)).toBeDefined();
    // Blue is nowhere, but in the third week its parent's heat is infinite.
    expect([...central(model, { weeks: 4 }).series['hot.west']]).toEqual([0, 0, NaN, NaN]);
    ensemble(model, 5, { weeks: 4 });
  });
});
