/** The table of a class as CSV: one line a file, every national outcome. */
import type { Model } from '../../rules/model';
import type { Translate } from '../../text/index';
import { toCsv } from '../csv';
import { classSeries } from './counted';
import { marksInWords, tallyOf, VERDICTS } from './in-words';
import type { StudentRow } from './student';

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
    t('app.classroom.table.misfit'),
    ...VERDICTS.map((verdict) => t(`app.classroom.table.column.${verdict}`)),
  ];
  const lines = rows.map((row) => {
    const tally = tallyOf(row);
    return [
      row.who,
      ...(isAnonymous ? [] : [row.key, row.title]),
      row.scenario.title,
      row.version,
      marksInWords(row, t).join('; '),
      ...series.map(({ id }) => row.values[id]),
      row.scores.at(-1)?.within,
      // Empty, not 0, before claims are marked.
      ...VERDICTS.map((verdict) => (tally.open > 0 ? undefined : tally[verdict])),
    ];
  });
  return toCsv([head, ...lines]);
}
