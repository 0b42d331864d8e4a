import { describe, expect, it } from 'vitest';
import {
  constant,
  lever,
  occurrences,
  quantity,
  scheduled,
  times,
} from '../../../models/rules/build';
import type { Timing } from '../../../models/rules/rule';
import {
  aLever,
  aModel,
  anEvent,
  aParameter,
  aPlanned,
  aRule,
  aStart,
  aStock,
  central,
  ensemble,
  mean,
  runsAt,
  variance,
  weeksOf,
} from '../build-model';

describe('a cohort', () => {
  const model = aModel({
    quantities: [aStock('waiting', { min: 0 }), aStock('gone', { min: 0 })],
    rules: [
      aRule('go', {
        parameters: [aParameter('hazard', [0.3, 0.3, 0.3], '1/week')],
        event: anEvent({
          kind: 'cohort',
          of: quantity('waiting'),
          hazard: { kind: 'parameter', id: 'hazard' },
        }),
        flows: [
          { into: 'waiting', amount: times(-1, occurrences) },
          { into: 'gone', amount: occurrences },
        ],
      }),
    ],
    starts: [aStart({ waiting: 20 })],
  });
  const weeks = 5;

  it('moves its expectation in the central run', () => {
    weeksOf(model, 'waiting', { weeks }).forEach((left, week) => {
      expect(left).toBeCloseTo(20 * Math.exp(-0.3 * (week + 1)), 12);
    });
  });

  it('moves whole members in ensembles, each on its own, and loses none', () => {
    const slice = ensemble(model, 3000, { weeks });
    const gone = runsAt(slice, 'gone', 4);
    const p = 1 - Math.exp(-0.3 * 5);
    expect(gone.every(Number.isInteger)).toBe(true);
    expect(Math.abs(mean(gone) - 20 * p)).toBeLessThan(5 * Math.sqrt((20 * p * (1 - p)) / 3000));
    expect(Math.abs(variance(gone) / (20 * p * (1 - p)) - 1)).toBeLessThan(0.15);
    const left = runsAt(slice, 'waiting', 4);
    expect(left.map((one, run) => one + gone[run])).toEqual(new Array(3000).fill(20));
  });
});

describe('two cohorts of one stock', () => {
  const leave = (id: string, to: string) =>
    aRule(id, {
      event: anEvent({
        kind: 'cohort',
        of: quantity('waiting'),
        hazard: constant(1, '1/week'),
      }),
      flows: [
        { into: 'waiting', amount: times(-1, occurrences) },
        { into: to, amount: occurrences },
      ],
    });
  const model = aModel({
    eventKinds: [{ id: 'rescue', label: 'Rescue', claim: 'core', over: [], maxCount: 9 }],
    quantities: ['waiting', 'left', 'right', 'rescued'].map((id) =>
      aStock(id, { min: 0, unit: 'persons' }),
    ),
    rules: [
      aRule('rescue', {
        event: anEvent({ kind: 'planned', count: scheduled('rescue') }),
        flows: [
          { into: 'waiting', amount: times(-1, occurrences) },
          { into: 'rescued', amount: occurrences },
        ],
      }),
      leave('go-left', 'left'),
      leave('go-right', 'right'),
    ],
    starts: [aStart({ waiting: 12 })],
  });
  const setting = { weeks: 6, events: [aPlanned('rescue', 2, { count: 1 })] };
  const ways = ['left', 'right', 'rescued', 'waiting'];

  it('never take the same one twice, nor one who was planned for elsewhere', () => {
    const slice = ensemble(model, 200, { ...setting, weeks: 2 });
    const everyone = ways.map((id) => runsAt(slice, id, 1));
    for (let run = 0; run < 200; run += 1)
      expect(everyone.reduce((sum, at) => sum + at[run], 0)).toBe(12);
    const { series } = central(model, { ...setting, weeks: 2 });
    expect(ways.reduce((sum, id) => sum + series[id][1], 0)).toBeCloseTo(12, 12);
  });

  it('leave the second what the first has left, in the central run', () => {
    const p = 1 - Math.exp(-1);
    const { series } = central(model, { weeks: 1 });
    expect(series.left[0]).toBeCloseTo(12 * p, 12);
    expect(series.right[0]).toBeCloseTo(12 * (1 - p) * p, 12);
  });

  it('find nobody where all were planned for elsewhere', () => {
    const all = {
      weeks: 1,
      events: [
        aPlanned('rescue', 0, { count: 9 }),
        aPlanned('rescue', 0, { id: 'more', count: 3 }),
      ],
    };
    const { series } = central(model, all);
    expect(ways.map((id) => series[id][0])).toEqual([0, 0, 12, 0]);
    expect(runsAt(ensemble(model, 20, all), 'left', 0)).toEqual(new Array(20).fill(0));
  });
});

describe('an event that takes from a stock', () => {
  const one = constant(1, 'things');
  const take = (id: string, timing: Timing, to: string) =>
    aRule(id, {
      event: anEvent(timing),
      flows: [
        { into: 'store', amount: times(-1, occurrences, one) },
        { into: to, amount: times(occurrences, one) },
      ],
    });
  const thieves = aModel({
    quantities: [aStock('store', { min: 0 }), aStock('stolen'), aStock('sold')],
    levers: [aLever('thieves', { unit: '1/week' })],
    rules: [
      take('steal', { kind: 'recurring', hazard: lever('thieves') }, 'stolen'),
      take('sell', { kind: 'recurring', hazard: constant(2, '1/week') }, 'sold'),
    ],
    starts: [aStart({ store: 5.5 })],
  });
  const setting = { weeks: 4, levers: { thieves: [{ week: 0, value: 1 }] } };

  it('happens at most as often as there is something left, and nothing comes from nowhere', () => {
    const { series, events } = central(thieves, setting, { ledger: true });
    expect([...series.store]).toEqual([2.5, 0, 0, 0]);
    expect([...series.stolen]).toEqual([1, 2, 2, 2]);
    expect([...series.sold]).toEqual([2, 3.5, 3.5, 3.5]);
    expect(events.map(({ week, rule, count }) => [week, rule, count])).toEqual([
      [0, 'steal', 1],
      [0, 'sell', 2],
      [1, 'steal', 1],
      [1, 'sell', 1],
    ]);
  });

  it('never meets the bound of the stock', () => {
    const { ledger } = central(thieves, setting, { ledger: true });
    expect(Object.keys(ledger?.store.byRule ?? {}).sort()).toEqual(['sell', 'steal']);
    const slice = ensemble(thieves, 100, setting);
    for (const week of [0, 1, 2, 3]) {
      const all = ['store', 'stolen', 'sold'].map((id) => runsAt(slice, id, week));
      for (let run = 0; run < 100; run += 1)
        expect(all.reduce((sum, at) => sum + at[run], 0)).toBe(5.5);
    }
  });
});
