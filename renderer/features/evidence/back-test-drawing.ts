/** A back-test as a chart draws it. */
import type { BackTestPlace } from '../../../models/index';
import { scenarioStyle, type ChartLine, type Observed, type TimeSpan } from '../../charts/index';

/** What a chart of one place is told. */
export interface Drawing {
  readonly time: TimeSpan;
  readonly line: ChartLine;
  readonly observed: Observed | undefined;
}

const DAYS_PER_MONTH = 30.44;

/** The median with both bands by month, and the counts in the middle of their months. */
export function drawingOf(place: BackTestPlace, label: string): Drawing {
  const { from, p5, p25, p50, p75, p95, observed } = place;
  const months = p50.map((_, at) => monthAfter(from, at));
  const weeks = Math.ceil((months.length * DAYS_PER_MONTH) / 7);
  const column = (values: readonly number[]): Float64Array => Float64Array.from(values);
  const points = observed.map((value, at) => ({
    week: ((at + 0.5) * DAYS_PER_MONTH) / 7,
    value,
  }));
  return {
    time: { startDate: `${from}-01`, weeks, resolution: 'monthly', months },
    line: {
      ...{ id: place.series, label, values: column(p50), dash: '' },
      colour: scenarioStyle(0, false).colour,
      band50: { low: column(p25), high: column(p75) },
      band90: { low: column(p5), high: column(p95) },
      emphasis: true,
    },
    observed: points.length === 0 ? undefined : { points },
  };
}

/** `2025-02` after `2024-12` by 2. */
function monthAfter(month: string, later: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + number - 1 + later;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
