import { describe, expect, it } from 'vitest';
import { createTranslator, mexico, seriesOf } from '../../../../models/index';
import { chartCsv } from '../../../../renderer/features/explore/charts/chart-csv';
import { chartEvents } from '../../../../renderer/features/explore/charts/chart-events';
import { heroSentences } from '../../../../renderer/features/explore/charts/hero-words';
import { observedPoints } from '../../../../renderer/features/explore/charts/observed-points';
import {
  outcomeChoices,
  seriesInfo,
} from '../../../../renderer/features/explore/charts/outcome-choice';
import { chartTime } from '../../../../renderer/features/explore/charts/use-chart-time';
import { noResults } from '../../../../renderer/store/results-store';
import { english } from '../render-view';

const weekly = { startDate: '2025-02-24', weeks: 3, resolution: 'weekly' as const };

function results(values: readonly number[]) {
  const series = { homicides: Float64Array.from(values) };
  return { ...noResults, central: { weeks: values.length, series } };
}

describe('the choice of outcomes', () => {
  it('reaches every series of the model exactly once', () => {
    const offered = outcomeChoices(mexico).flatMap(({ parts }) =>
      parts.map(({ series }) => series),
    );
    expect([...offered].sort()).toEqual(
      seriesOf(mexico)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('offers the nation before its parts', () => {
    const homicides = outcomeChoices(mexico).find(({ id }) => id === 'homicides')!;
    expect(homicides.parts[0].cell).toBe('');
    expect(homicides.parts).toHaveLength(33);
  });

  it('falls back on the first series for a name that the model does not know', () => {
    expect(seriesInfo(mexico, 'no-such-thing').id).toBe(seriesOf(mexico)[0].id);
  });
});

describe('events on a chart', () => {
  it('are one mark for each week and kind, and none beyond the horizon', () => {
    const at = (week: number, count: number) => ({
      id: `e-${week}-${count}`,
      kind: 'handover',
      week,
      count,
      cells: {},
    });
    const marks = chartEvents([at(2, 20), at(2, 9), at(9, 1)], 5, mexico, english());
    expect(marks.map(({ week, glyph }) => ({ week, glyph }))).toEqual([
      { week: 2, glyph: 'handover' },
    ]);
    expect(marks[0].label).toContain('29');
  });
});

describe('observed numbers', () => {
  it('lie beside months as they were counted, and beside weeks as the share of a week', () => {
    const time = { ...weekly, weeks: 52 };
    const months = ['2025-02', '2025-03'];
    const [march] = observedPoints('homicides', { ...time, resolution: 'monthly', months })!.points;
    const [week] = observedPoints('homicides', time)!.points;
    expect(march.value).toBe(2322);
    expect(week.value).toBeCloseTo((2322 * 7) / 31, 6);
  });

  it('are absent where nothing was counted', () => {
    expect(observedPoints('approval', weekly)).toBeUndefined();
  });
});

describe('months of which the run covers only a part', () => {
  const said = (weeks: number, t = english().t) =>
    heroSentences(t, {
      ...{ withBands: true, stale: false, runs: 200 },
      time: chartTime('2025-02-24', weeks, 'monthly'),
    }).slice(1);

  it('are left out, which is said', () => {
    expect(chartTime('2025-02-24', 156, 'monthly').months?.length).toBe(35);
    expect(said(156)).toEqual([
      'February 2025 and February 2028 are left out: the run covers only part of them.',
    ]);
    expect(said(156, createTranslator('es'))[0]).toContain('febrero de 2025 ni febrero de 2028');
  });

  it('do not make a chart by themselves: a run without a whole one is drawn by week, and told so', () => {
    expect(chartTime('2025-02-24', 4, 'monthly')).toMatchObject({
      ...{ resolution: 'weekly', leftOut: [], isTooShort: true },
    });
    expect(said(4)).toEqual([
      'Shown by week: the run covers no month from its first to its last day.',
    ]);
  });

  it('are nothing to speak of where weeks are drawn', () => {
    const time = chartTime('2025-02-24', 156, 'weekly');
    const shown = { withBands: true, stale: false, runs: 200, time };
    expect(heroSentences(english().t, shown)).toHaveLength(1);
  });
});

describe('the numbers of a chart as CSV', () => {
  const series = seriesInfo(mexico, 'homicides');

  it('have a row for every scenario and week, quantiles left empty while there are none', () => {
    const csv = chartCsv(
      series,
      weekly,
      [{ id: 'a', title: 'A', results: results([1, 2, 3]) }],
      english().t,
    );
    const rows = csv.trim().split('\r\n');
    expect(rows[0]).toBe('scenario,title,series,label,unit,week,date,central,p5,p25,p50,p75,p95');
    expect(rows).toHaveLength(4);
    expect(rows[2]).toBe('a,A,homicides,Homicides,deaths a week,1,2025-03-03,2,,,,,');
  });

  it('have their columns and units in the language of the window', () => {
    const [head, row] = chartCsv(
      series,
      weekly,
      [{ id: 'a', title: 'A', results: results([1]) }],
      createTranslator('es'),
    ).split('\r\n');
    expect(head).toMatch(/^escenario,título,serie,resultado,unidad,semana,fecha,central,p5/);
    expect(row).toContain('muertes por semana');
  });

  it('are given by whole month where the chart is monthly', () => {
    // A hundred deaths a day: five days of February, all of March, nine days of April.
    const monthly = chartTime('2025-02-24', 6, 'monthly');
    const week = Array.from({ length: 6 }, () => 700);
    const bands = Float64Array.of(1, 2, 3);
    const byMonth = { p5: bands, p25: bands, p50: bands, p75: bands, p95: bands };
    const found = { ...results(week), bandsStale: false, monthly: { homicides: byMonth } };
    const csv = chartCsv(series, monthly, [{ id: 'a', title: 'A', results: found }], english().t);
    const rows = csv
      .trim()
      .split('\r\n')
      .map((row) => row.split(','));
    expect(rows.slice(1).map((row) => row.slice(4, 8))).toEqual([
      ['deaths a month', '2025-03', '3100', '2'],
    ]);
  });
});
