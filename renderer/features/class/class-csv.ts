/** The table of a class as CSV: one line a file, every national outcome. */
import {
  classSeries,
  toCsv,
  type Model,
  type StudentRow,
  type Translate,
} from '../../../models/index';

/** Without names of files where nobody is to be named; `rows` then carry pseudonyms. */
export function classCsv(
  rows: readonly StudentRow[],
  model: Model,
  t: Translate,
  isAnonymous: boolean,
): string {
  const series = classSeries(model);
  const head = [
    t('app.classroom.table.who'),
    ...(isAnonymous ? [] : [t('app.classroom.table.file'), t('app.classroom.table.title')]),
    t('app.classroom.table.scenario'),
    t('app.classroom.table.model'),
    t('app.classroom.table.marks'),
    ...series.map(({ label }) => label),
  ];
  const lines = rows.map((row) => [
    row.who,
    ...(isAnonymous ? [] : [row.key, row.title]),
    row.scenario.title,
    row.version,
    [
      ...(row.isOtherModel ? [t('app.classroom.table.other')] : []),
      ...(row.disagreeing.length > 0 ? [t('app.classroom.table.differs')] : []),
    ].join('; '),
    ...series.map(({ id }) => row.values[id]),
  ]);
  return toCsv([head, ...lines]);
}
