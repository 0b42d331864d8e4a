/** The rows of the table of differences. */
import type { ComparisonRow, Model } from '../../../models/index';
import { differenceUpTo } from '../../store/differences';
import type { ScenarioResults } from '../../store/index';
import { rowGroups, type Part } from './parts';

/** Rows under one heading. */
export interface DifferenceGroup {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly ComparisonRow[];
}

/** Rows up to a week (the last one for the whole period); series without results are left out. */
export function differenceGroups(
  model: Model,
  part: Part,
  a: ScenarioResults,
  b: ScenarioResults,
  week: number,
  onlyClear: boolean,
): readonly DifferenceGroup[] {
  return rowGroups(model, part)
    .map(({ id, label, series }) => ({
      id,
      label,
      rows: series.flatMap((one) => {
        const row = differenceUpTo(one, a, b, week);
        return row === undefined || (onlyClear && !isClear(row)) ? [] : [row];
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Whether the 90 % band leaves zero out. */
export function isClear({ band }: ComparisonRow): boolean {
  return band !== undefined && (band.p5 > 0 || band.p95 < 0);
}

/** The largest difference that the bars of some rows must have room for; 0 without bands. */
export function reachOf(row: ComparisonRow): number {
  const { band } = row;
  if (band === undefined) return 0;
  return Math.max(Math.abs(band.p5), Math.abs(band.p95), Math.abs(band.p50));
}

/** One decimal more where the difference would otherwise show as a single digit or as nothing. */
export function withTellingDecimals(row: ComparisonRow): ComparisonRow {
  const { decimals } = row.series;
  const lastDigits = Math.abs(row.difference) * Number(`1e${decimals}`);
  if (decimals === 0 || lastDigits >= 10) return row;
  return { ...row, series: { ...row.series, decimals: decimals + 1 } };
}
