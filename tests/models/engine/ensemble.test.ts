import { describe, expect, it } from 'vitest';
import { ensembleSlice } from '../../../models/engine/ensemble';
import { seriesOf } from '../../../models/engine/series';
import {
  constant,
  lever,
  occurrences,
  parameter,
  quantity,
  times,
} from '../../../models/rules/build';
import type { Setting } from '../../../models/engine/setting';
import {
  adds,
  aLever,
  aModel,
  anEvent,
  anOutcome,
  aParameter,
  aRule,
  aStock,
  aTally,
  central,
  ensemble,
  places,
  planned,
  runsAt,
} from '../build-model';

const model = aModel({
  indices: [places],
  quantities: [
    aTally('attacks', { over: ['place'] }),
    aStock('anger', { over: ['place'], min: 0 }),
  ],
  levers: [aLever('fuel', { default: 1 })],
  rules: [
    adds('anger', 'anger', times(parameter('rate'), lever('fuel')), {
      over: ['place'],
      parameters: [aParameter('rate', [0.1, 0.5, 2])],
    }),
    aRule('attack', {
      over: ['place'],
      event: anEvent({
        kind: 'recurring',
        hazard: times(constant(1, '1/things/week'), quantity('anger')),
      }),
      flows: [{ into: 'attacks', amount: times(occurrences, constant(1, 'things')) }],
    }),
  ],
});

/** Two further parts that have nothing to do with what is there. */
const wider = {
  ...model,
  quantities: [aTally('weather', { unit: '1' }), ...model.quantities],
  rules: [
    aRule('weather', { flows: [{ into: 'weather', amount: { kind: 'shock' } }] }),
    ...model.rules,
  ],
};

describe('an ensemble', () => {
  const weeks = 10;
  const all = ensemble(model, 21, { weeks });

  it('is a table of runs by weeks for every series', () => {
    expect([all.weeks, all.from, all.runs]).toEqual([10, 0, 21]);
    expect(Object.keys(all.series)).toEqual(seriesOf(model).map((info) => info.id));
    for (const column of Object.values(all.series)) expect(column).toHaveLength(210);
  });

  it('is the same whatever slices it is cut into', () => {
    const plan = planned(model, { weeks });
    const cuts = [
      { from: 13, runs: 8 },
      { from: 0, runs: 1 },
      { from: 1, runs: 12 },
    ];
    for (const cut of cuts) {
      const slice = ensembleSlice(plan, cut);
      for (const [id, column] of Object.entries(slice.series)) {
        const whole = all.series[id].subarray(cut.from * weeks, (cut.from + cut.runs) * weeks);
        expect(column, `${id} from ${cut.from}`).toEqual(whole);
      }
    }
  });

  it('draws every run anew, and another one for another seed', () => {
    const last = runsAt(all, 'anger.west', 9);
    expect(new Set(last).size).toBe(21);
    const other = runsAt(ensemble(model, 21, { weeks, seed: 8 }), 'anger.west', 9);
    expect(other.filter((value) => last.includes(value))).toEqual([]);
  });

  it('takes seeds up to the largest', () => {
    const large = ensemble(model, 2, { weeks, seed: 4294967295 });
    expect(large.series.anger.every(Number.isFinite)).toBe(true);
    expect(large.series.anger).not.toEqual(ensemble(model, 2, { weeks, seed: 0 }).series.anger);
  });

  it('meets the same luck when the model has more in it', () => {
    const more = ensemble(wider, 21, { weeks });
    for (const id of Object.keys(all.series)) expect(more.series[id], id).toEqual(all.series[id]);
  });

  it('differs between two scenarios only from the week in which they differ', () => {
    const changed: Partial<Setting> = { weeks, levers: { fuel: [{ week: 6, value: 9 }] } };
    const other = ensemble(model, 21, changed);
    for (let run = 0; run < 21; run += 1) {
      const [a, b] = [all, other].map((one) =>
        one.series.anger.subarray(run * weeks, (run + 1) * weeks),
      );
      expect(b.subarray(0, 6)).toEqual(a.subarray(0, 6));
      expect(b[6]).toBeGreaterThan(a[6]);
    }
  });

  it('leaves out series that were not asked for, and those that do not exist', () => {
    const plan = planned(model, { weeks });
    const some = ensembleSlice(plan, { from: 0, runs: 3, series: ['anger.east', 'nothing'] });
    expect(Object.keys(some.series)).toEqual(['anger.east']);
    expect(some.series['anger.east']).toEqual(all.series['anger.east'].subarray(0, 30));
    expect(central(model, { weeks }, { series: ['nothing'] }).series).toEqual({});
  });

  it('is not touched by what else was run in between', () => {
    central(model, { weeks: 3, levers: { fuel: [{ week: 0, value: 10 }] } });
    ensemble(model, 5, { weeks: 40, seed: 99 });
    ensemble(model, 5, { assumptions: { strengths: { attack: 0 }, parameters: {} } });
    expect(ensemble(model, 21, { weeks }).series).toEqual(all.series);
  });
});

describe('the series of a model', () => {
  it('are its outcomes, for the nation or for each named cell', () => {
    const outcomes = [
      anOutcome('anger', constant(1, 'things'), { decimals: 2, better: 'lower' }),
      anOutcome('anger-by-place', quantity('anger'), {
        over: 'place',
        partsOf: 'anger',
        label: 'Anger',
      }),
    ];
    const [whole, west, east] = seriesOf({ ...model, outcomes });
    expect(whole).toMatchObject({
      id: 'anger',
      outcome: 'anger',
      cell: '',
      decimals: 2,
      better: 'lower',
    });
    expect(west).toMatchObject({
      id: 'anger.west',
      outcome: 'anger',
      cell: 'west',
      label: 'Anger: West',
    });
    expect(east).toMatchObject({ id: 'anger.east', source: 'anger-by-place' });
  });
});
