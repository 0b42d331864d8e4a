import { describe, expect, it } from 'vitest';
import {
  constant,
  lever,
  minus,
  per,
  plus,
  quantity,
  sum,
  table,
  times,
} from '../../../models/rules/build';
import type { Model } from '../../../models/rules/model';
import {
  adds,
  aLever,
  aModel,
  anOutcome,
  aStart,
  aStock,
  aTally,
  central,
  places,
} from '../build-model';

const grow = (id: string, into: string, share: number) =>
  adds(id, into, times(constant(share, '1/week'), quantity(into)));

const model: Model = aModel({
  indices: [places],
  tables: [{ id: 'price', over: ['place'], unit: '1', values: [2, 5] }],
  quantities: [
    aStock('sheep'),
    aStock('wolves'),
    aStock('grass', { over: ['place'], min: 0 }),
    aTally('births'),
  ],
  levers: [aLever('rain', { default: 3 })],
  rules: [
    grow('breed', 'sheep', 0.25),
    adds('hunt', 'sheep', times(constant(-0.5, '1/week'), quantity('wolves'))),
    grow('starve', 'wolves', -0.125),
    adds('rain', 'grass', lever('rain'), { over: ['place'] }),
    adds('birth', 'births', times(constant(0.25, '1/week'), quantity('sheep'))),
    adds('drought', 'births', times(constant(-0.1, '1'), lever('rain'))),
  ],
  outcomes: [
    anOutcome('sheep', quantity('sheep')),
    anOutcome('product', times(quantity('sheep'), quantity('wolves')), { unit: 'things·things' }),
    anOutcome('ratio', per(quantity('sheep'), quantity('wolves')), { unit: '1' }),
    anOutcome(
      'margin',
      minus(times(2, quantity('sheep')), plus(quantity('wolves'), quantity('sheep'))),
    ),
    anOutcome('worth', sum('place', times(table('price'), quantity('grass')))),
    anOutcome('grass', quantity('grass'), { over: 'place' }),
    anOutcome('births', quantity('births'), { unit: 'things/week' }),
  ],
  starts: [aStart({ sheep: 100, wolves: 8, grass: [1, 4] })],
});
const setting = { weeks: 12, levers: { rain: [{ week: 5, value: 9 }] } };
const { series, ledger } = central(model, setting, { ledger: true });
const rowsOf = (id: string): Readonly<Record<string, Float64Array>> => ledger?.[id].byRule ?? {};
/** The values that the outcomes have before week 0. */
const before: Readonly<Record<string, number>> = {
  sheep: 100,
  product: 800,
  ratio: 12.5,
  margin: 92,
  worth: 22,
  'grass.west': 1,
  'grass.east': 4,
  births: 0,
};

describe('the ledger', () => {
  it.each(Object.keys(before))('of %s adds up to the change of every week', (id) => {
    series[id].forEach((value, week) => {
      const last = week === 0 ? before[id] : series[id][week - 1];
      const parts = Object.values(rowsOf(id)).map((row) => row[week]);
      const size = parts.reduce((sum, part) => sum + Math.abs(part), Math.abs(value));
      const added = parts.reduce((sum, part) => sum + part, 0);
      expect(Math.abs(added - (value - last)), `week ${week}`).toBeLessThan(1e-13 * size);
    });
  });

  it('names the rules that had a part, and no others', () => {
    expect(Object.keys(rowsOf('sheep')).sort()).toEqual(['breed', 'hunt']);
    expect(Object.keys(rowsOf('ratio')).sort()).toEqual(['breed', 'hunt', 'starve']);
    expect(Object.keys(rowsOf('worth'))).toEqual(['rain']);
    expect(Object.keys(rowsOf('births')).sort()).toEqual(['birth', 'drought']);
  });

  it('gives each rule of a stock what it added', () => {
    expect(rowsOf('sheep').breed[0]).toBe(25);
    expect(rowsOf('sheep').hunt[0]).toBe(-4);
    expect(rowsOf('grass.east').rain[5]).toBe(9);
    expect(rowsOf('worth').rain[5]).toBe(9 * 7);
  });

  it('gives each rule of a tally what it added more than last week', () => {
    expect(rowsOf('births').birth[0]).toBe(25);
    expect(rowsOf('births').birth[1]).toBeCloseTo(0.25 * (series.sheep[0] - 100), 12);
    expect([...rowsOf('births').drought].map((one) => Number(one.toFixed(12)))).toEqual([
      -0.3, 0, 0, 0, 0, -0.6, 0, 0, 0, 0, 0, 0,
    ]);
  });

  it('weighs each side of a product by the mean of the other', () => {
    const wolves = (week: number): number => series.product[week] / series.sheep[week];
    const starved = ((100 + series.sheep[0]) / 2) * (wolves(0) - 8);
    expect(rowsOf('product').starve[0]).toBeCloseTo(starved, 10);
  });

  it('changes no number of the run', () => {
    expect(central(model, setting).series).toEqual(series);
  });

  it('is kept for the series that are asked for, and is absent unless asked for', () => {
    const some = central(model, setting, { ledger: true, series: ['ratio', 'grass.west'] });
    expect(Object.keys(some.ledger ?? {}).sort()).toEqual(['grass.west', 'ratio']);
    expect(some.ledger?.ratio).toEqual(ledger?.ratio);
    expect(central(model, setting).ledger).toBeUndefined();
  });

  it('counts a quotient by 0 as 0, and the change from and to it as the numerator’s doing', () => {
    const quotient = aModel({
      quantities: [aStock('a'), aStock('b', { min: 0 })],
      levers: [aLever('up'), aLever('down')],
      rules: [
        adds('gain', 'a', constant(4, 'things/week')),
        adds('rise', 'b', lever('up')),
        adds('fall', 'b', times(-1, lever('down'))),
      ],
      outcomes: [anOutcome('share', per(quantity('a'), quantity('b')), { unit: '1' })],
    });
    const levers = {
      up: [
        { week: 1, value: 2 },
        { week: 2, value: 0 },
      ],
      down: [{ week: 3, value: 5 }],
    };
    const run = central(quotient, { weeks: 5, levers }, { ledger: true });
    expect([...run.series.share]).toEqual([0, 4, 6, 0, 0]);
    expect([...(run.ledger?.share.byRule.gain ?? [])]).toEqual([0, 4, 2, -6, 0]);
  });
});
