/** The rows of the table of differences. */
import type { ComparisonRow, Model, Target } from '../../../models/index';
import { differenceAt, differenceUpTo } from '../../store/differences';
import type { ScenarioResults } from '../../store/index';
import { rowGroups, type Part } from './parts';

/** Rows under one heading. */
export interface DifferenceGroup {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly ComparisonRow[];
}

/** What a table of differences is about: one week alone, or all weeks up to it (to the last one for the whole period). */
export interface Period {
  readonly span: Target['span'];
  readonly week: number;
}

/** Rows of a period; series without results are left out. */
export function differenceGroups(
  model: Model,
  part: Part,
  a: ScenarioResults,
  b: ScenarioResults,
  { span, week }: Period,
  onlyClear: boolean,
): readonly DifferenceGroup[] {
  const rowOf = span === 'week' ? differenceAt : differenceUpTo;
  return rowGroups(model, part)
    .map(({ id, label, series }) => ({
      id,
      label,
      rows: series.flatMap((one) => {
        const row = rowOf(one, a, b, week);
        return row === undefined || (onlyClear && !isClear(row)) ? [] : [row];
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Whether the 90 % band leaves zero out. */
export function isClear({ band }: ComparisonRow): boolean {
  return band !== undefined && (band.p5 > 0 || band.p95 < 0);
}

/** The largest difference that a row's bar must have room for; 0 where there is none to draw: without bands, or where all of it shows as 0. */
export function reachOf({ band, series }: ComparisonRow): number {
  if (band === undefined) return 0;
  const shows = (value: number) => Number(value.toFixed(series.decimals)) !== 0;
  if (![band.p5, band.p50, band.p95].some(shows)) return 0;
  return Math.max(Math.abs(band.p5), Math.abs(band.p95), Math.abs(band.p50));
}
