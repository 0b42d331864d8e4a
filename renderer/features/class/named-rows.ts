/** Rows under the names that may be shown. */
import type { HarmlessTitles, StudentRow } from '../../../models/index';

/** How students and their scenarios are called. */
export interface Naming {
  /** Whether nobody is to be named. */
  readonly isAnonymous: boolean;
  /** Ready-made name in the place of that of a file's author. */
  readonly pseudonym: (key: string) => string;
  /** Titles of scenarios that stay where nobody is named. */
  readonly harmless: HarmlessTitles;
  /** Ready-made words in the place of other titles, and of one that was left out of a class file. */
  readonly own: string;
}

/**
 * The rows as they are, with the file's name behind a name that several have; or with a pseudonym in the place of every
 * name, file name and title, and without what scenarios are called that only their authors have.
 */
export function namedRows(
  rows: readonly StudentRow[],
  { isAnonymous, pseudonym, harmless, own }: Naming,
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
