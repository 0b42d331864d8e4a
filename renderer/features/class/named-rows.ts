/** Rows under the names that may be shown. */
import type { HarmlessTitles, StudentRow } from '../../../models/index';

/**
 * The rows as they are, with the file's name behind a name that several have; or with a pseudonym in the place of every
 * name, file name and title, and `own` in the place of what scenarios are called that only their authors have. A title that
 * was left out of a class file is `own` too.
 */
export function namedRows(
  rows: readonly StudentRow[],
  isAnonymous: boolean,
  pseudonym: (key: string) => string,
  harmless: HarmlessTitles,
  own: string,
): readonly StudentRow[] {
  const called = ({ scenario }: StudentRow, isShown: boolean) =>
    isShown ? scenario : { ...scenario, title: own };
  if (isAnonymous)
    return rows.map((row) => ({
      ...{ ...row, who: pseudonym(row.key), title: '' },
      scenario: called(row, harmless.has(row.scenario.title)),
    }));
  const names = rows.map(({ who }) => who);
  const repeated = new Set(names.filter((who, at) => names.indexOf(who) !== at));
  return rows.map((row) => ({
    ...row,
    who: repeated.has(row.who) ? `${row.who} (${row.key})` : row.who,
    scenario: called(row, row.scenario.title !== ''),
  }));
}
