import { toCsv, unitInWords, type Translate } from '../../../models/index';
import type { DifferenceGroup, Period } from './difference-rows';
import type { Pair } from './pair';

/** The table as CSV in the language of `t`. */
export function differenceCsv(
  groups: readonly DifferenceGroup[],
  pair: Pair,
  { span, week }: Period,
  t: Translate,
): string {
  const names = [
    ...(['series', 'label', 'unit'] as const),
    span === 'week' ? ('week' as const) : ('upToWeek' as const),
    ...(['a', 'aTitle', 'aCentral', 'b', 'bTitle', 'bCentral'] as const),
    ...(['difference', 'perCent', 'differenceP5', 'differenceP50', 'differenceP95'] as const),
    'probabilityBelow',
  ] as const;
  const head = names.map((name) => t(`app.columns.${name}`));
  const rows = groups
    .flatMap(({ rows }) => rows)
    .map((row) => [
      ...[
        row.series.id,
        row.series.label,
        unitInWords(t, row.series, span === 'week' ? 'week' : 'period'),
        week,
      ],
      ...[pair.a.scenario.id, pair.a.scenario.title, row.a],
      ...[pair.b.scenario.id, pair.b.scenario.title, row.b],
      ...[row.difference, row.perCent, row.band?.p5, row.band?.p50, row.band?.p95],
      row.band === undefined ? undefined : row.probabilityBelow,
    ]);
  return toCsv([head, ...rows]);
}
