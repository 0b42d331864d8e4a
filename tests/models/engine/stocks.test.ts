import { describe, expect, it } from 'vitest';
import { constant, lever, quantity, times } from '../../../models/rules/build';
import { adds, aLever, aModel, aStart, aStock, aTally, central, weeksOf } from '../build-model';

const each = (amount: number) => constant(amount, 'things/week');
const weekly = (share: number) => constant(share, '1/week');

describe('a stock', () => {
  it('is carried from week to week and reported as it stands after the week', () => {
    const model = aModel({
      quantities: [aStock('box')],
      rules: [adds('fill', 'box', each(2))],
      starts: [aStart({ box: 10 })],
    });
    expect(weeksOf(model, 'box')).toEqual([12, 14, 16, 18, 20, 22]);
  });

  it('is read as it stood at the start of the week, whatever other rules do to it', () => {
    const model = aModel({
      quantities: [aStock('box'), aStock('copy')],
      rules: [
        adds('fill', 'box', each(2)),
        adds('follow', 'copy', times(weekly(1), quantity('box'))),
      ],
      starts: [aStart({ box: 10 })],
    });
    expect(weeksOf(model, 'copy', { weeks: 3 })).toEqual([10, 22, 36]);
  });

  it('takes the sum of what all rules do, whichever comes first', () => {
    const rules = [
      adds('fill', 'box', each(5)),
      adds('leak', 'box', times(weekly(-0.5), quantity('box'))),
    ];
    const model = aModel({ quantities: [aStock('box')], rules, starts: [aStart({ box: 8 })] });
    const turned = { ...model, rules: [...rules].reverse() };
    expect(weeksOf(model, 'box', { weeks: 3 })).toEqual([9, 9.5, 9.75]);
    expect(weeksOf(turned, 'box', { weeks: 3 })).toEqual([9, 9.5, 9.75]);
  });

  it('starts at 0 where the start says nothing, and stays there without a rule', () => {
    const model = aModel({ quantities: [aStock('box')] });
    expect(weeksOf(model, 'box', { weeks: 2 })).toEqual([0, 0]);
  });
});

describe('a tally', () => {
  const model = aModel({
    quantities: [aTally('sales'), aTally('taxes'), aStock('box')],
    levers: [aLever('demand')],
    rules: [
      // Written in the wrong order on purpose: who reads a tally waits for those who add to it.
      adds('tax', 'taxes', times(0.1, quantity('sales'))),
      adds('sell', 'sales', lever('demand')),
      adds('sell-more', 'sales', lever('demand')),
      adds('store', 'box', quantity('sales')),
    ],
  });
  const setting = {
    weeks: 4,
    levers: {
      demand: [
        { week: 1, value: 3 },
        { week: 3, value: 0 },
      ],
    },
  };

  it('starts every week at 0 and is what this week’s rules add up to', () => {
    expect(weeksOf(model, 'sales', setting)).toEqual([0, 6, 6, 0]);
  });

  it('is complete for every rule that reads it in the same week', () => {
    expect(weeksOf(model, 'taxes', setting)).toEqual([0, 6 * 0.1, 6 * 0.1, 0]);
    expect(weeksOf(model, 'box', setting)).toEqual([0, 6, 12, 12]);
  });
});

describe('a bound', () => {
  const model = aModel({
    quantities: [aStock('tank', { min: 0, max: 10 })],
    levers: [aLever('tap', { min: -10 })],
    rules: [adds('flow', 'tank', lever('tap')), adds('drip', 'tank', each(1))],
    starts: [aStart({ tank: 6 })],
  });
  const setting = {
    weeks: 4,
    levers: {
      tap: [
        { week: 0, value: 7 },
        { week: 1, value: -3 },
        { week: 2, value: -10 },
      ],
    },
  };

  it('stops a stock at both ends', () => {
    expect(weeksOf(model, 'tank', setting)).toEqual([10, 8, 0, 0]);
  });

  it('shows what it took and gave in the ledger under its own name', () => {
    const { ledger } = central(model, setting, { ledger: true });
    const rows = Object.entries(ledger?.tank.byRule ?? {}).map(([rule, row]) => [rule, [...row]]);
    expect(Object.fromEntries(rows)).toEqual({
      flow: [7, -3, -10, -10],
      drip: [1, 1, 1, 1],
      bounds: [-4, 0, 1, 9],
    });
  });

  it('is not in the ledger of a stock that never met it', () => {
    const calm = central(model, { weeks: 2 }, { ledger: true });
    expect(Object.keys(calm.ledger?.tank.byRule ?? {})).toEqual(['drip']);
  });
});

describe('a settled stock', () => {
  it('starts where a tally of the starting week puts it, with the rule on and parameters central', () => {
    const model = aModel({
      quantities: [aTally('wanted', { unit: 'things' }), aStock('box')],
      levers: [aLever('aim', { unit: 'things', default: 4 })],
      rules: [adds('want', 'wanted', lever('aim')), adds('drip', 'box', each(1))],
      settled: { box: 'wanted' },
    });
    expect(weeksOf(model, 'box', { weeks: 2 })).toEqual([5, 6]);
    // Neither a moved lever nor a rule that is off changes where the world stood before the run.
    expect(weeksOf(model, 'box', { weeks: 1, levers: { aim: [{ week: 0, value: 9 }] } })).toEqual([
      5,
    ]);
    const off = { strengths: { want: 0 }, parameters: {} };
    expect(weeksOf(model, 'box', { weeks: 1, assumptions: off })).toEqual([5]);
  });
});
