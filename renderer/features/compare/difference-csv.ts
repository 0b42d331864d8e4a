import { toCsv } from '../../../models/index';
import type { DifferenceGroup } from './difference-rows';
import type { Pair } from './pair';

/** The table as CSV; column names are for programs. `week` is the last week counted, from 0. */
export function differenceCsv(
  groups: readonly DifferenceGroup[],
  pair: Pair,
  week: number,
): string {
  const head = [
    ...['series', 'label', 'unit', 'up-to-week', 'a', 'a-central', 'b', 'b-central'],
    ...['difference', 'per-cent', 'difference-p5', 'difference-p50', 'difference-p95'],
    'probability-a-below-b',
  ];
  const rows = groups
    .flatMap(({ rows }) => rows)
    .map((row) => [
      ...[row.series.id, row.series.label, row.series.unit, week],
      ...[pair.a.scenario.id, row.a, pair.b.scenario.id, row.b],
      ...[row.difference, row.perCent, row.band?.p5, row.band?.p50, row.band?.p95],
      row.band === undefined ? undefined : row.probabilityBelow,
    ]);
  return toCsv([head, ...rows]);
}
