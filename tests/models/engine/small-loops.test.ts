/** Small models whose loops the kernel could join, pass by or keep twice, but must not: `central` and `ensemble` compare. */
import { describe, expect, it } from 'vitest';
import {
  constant,
  linked,
  occurrences,
  ofParent,
  quantity,
  sum,
  times,
} from '../../../models/rules/build';
import type { Expression } from '../../../models/rules/expression';
import type { Model } from '../../../models/rules/model';
import type { Rule } from '../../../models/rules/rule';
import {
  adds,
  aModel,
  anEvent,
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

const weekly = constant(1, '1/week');
const west = { place: 'west' };
const east = { place: 'east' };
const over = ['group', 'place'];
const plain = { unit: '1', onSplit: 'copy' } as const;
const whole = (of: string): Expression => sum('group', sum('place', quantity(of)));

/** Red has 1 in the west and 2 in the east, blue, which split from red, 3 and 4, the pool nothing; nobody is hot. */
function pairs(...rules: readonly Rule[]): Model {
  return aModel({
    indices: [groups, places],
    quantities: [
      aStock('presence', { over, ...plain }),
      aStock('heat', { over: ['group'], ...plain }),
    ],
    rules,
    outcomes: [
      anOutcome('presence', whole('presence'), { unit: '1' }),
      anOutcome('heat', sum('group', quantity('heat')), { unit: '1' }),
    ],
    starts: [
      aStart({ presence: [1, 2, 3, 4, 0, 0], heat: [0, 0, 0] }, { parents: { blue: 'red' } }),
    ],
  });
}

describe('the kernel', () => {
  it('reads one place of the parent, not the first', () => {
    const inherits = times(weekly, ofParent(quantity('presence', east)));
    const model = pairs(adds('inherits', 'heat', inherits, { over: ['group'] }));
    // Blue's parent has 2 in the east.
    expect([...central(model, { weeks: 2 }).series.heat]).toEqual([2, 4]);
    ensemble(model, 5, { weeks: 2 });
  });

  it('keeps no stock twice where a rule over nothing reads one of its cells', () => {
    const grows = (id: string, at: Readonly<Record<string, string>>, rate: number): Rule =>
      aRule(id, {
        flows: [{ into: 'size', at, amount: times(weekly, rate, quantity('size', at)) }],
      });
    const model = aModel({
      indices: [places],
      quantities: [aStock('size', { over: ['place'], unit: '1' })],
      rules: [grows('east', east, 1), grows('west', west, -0.5)],
      outcomes: [anOutcome('size', sum('place', quantity('size')), { unit: '1' })],
      starts: [aStart({ size: [8, 1] })],
    });
    expect([...central(model, { weeks: 3 }).series.size]).toEqual([6, 6, 9]);
    ensemble(model, 5, { weeks: 3 });
  });

  it('clears what a ledger keeps of all cells before any is added to', () => {
    const gives = times(weekly, 1, quantity('presence'));
    const model = pairs(
      aRule('gathers', { over, flows: [{ into: 'presence', at: east, amount: gives }] }),
    );
    const { ledger } = central(model, { weeks: 2 }, { ledger: true });
    // All there is, 10, goes on to the east, where half of the 20 then is.
    expect([...(ledger?.presence.byRule.gathers ?? [])]).toEqual([10, 20]);
  });

  it('draws at every place by a hazard that is the same at all of them, ever', () => {
    const model = aModel({
      indices: [places],
      quantities: [aTally('falls', { over: ['place'], unit: '1/week' })],
      rules: [
        aRule('falls', {
          over: ['place'],
          flows: [{ into: 'falls', amount: occurrences }],
          event: anEvent({ kind: 'recurring', hazard: constant(0.5, '1/week') }),
        }),
      ],
    });
    expect([...central(model, { weeks: 2 }).series['falls.east']]).toEqual([0.5, 0.5]);
    ensemble(model, 5, { weeks: 20 });
  });

  it('follows links to a cell that is held, wherever they lead', () => {
    const model = aModel({
      indices: [places],
      relations: [{ id: 'road', index: 'place', links: { west: { east: 0.5, west: 2 } } }],
      quantities: [
        aStock('size', { over: ['place'], unit: '1' }),
        aTally('near', { over: ['place'], unit: '1' }),
      ],
      rules: [adds('look', 'near', linked('road', quantity('size', east)), { over: ['place'] })],
      starts: [aStart({ size: [3, 8] })],
    });
    // The west has links of 2.5 in all.
    expect([...central(model, { weeks: 2 }).series.near]).toEqual([20, 20]);
    ensemble(model, 5, { weeks: 2 });
  });

  it('leaves what is added to an organisation by name where it is, though that has ended', () => {
    const blue = { group: 'blue' };
    const hazard = constant(50, '1/week');
    const ends = anEvent({ kind: 'chance', hazard }, { acts: [{ kind: 'retire' }] });
    const model = pairs(
      aRule('end', { over: ['group'], event: ends }),
      aRule('give', { flows: [{ into: 'heat', at: blue, amount: weekly }] }),
      aRule('look', {
        flows: [
          { into: 'heat', at: { group: 'pool' }, amount: times(weekly, quantity('heat', blue)) },
        ],
      }),
    );
    const { series } = ensemble(model, 2, { weeks: 4 });
    // In the first week blue ends, and its heat with it; then the pool sees 0, 1 and 2.
    expect([...series.heat.subarray(0, 4)]).toEqual([0, 0, 1, 3]);
  });
});
