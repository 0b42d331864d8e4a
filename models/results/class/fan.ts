/** The predictions of a class about one series, as a fan, and what came of the scenarios that they were about. */
import { bandsOf, type Bands } from '../bands';
import { drawnColumn } from '../predict/drawn';
import type { RecomputedClass } from './recompute';
import type { StudentFile } from './counted';

/** Predictions about one series from one start. */
export interface PredictionFan {
  readonly series: string;
  /** Starting state of the model that these files share. */
  readonly start: string;
  /** Horizon in weeks: the longest of them. */
  readonly weeks: number;
  /** One drawn curve each; a gap (not a number) where it says nothing. */
  readonly curves: readonly { readonly key: string; readonly values: Float64Array }[];
  /** Quantiles of the curves, week by week. */
  readonly expected: Bands;
  /** Quantiles of the central runs of the scenarios they are about; undefined until some are recomputed. */
  readonly came: Bands | undefined;
  /** Predictions about the series that are left out because they begin from another start. */
  readonly others: number;
}

/** Series that somebody has predicted, those predicted by most first. */
export function predictedSeries(files: readonly StudentFile[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { document } of files)
    for (const { series, points } of document.predictions)
      if (points.length > 1) counts.set(series, (counts.get(series) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}

/** The fan of one series; undefined where nobody has predicted it. */
export function predictionFan(
  files: readonly StudentFile[],
  recomputed: RecomputedClass,
  series: string,
): PredictionFan | undefined {
  const all = files.flatMap(({ key, document }) =>
    document.predictions
      .filter((one) => one.series === series && one.points.length > 1)
      .map((one) => ({ key, document, one })),
  );
  const start = mostCommon(all.map(({ document }) => document.start));
  if (start === undefined) return undefined;
  const own = all.filter(({ document }) => document.start === start);
  const weeks = Math.max(...own.map(({ document }) => document.weeks));
  const curves = own.map(({ key, document, one }) => {
    const values = new Float64Array(weeks).fill(Number.NaN);
    values.set(drawnColumn(one.points, document.weeks));
    return { key, values };
  });
  const results = own.flatMap(({ key, one }) => {
    const column = recomputed.get(key)?.predicted[one.id];
    return column === undefined || column.length === 0 ? [] : [column];
  });
  return {
    ...{ series, start, weeks, curves, others: all.length - own.length },
    expected: bandsOver(
      curves.map(({ values }) => values),
      weeks,
    ),
    came: results.length === 0 ? undefined : bandsOver(results, weeks),
  };
}

/** Quantiles over columns that may have gaps and may be of different lengths; not a number where none has a value. */
function bandsOver(columns: readonly Float64Array[], weeks: number): Bands {
  return bandsOf(weeks, (week) =>
    Float64Array.from(columns, (one) => one[week] ?? Number.NaN).filter(
      (value) => !Number.isNaN(value),
    ),
  );
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
