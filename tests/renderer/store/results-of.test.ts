import { describe, expect, it } from 'vitest';
import { saysSame } from '../../../renderer/store/results-of';
import { noResults, type ScenarioResults } from '../../../renderer/store/results-store';

const deaths = Float64Array.of(1, 2);
const [p5, p25, p50, p75, p95] = [1, 2, 3, 4, 5].map((value) => Float64Array.of(value, value));
const bands = { deaths: { p5: p5, p25: p25, p50: p50, p75: p75, p95: p95 } };
const before: ScenarioResults = {
  ...noResults,
  status: 'ready',
  central: { weeks: 2, series: { deaths, others: Float64Array.of(3, 4) } },
  bands,
};

describe('whether results say the same of a series', () => {
  it('does not ask how far they are, nor what they say of another series', () => {
    const central = { weeks: 2, series: { deaths, others: Float64Array.of(9, 9) } };
    const after: ScenarioResults = { ...before, status: 'central', centralStale: true, central };
    expect(saysSame(before, after, 'deaths')).toBe(true);
    expect(saysSame(before, after, 'others')).toBe(false);
  });

  it.each([
    { central: { weeks: 2, series: { deaths: Float64Array.of(1, 2) } } },
    { central: undefined },
    { bandsStale: true },
    { runs: 24 },
    { bands: {} },
    { totals: bands },
    {
      differences: { deaths: { bands: bands.deaths, probabilityBelow: p5, probabilityAbove: p5 } },
    },
    {
      totalDifferences: {
        deaths: { bands: bands.deaths, probabilityBelow: p5, probabilityAbove: p5 },
      },
    },
  ] as Partial<ScenarioResults>[])('sees what a card tells: %#', (change) => {
    expect(saysSame(before, { ...before, ...change }, 'deaths')).toBe(false);
  });
});
