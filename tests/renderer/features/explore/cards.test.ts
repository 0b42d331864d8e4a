import { describe, expect, it } from 'vitest';
import { mexico, type Bands, type PairedDifference } from '../../../../models/index';
import { cardNumbers } from '../../../../renderer/features/explore/cards/card-numbers';
import { seriesInfo } from '../../../../renderer/features/explore/charts/outcome-choice';
import { noResults, type ScenarioResults } from '../../../../renderer/store/results-store';
import type { ScenarioLook } from '../../../../renderer/store/looks';
import { toyScenario } from '../../toy';
import { english } from '../render-view';

function look(id: string, isBaseline: boolean): ScenarioLook {
  return {
    scenario: toyScenario(id, 3),
    place: 0,
    isBaseline,
    isActive: !isBaseline,
    isHidden: false,
  };
}

function run(values: readonly number[]): ScenarioResults {
  const series = { homicides: Float64Array.from(values) };
  return { ...noResults, central: { weeks: values.length, series }, bandsStale: false };
}

function bands(values: readonly number[]): Bands {
  const [p5, p25, p50, p75, p95] = values.map((value) => Float64Array.of(0, value));
  return { p5: p5, p25: p25, p50: p50, p75: p75, p95: p95 };
}

function difference(values: readonly number[], below: number): PairedDifference {
  return {
    bands: bands(values),
    probabilityBelow: Float64Array.of(0, below),
    probabilityAbove: Float64Array.of(0, 1 - below),
  };
}

function numbers(high: ScenarioResults, week?: number) {
  return cardNumbers({
    series: seriesInfo(mexico, 'homicides'),
    results: { scenarios: { low: run([500, 500]), high } },
    active: look('high', false),
    baseline: look('low', true),
    week,
    weeks: 2,
    words: english(),
  });
}

describe('an outcome card', () => {
  const sure = {
    ...run([600, 640]),
    runs: 200,
    totals: { homicides: bands([1100, 1200, 1240, 1300, 1400]) },
    totalDifferences: { homicides: difference([100, 200, 240, 300, 400], 1) },
  };

  it('adds a flow up over the whole period, and says more and worse as two things', () => {
    expect(numbers(sure)).toEqual({
      number: '1,240',
      band: '90 %: 1,100 to 1,400',
      change: '240 more (+24.0\u00a0%) than “low”',
      direction: 'up',
      verdict: 'worse',
    });
  });

  it('shows the week that is looked at as it is', () => {
    expect(numbers(sure, 0).number).toBe('600');
  });

  it('says that there is no clear difference where the runs do not agree', () => {
    const open = {
      ...sure,
      totalDifferences: { homicides: difference([-90, -20, 10, 50, 90], 0.55) },
    };
    expect(numbers(open)).toEqual({
      number: '1,240',
      band: '90 %: 1,100 to 1,400',
      change: 'no clear difference from “low”',
    });
  });

  it('gives no band while bands are computed anew', () => {
    expect(numbers({ ...sure, bandsStale: true }).band).toBe('band still computing');
  });

  it('has a dash for a number before there is one', () => {
    expect(numbers(noResults).number).toBe('–');
  });
});
