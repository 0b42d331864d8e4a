import { describe, expect, it } from 'vitest';
import {
  constant,
  lever,
  occurrences,
  quantity,
  scheduled,
  times,
} from '../../../models/rules/build';
import type { Model } from '../../../models/rules/model';
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
  aTally,
  central,
  ensemble,
  groups,
  mean,
  runsAt,
  variance,
  weeksOf,
} from '../build-model';

const thing = constant(1, 'things');

/** A model in which an event with the given timing adds one thing to a stock and to a tally each time. */
function happening(timing: Timing): Model {
  return aModel({
    quantities: [aStock('so-far'), aTally('now')],
    levers: [aLever('hazard', { unit: '1/week' })],
    rules: [
      aRule('happen', {
        event: anEvent(timing),
        flows: [
          { into: 'so-far', amount: times(occurrences, thing) },
          { into: 'now', amount: times(occurrences, thing) },
        ],
      }),
    ],
  });
}

/** Weeks in which the series is not 0, with its values. */
const filled = (values: readonly number[]): readonly (readonly [number, number])[] =>
  values.flatMap((value, week) => (value === 0 ? [] : [[week, value] as const]));

describe('planned events', () => {
  const model = aModel({
    indices: [groups],
    eventKinds: [{ id: 'gift', label: 'Gift', claim: 'core', over: ['group'], maxCount: 9 }],
    quantities: [aTally('gifts', { over: ['group'], unit: 'persons/week' })],
    rules: [
      aRule('give', {
        over: ['group'],
        event: anEvent({ kind: 'planned', count: scheduled('gift') }),
        flows: [{ into: 'gifts', amount: occurrences }],
      }),
    ],
  });
  const setting = {
    events: [
      aPlanned('gift', 2, { cells: { group: 'blue' }, count: 3 }),
      aPlanned('gift', 4, { cells: { group: 'red' } }),
      aPlanned('gift', 4, { id: 'again', cells: { group: 'red' }, count: 5 }),
      aPlanned('gift', 99, { cells: { group: 'red' } }),
    ],
  };

  it('fall exactly as planned, for whom they are planned, and add up', () => {
    const { series } = central(model, setting);
    expect(filled([...series['gifts.blue']])).toEqual([[2, 3]]);
    expect(filled([...series['gifts.red']])).toEqual([[4, 6]]);
    expect(filled([...series['gifts.pool']])).toEqual([]);
  });

  it('fall the same in every run of an ensemble', () => {
    const slice = ensemble(model, 9, setting);
    expect(runsAt(slice, 'gifts', 2)).toEqual(new Array(9).fill(3));
    expect(runsAt(slice, 'gifts', 4)).toEqual(new Array(9).fill(6));
  });

  it('are told with who, when and how many', () => {
    expect(central(model, setting).events).toEqual([
      {
        week: 2,
        rule: 'give',
        claim: 'core',
        actor: 'blue',
        place: '',
        count: 3,
        what: '3 times Blue',
      },
      {
        week: 4,
        rule: 'give',
        claim: 'core',
        actor: 'red',
        place: '',
        count: 6,
        what: '6 times Red',
      },
    ]);
  });
});

describe('recurring events', () => {
  const model = happening({ kind: 'recurring', hazard: lever('hazard') });
  const steady = { weeks: 30, levers: { hazard: [{ week: 0, value: 0.2 }] } };

  it('fall where the accumulated hazard reaches k − 0.31 in the central run', () => {
    const weeks = [0.69, 1.69, 2.69, 3.69, 4.69, 5.69].map((at) => Math.ceil(at / 0.2) - 1);
    expect(filled(weeksOf(model, 'now', steady))).toEqual(weeks.map((week) => [week, 1]));
    expect(central(model, steady).events.map((event) => event.week)).toEqual(weeks);
  });

  it('may fall several times in one week', () => {
    const many = { weeks: 3, levers: { hazard: [{ week: 0, value: 2.5 }] } };
    // 2.5, 5.0, 7.5 accumulated: 2, 5 and 7 have been reached.
    expect(weeksOf(model, 'so-far', many)).toEqual([2, 5, 7]);
  });

  it('wait as long when the hazard comes and goes', () => {
    const broken = {
      weeks: 12,
      levers: {
        hazard: [
          { week: 0, value: 0.3 },
          { week: 2, value: 0 },
          { week: 9, value: 0.3 },
        ],
      },
    };
    expect(filled(weeksOf(model, 'now', broken))).toEqual([[9, 1]]);
  });

  it('are Poisson in ensembles, and the central run stands at their median', () => {
    const slice = ensemble(model, 4000, steady);
    const totals = runsAt(slice, 'so-far', 29);
    expect(Math.abs(mean(totals) - 6)).toBeLessThan(5 * Math.sqrt(6 / 4000));
    expect(Math.abs(variance(totals) / 6 - 1)).toBeLessThan(0.12);
    // By the week of the first event in the central run, half of the runs have had one.
    const first = Math.ceil(0.69 / 0.2) - 1;
    const had = (week: number): number =>
      mean(runsAt(slice, 'so-far', week).map((n) => (n > 0 ? 1 : 0)));
    expect(had(first - 1)).toBeLessThan(0.5);
    expect(had(first)).toBeGreaterThan(0.5);
  });

  it('come at the strength of their rule', () => {
    const assumptions = { strengths: { happen: 2.5 }, parameters: {} };
    const totals = runsAt(ensemble(model, 2000, { ...steady, assumptions }), 'so-far', 29);
    expect(Math.abs(mean(totals) - 15)).toBeLessThan(5 * Math.sqrt(15 / 2000));
  });
});

describe('a chance', () => {
  const model = happening({ kind: 'chance', hazard: lever('hazard') });
  const setting = { weeks: 8, levers: { hazard: [{ week: 2, value: 0.5 }] } };
  const p = 1 - Math.exp(-0.5);

  it('is carried as a share in the central run', () => {
    const shares = weeksOf(model, 'now', setting);
    expect(shares.slice(0, 2)).toEqual([0, 0]);
    for (const share of shares.slice(2)) expect(share).toBeCloseTo(p, 14);
  });

  it('is told when it has become more likely than not that one more has happened', () => {
    // 0.39 a week: 0.39, 0.79 → the first; 1.57 → the second; 2.36, 2.75 …
    expect(central(model, { ...setting, weeks: 7 }).events.map((event) => event.week)).toEqual([
      3, 5,
    ]);
  });

  it('happens or does not in ensembles, at most once a week', () => {
    const seen = runsAt(ensemble(model, 4000, setting), 'now', 5);
    expect(new Set(seen)).toEqual(new Set([0, 1]));
    expect(Math.abs(mean(seen) - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / 4000));
  });

  it('that is certain happens in every run', () => {
    const sure = { weeks: 1, levers: { hazard: [{ week: 0, value: 10 }] } };
    expect(mean(runsAt(ensemble(model, 500, sure), 'now', 0))).toBe(1);
    expect(weeksOf(model, 'now', sure)[0]).toBeCloseTo(1, 4);
  });
});

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
      [1, 'sell', 2],
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
