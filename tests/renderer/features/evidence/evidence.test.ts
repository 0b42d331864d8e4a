import { describe, expect, it } from 'vitest';
import { adoptTheory, documentFromGallery, gallery, mexico, theories } from '../../../../models';
import { drawingOf } from '../../../../renderer/features/evidence/back-test-drawing';
import { sharesBelow } from '../../../../renderer/features/evidence/shares-below';
import { worstForecast } from '../../../../models/index';
import { misfitOf } from '../../../../renderer/features/explore/charts/misfit';

const place = {
  ...{ place: 'SIN', series: 'homicides.SIN', from: '2024-12', central: [5, 6, 7] },
  ...{ p5: [1, 2, 3], p25: [3, 4, 5], p50: [5, 6, 7], p75: [7, 8, 9], p95: [9, 10, 11] },
  observed: [4, 9],
};

describe('a back-test', () => {
  it('is drawn by month with both bands and the counts inside their months', () => {
    const { time, line, observed } = drawingOf(place, 'Median');
    expect(time.months).toEqual(['2024-12', '2025-01', '2025-02']);
    expect([line.band50?.low[0], line.band50?.high[0]]).toEqual([3, 7]);
    expect([line.band90?.low[2], line.band90?.high[2]]).toEqual([3, 11]);
    expect(observed?.points.map(({ value }) => value)).toEqual([4, 9]);
    expect(observed?.points[1]?.week).toBeCloseTo(6.5, 1);
  });

  it('says which share of the counts lies below each quantile', () => {
    expect(sharesBelow([place])).toEqual([0, 0, 0.5, 0.5, 1]);
  });
});

describe('the worst forecast', () => {
  it('is the one whose band held least; forecasts without counts are none', () => {
    const held = (band90: number) => ({ ...place, coverage: { band50: 0, band90 } });
    const tests = [
      { origin: '2018-12', scenario: 'known', places: [held(1), held(0.9)] },
      { origin: '2024-09', scenario: 'known', places: [held(0.5), held(1)] },
      { origin: '2025-06', scenario: 'known', places: [place] },
    ];
    expect(worstForecast(tests)).toEqual({ origin: '2024-09', coverage: 0.5 });
    expect(worstForecast([])).toEqual({ origin: '', coverage: 1 });
  });
});

describe('the misfit of a line', () => {
  const time = {
    ...{ startDate: '2025-02-24', weeks: 9, resolution: 'monthly' as const },
    months: ['2025-02', '2025-03', '2025-04'],
  };
  it('is the mean absolute difference from what was counted, and its share', () => {
    const observed = {
      points: [
        { week: 2.7, value: 100 },
        { week: 7, value: 50 },
      ],
    };
    const misfit = misfitOf({ values: [0, 110, 60] }, observed, time);
    expect(misfit).toEqual({ error: 10, share: 10 / 75, months: 2 });
  });
  it('is nothing where nothing was counted', () => {
    expect(misfitOf({ values: [1] }, { points: [] }, time)).toBeUndefined();
  });
});

describe('taking a theory', () => {
  it('adds its set to the document once, and runs the scenario under it', () => {
    const [entry] = gallery;
    const [theory] = theories;
    if (entry === undefined || theory === undefined) throw new Error('nothing to test');
    const document = documentFromGallery(mexico, entry);
    const [first, second] = document.scenarios.map(({ id }) => id);
    const once = adoptTheory(document, first ?? '', theory);
    const twice = adoptTheory(once, second ?? '', theory);
    expect(twice.assumptionSets.map(({ id }) => id)).toEqual([theory.id]);
    expect(twice.scenarios.slice(0, 2).map(({ assumptions }) => assumptions)).toEqual([
      theory.id,
      theory.id,
    ]);
    expect(adoptTheory(twice, first ?? '', theory)).toBe(twice);
  });
});
