import { describe, expect, it } from 'vitest';
import { compareSeries, inWords, measureOf } from '../../../models/results/index';
import type { ComparedSeries } from '../../../models/results/index';
import { createTranslator } from '../../../models/text/index';
import { central, slice } from './ensemble';

const deaths: ComparedSeries = {
  id: 'x',
  label: 'Homicides',
  unit: 'people/week',
  monthly: 'sum',
  decimals: 0,
  better: 'lower',
};
const cohesion: ComparedSeries = {
  ...deaths,
  label: 'Cohesion',
  unit: 'share',
  monthly: 'mean',
  decimals: 2,
  better: undefined,
};

describe('a measure', () => {
  const column = Float64Array.from({ length: 104 }, (_, week) => (week < 52 ? 1 : 3));

  it('adds up flows and averages levels', () => {
    expect(measureOf(column, 'sum', 'horizon')).toBe(208);
    expect(measureOf(column, 'mean', 'horizon')).toBe(2);
  });

  it('takes a running total as it ends', () => {
    expect(measureOf(column, 'last', 'horizon')).toBe(3);
    expect(measureOf(Float64Array.of(2, 4), 'last', 'first-year')).toBe(4);
  });

  it('takes the first or the last 52 weeks, or the last week', () => {
    expect(measureOf(column, 'sum', 'first-year')).toBe(52);
    expect(measureOf(column, 'sum', 'last-year')).toBe(156);
    expect(measureOf(column, 'sum', 'end')).toBe(3);
  });

  it('takes what there is when there are fewer weeks', () => {
    expect(measureOf(Float64Array.of(2, 4), 'mean', 'last-year')).toBe(3);
  });
});

describe('a comparison', () => {
  it('gives the difference, its share and its band', () => {
    const row = compareSeries(deaths, 'horizon', results([100, 100], 4), results([90, 90], 4));
    expect(row).toEqual({
      series: deaths,
      measure: 'horizon',
      a: 200,
      b: 180,
      difference: -20,
      perCent: -10,
      band: { p5: -20, p25: -20, p50: -20, p75: -20, p95: -20 },
      pairs: 4,
      probabilityBelow: 0,
      probabilityAbove: 1,
      direction: 'less',
      certainty: 'clear',
      judgement: 'better',
    });
  });

  it('says more and better apart', () => {
    const more = compareSeries(deaths, 'horizon', results([100]), results([120]));
    expect([more.direction, more.judgement]).toEqual(['more', 'worse']);
    const praised = compareSeries(
      { ...deaths, better: 'higher' },
      'horizon',
      results([100]),
      results([120]),
    );
    expect([praised.direction, praised.judgement]).toEqual(['more', 'better']);
    const unjudged = compareSeries(cohesion, 'horizon', results([0.5]), results([0.7]));
    expect([unjudged.direction, unjudged.judgement]).toEqual(['more', 'neither']);
  });

  it('calls a difference under half a per cent about the same', () => {
    const row = compareSeries(deaths, 'horizon', results([1000]), results([1004]));
    expect([row.direction, row.judgement, row.difference]).toEqual(['same', 'neither', 4]);
  });

  it('calls a difference that no decimal shows about the same', () => {
    expect(compareSeries(cohesion, 'end', results([0.004]), results([0.001])).direction).toBe(
      'same',
    );
  });

  it('has no per cent of nothing', () => {
    const row = compareSeries(deaths, 'horizon', results([0]), results([5]));
    expect([row.perCent, row.difference]).toEqual([undefined, 5]);
  });

  it('says how surely by the share of pairs that agree', () => {
    const a = { central: central([10]), slices: [slice([[10], [10], [10], [10], [10]])] };
    const b = (last: number, fourth: number) => ({
      central: central([12]),
      slices: [slice([[12], [12], [12], [fourth], [last]])],
    });
    const certainty = (last: number, fourth: number) =>
      compareSeries(deaths, 'horizon', a, b(last, fourth)).certainty;
    expect([certainty(12, 12), certainty(8, 12), certainty(8, 8)]).toEqual([
      'clear',
      'likely',
      'open',
    ]);
  });

  it('takes pairs that are equal neither for nor against a direction', () => {
    const a = { central: central([0]), slices: [slice([[0], [0], [0], [0], [0]])] };
    const b = (...runs: readonly number[]) => ({
      central: central([2]),
      slices: [slice(runs.map((run) => [run]))],
    });
    const certainty = (...runs: readonly number[]) =>
      compareSeries(deaths, 'horizon', a, b(...runs)).certainty;
    expect([
      certainty(4, 4, 4, 0, 0),
      certainty(4, 4, 4, -2, 0),
      certainty(4, 4, 4, -2, -2),
    ]).toEqual(['likely', 'likely', 'open']);
  });

  it('has a decimal more where the difference would show as a single digit', () => {
    const row = (b: number) =>
      compareSeries(cohesion, 'end', results([0.1], 1), results([b], 1)).series.decimals;
    expect([row(0.104), row(0.19), row(0.3)]).toEqual([3, 3, 2]);
    const { direction } = compareSeries(cohesion, 'end', results([0.1], 1), results([0.104], 1));
    expect(direction).toBe('more');
  });

  it('is not sure of "about the same" where pairs differ both ways', () => {
    const a = { central: central([100]), slices: [slice([[100], [100], [100], [100], [100]])] };
    const b = (...runs: readonly number[]) => ({
      central: central([100]),
      slices: [slice(runs.map((run) => [run]))],
    });
    const read = (...runs: readonly number[]) => {
      const { direction, certainty } = compareSeries(deaths, 'horizon', a, b(...runs));
      return [direction, certainty];
    };
    expect(read(100, 100, 100, 100, 100)).toEqual(['same', 'clear']);
    expect(read(60, 100, 100, 100, 140)).toEqual(['same', 'likely']);
    expect(read(60, 70, 100, 130, 140)).toEqual(['same', 'open']);
  });

  it('knows no certainty without an ensemble', () => {
    const row = compareSeries(
      deaths,
      'horizon',
      { central: central([10]), slices: [] },
      { central: central([20]), slices: [] },
    );
    expect([row.certainty, row.band, row.direction]).toEqual(['unknown', undefined, 'more']);
  });
});

describe('a comparison in words', () => {
  it('reads as a sentence in English', () => {
    const row = compareSeries(deaths, 'horizon', results([2000, 2000]), results([1900, 1900]));
    expect(inWords(row, createTranslator('en'), 'en').sentence).toBe(
      'Homicides: 200 fewer (−5.0 %), in nearly every run; better.',
    );
  });

  it('reads as a sentence in Spanish', () => {
    const row = compareSeries(cohesion, 'end', results([0.5]), results([0.6]));
    expect(inWords(row, createTranslator('es'), 'es')).toEqual({
      change: '0.10 mayor (+20.0 %)',
      direction: 'mayor',
      certainty: 'en casi todas las corridas',
      judgement: '',
      difference: '+0.10',
      perCent: '+20.0 %',
      band: '+0.10 a +0.10',
      sentence: 'Cohesion: 0.10 mayor (+20.0 %), en casi todas las corridas.',
    });
  });

  it('gives what is read between the two, and what lies between them where they read alike', () => {
    const change = (a: number, b: number) =>
      inWords(
        compareSeries(deaths, 'horizon', results([a]), results([b])),
        createTranslator('en'),
        'en',
      ).change;
    expect(change(80243.4, 83817.6)).toBe('3,575 more (+4.5 %)');
    expect(change(3.4, 2.6)).toBe('1 fewer (−23.5 %)');
  });

  it('never gives an amount that points the other way than its word', () => {
    const row = compareSeries(
      deaths,
      'horizon',
      { central: central([100]), slices: [slice([[100], [100]])] },
      { central: central([90]), slices: [slice([[130], [130]])] },
    );
    expect(inWords(row, createTranslator('en'), 'en').change).toBe(
      'typically 30 more, unlike the central runs',
    );
  });
});

/** Results whose runs all equal the central run. */
function results(values: readonly number[], runs = 3) {
  return { central: central(values), slices: [slice(Array.from({ length: runs }, () => values))] };
}
