import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../models/engine/index';
import { constant, lever, occurrences, scheduled, times } from '../../../models/rules/build';
import type { Model } from '../../../models/rules/model';
import type { Timing } from '../../../models/rules/rule';
import {
  aLever,
  aModel,
  anEvent,
  aPlanned,
  aRule,
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

/** Weeks in which something is announced, and how many. */
const told = (events: readonly EventRecord[]): readonly (readonly [number, number])[] =>
  events.map(({ week, count }) => [week, count] as const);

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
        cells: { group: 'blue' },
      },
      {
        week: 4,
        rule: 'give',
        claim: 'core',
        actor: 'red',
        place: '',
        count: 6,
        cells: { group: 'red' },
      },
    ]);
  });
});

describe('recurring events', () => {
  const model = happening({ kind: 'recurring', hazard: lever('hazard') });
  const steady = { weeks: 30, levers: { hazard: [{ week: 0, value: 0.2 }] } };

  it('are carried as expected in the central run, and announced where the hazard adds up to k − 0.31', () => {
    const weeks = [0.69, 1.69, 2.69, 3.69, 4.69, 5.69].map((at) => Math.ceil(at / 0.2) - 1);
    expect(weeksOf(model, 'now', steady)).toEqual(new Array(30).fill(0.2));
    expect(told(central(model, steady).events)).toEqual(weeks.map((week) => [week, 1]));
  });

  it('may be announced several at a time', () => {
    const many = { weeks: 3, levers: { hazard: [{ week: 0, value: 2.5 }] } };
    expect(weeksOf(model, 'so-far', many)).toEqual([2.5, 5, 7.5]);
    // 2.5, 5.0, 7.5 added up: 2, 5 and 7 have been reached.
    expect(told(central(model, many).events)).toEqual([
      [0, 2],
      [1, 3],
      [2, 2],
    ]);
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
    expect(told(central(model, broken).events)).toEqual([[9, 1]]);
  });

  it('are Poisson in ensembles, whose mean is the central run and whose median is the announcement', () => {
    const slice = ensemble(model, 4000, steady);
    const totals = runsAt(slice, 'so-far', 29);
    expect(Math.abs(mean(totals) - 6)).toBeLessThan(5 * Math.sqrt(6 / 4000));
    expect(Math.abs(variance(totals) / 6 - 1)).toBeLessThan(0.12);
    expect(central(model, steady).series['so-far'][29]).toBeCloseTo(6, 12);
    // By the week of the first event announced in the central run, half of the runs have had one.
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
