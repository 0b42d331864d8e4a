import { describe, expect, it } from 'vitest';
import {
  atLeast,
  atMost,
  choose,
  clamp,
  constant,
  delayed,
  fade,
  greater,
  least,
  less,
  lever,
  linked,
  minus,
  most,
  ofParent,
  per,
  plus,
  quantity,
  saturate,
  shock,
  sum,
  table,
  times,
  type Term,
} from '../../../models/rules/build';
import type { Expression } from '../../../models/rules/expression';
import type { Model } from '../../../models/rules/model';
import {
  adds,
  aLever,
  aModel,
  aStart,
  aStock,
  aTally,
  central,
  ensemble,
  groups,
  mean,
  places,
  runsAt,
  variance,
  weeksOf,
} from '../build-model';

const plainLever = (id: string, start: number) =>
  aLever(id, { unit: '1', min: -100, max: 100, default: start });

/** The value of an expression of plain numbers, where x is 7, y is −2 and zero is 0. */
function valueOf(expression: Term): number {
  const amount: Expression = plus(expression, 0);
  const model = aModel({
    quantities: [aTally('answer', { unit: '1' })],
    levers: [plainLever('x', 7), plainLever('y', -2), plainLever('zero', 0)],
    rules: [adds('ask', 'answer', amount)],
  });
  return weeksOf(model, 'answer', { weeks: 1 })[0];
}

const x = lever('x');
const y = lever('y');
const zero = lever('zero');

describe('the vocabulary', () => {
  it('does arithmetic from left to right', () => {
    expect(valueOf(plus(x, y, 1))).toBe(6);
    expect(valueOf(minus(x, y, 1))).toBe(8);
    expect(valueOf(times(x, y, 3))).toBe(-42);
    expect(valueOf(per(x, y))).toBe(-3.5);
    expect(valueOf(least(x, y, 0))).toBe(-2);
    expect(valueOf(most(x, y, 0))).toBe(7);
  });

  it('counts anything divided by 0 as 0', () => {
    for (const above of [x, y, zero]) expect(valueOf(per(above, zero))).toBe(0);
  });

  it('keeps a value between two bounds, the lower one first', () => {
    expect(valueOf(clamp(x, 0, 5))).toBe(5);
    expect(valueOf(clamp(y, 0, 5))).toBe(0);
    expect(valueOf(clamp(x, 0, 9))).toBe(7);
    expect(valueOf(clamp(x, 3, 1))).toBe(3);
  });

  it('rises from 0 towards 1, and is a half at its half', () => {
    expect(valueOf(saturate(x, 7))).toBe(0.5);
    expect(valueOf(saturate(x, 0))).toBe(1);
    expect(valueOf(saturate(x, y))).toBe(1);
    expect(valueOf(saturate(y, 7))).toBe(0);
    expect(valueOf(saturate(zero, zero))).toBe(0);
  });

  it('chooses by comparison, with the edge on the right side', () => {
    const chosen = (compare: typeof less, left: Term, right: Term): boolean =>
      valueOf(choose(compare(left, right), 1, 2)) === 1;
    const all = [less, atMost, atLeast, greater];
    expect(all.map((compare) => chosen(compare, y, x))).toEqual([true, true, false, false]);
    expect(all.map((compare) => chosen(compare, x, 7))).toEqual([false, true, true, false]);
    expect(all.map((compare) => chosen(compare, x, y))).toEqual([false, false, true, true]);
  });

  it('fades by halves', () => {
    const model = aModel({
      quantities: [aStock('glow')],
      rules: [adds('fade', 'glow', times(-1, fade(constant(3, 'weeks')), quantity('glow')))],
      starts: [aStart({ glow: 80 })],
    });
    const glow = weeksOf(model, 'glow', { weeks: 9 });
    expect([glow[2], glow[5], glow[8]].map((left) => Number(left.toFixed(9)))).toEqual([
      40, 20, 10,
    ]);
  });
});

describe('a delayed quantity', () => {
  const late = (weeks: number): Model =>
    aModel({
      quantities: [
        aStock('clock'),
        aTally('news'),
        aTally('seen', { unit: 'things' }),
        aTally('heard'),
      ],
      levers: [aLever('event')],
      rules: [
        adds('tick', 'clock', constant(1, 'things/week')),
        adds('report', 'news', lever('event')),
        adds('see', 'seen', delayed('clock', weeks)),
        adds('hear', 'heard', delayed('news', weeks)),
      ],
      starts: [aStart({ clock: 100 })],
    });
  const once = {
    weeks: 5,
    levers: {
      event: [
        { week: 1, value: 9 },
        { week: 2, value: 0 },
      ],
    },
  };

  it('is a stock as it stood at the start of that week, and its start before week 0', () => {
    expect(weeksOf(late(2), 'seen', once)).toEqual([100, 100, 100, 101, 102]);
    expect(weeksOf(late(1), 'seen', once)).toEqual([100, 100, 101, 102, 103]);
  });

  it('is a tally as it came to in that week, and 0 before week 0', () => {
    expect(weeksOf(late(2), 'heard', once)).toEqual([0, 0, 0, 9, 0]);
    expect(weeksOf(late(1), 'heard', once)).toEqual([0, 0, 9, 0, 0]);
  });

  it('keeps each delay of the same quantity apart', () => {
    const model = late(3);
    const both = { ...model, rules: [...model.rules, adds('see-1', 'seen', delayed('clock', 1))] };
    expect(weeksOf(both, 'seen', once)).toEqual([200, 200, 201, 202, 204]);
  });

  it('may be longer than the run', () => {
    expect(weeksOf(late(500), 'seen', once)).toEqual([100, 100, 100, 100, 100]);
  });
});

describe('indices', () => {
  const wealth = aStock('wealth', { over: ['place'] });

  it('are summed, and read in fixed cells', () => {
    const model = aModel({
      indices: [places],
      quantities: [
        wealth,
        aTally('all', { unit: 'things' }),
        aTally('west-only', { unit: 'things' }),
      ],
      rules: [
        adds('all', 'all', sum('place', quantity('wealth'))),
        adds('west', 'west-only', quantity('wealth', { place: 'west' })),
      ],
      starts: [aStart({ wealth: [3, 5] })],
    });
    const { series } = central(model, { weeks: 1 });
    expect([series.all[0], series['west-only'][0]]).toEqual([8, 3]);
  });

  it('that a rule has and its target lacks are summed', () => {
    const model = aModel({
      indices: [places],
      quantities: [wealth, aTally('tax')],
      rules: [
        adds('tax', 'tax', times(constant(0.5, '1/week'), quantity('wealth')), { over: ['place'] }),
      ],
      starts: [aStart({ wealth: [3, 5] })],
    });
    expect(weeksOf(model, 'tax', { weeks: 1 })).toEqual([4]);
  });

  it('of a flow can be fixed to one cell', () => {
    const model = aModel({
      indices: [places],
      quantities: [wealth],
      rules: [
        adds('gift', 'wealth', constant(2, 'things/week'), {
          flows: [{ into: 'wealth', at: { place: 'east' }, amount: constant(2, 'things/week') }],
        }),
      ],
      starts: [aStart({ wealth: [3, 5] })],
    });
    const { series } = central(model, { weeks: 1 });
    expect([series['wealth.west'][0], series['wealth.east'][0]]).toEqual([3, 7]);
  });

  it('of a lever and of a table give each cell its own number', () => {
    const model = aModel({
      indices: [places],
      tables: [{ id: 'size', over: ['place'], unit: '1', values: [1, 10] }],
      quantities: [aTally('visits', { over: ['place'] })],
      levers: [aLever('trains', { over: 'place', default: 1 })],
      rules: [adds('visit', 'visits', times(table('size'), lever('trains')), { over: ['place'] })],
      starts: [aStart({}, { levers: { 'trains.west': 4 } })],
    });
    const moved = { weeks: 3, levers: { 'trains.east': [{ week: 1, value: 2 }] } };
    expect(weeksOf(model, 'visits.west', moved)).toEqual([4, 4, 4]);
    expect(weeksOf(model, 'visits.east', moved)).toEqual([10, 20, 20]);
  });

  it('are linked by the weights of a relation, one way', () => {
    const model = aModel({
      indices: [places],
      relations: [{ id: 'road', index: 'place', links: { west: { east: 0.25, west: 2 } } }],
      quantities: [wealth, aTally('near', { over: ['place'], unit: 'things' })],
      rules: [adds('look', 'near', linked('road', quantity('wealth')), { over: ['place'] })],
      starts: [aStart({ wealth: [3, 8] })],
    });
    const { series } = central(model, { weeks: 1 });
    expect([series['near.west'][0], series['near.east'][0]]).toEqual([8, 0]);
  });

  it('reach the parent that the start names, and 0 where there is none', () => {
    const model = aModel({
      indices: [groups],
      quantities: [
        aStock('gold', { over: ['group'] }),
        aTally('inherited', { over: ['group'], unit: 'things' }),
      ],
      rules: [adds('inherit', 'inherited', ofParent(quantity('gold')), { over: ['group'] })],
      starts: [aStart({ gold: [5, 6, 7] }, { parents: { blue: 'red' } })],
    });
    const { series } = central(model, { weeks: 1 });
    expect(['red', 'blue', 'pool'].map((id) => series[`inherited.${id}`][0])).toEqual([0, 5, 0]);
  });
});

describe('a shock', () => {
  const model = aModel({
    indices: [places],
    quantities: [aTally('noise', { over: ['place'], unit: '1' })],
    rules: [adds('shake', 'noise', shock, { over: ['place'] })],
  });

  it('is 0 in the central run', () => {
    expect(weeksOf(model, 'noise')).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('is drawn for every run, week and place in an ensemble', () => {
    const slice = ensemble(model, 800);
    const west = [1, 2].flatMap((week) => runsAt(slice, 'noise.west', week));
    const east = [1, 2].flatMap((week) => runsAt(slice, 'noise.east', week));
    // A disturbance has 18 random bits, so a few meet by accident.
    expect(new Set([...west, ...east]).size).toBeGreaterThan(3100);
    expect(Math.abs(mean(west))).toBeLessThan(5 / Math.sqrt(1600));
    expect(Math.abs(variance(west) - 1)).toBeLessThan(5 * Math.sqrt(2 / 1600));
    const together = mean(west.map((one, at) => one * east[at]));
    expect(Math.abs(together)).toBeLessThan(5 / Math.sqrt(1600));
  });
});
