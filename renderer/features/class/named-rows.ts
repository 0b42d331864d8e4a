/** Rows under the names that may be shown. */
import { inNumberOrder, type HarmlessTitles, type StudentRow } from '../../../models/index';

/** How students and their scenarios are called. */
export interface Naming {
  /** Whether nobody is to be named. */
  readonly isAnonymous: boolean;
  /** Number in the place of each file's name. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Ready-made name in the place of that of a file's author, from its number. */
  readonly pseudonym: (number: number) => string;
  /** Titles of scenarios that stay where nobody is named. */
  readonly harmless: HarmlessTitles;
  /** Ready-made words in the place of other titles, and of one that was left out of a class file. */
  readonly own: string;
}

/**
 * The rows as they are, with the file's name behind a name that several have; or in the order of their numbers, with a
 * pseudonym in the place of every name, file name and title, and without what scenarios are called that only their authors
 * have.
 */
export function namedRows(
  rows: readonly StudentRow[],
  { isAnonymous, numbers, pseudonym, harmless, own }: Naming,
): readonly StudentRow[] {
  if (isAnonymous)
    return inNumberOrder(rows, numbers).map((row) => ({
      ...{ ...row, who: pseudonym(numbers.get(row.key) ?? 0), title: '' },
      scenario: calledIn(row, harmless.has(row.scenario.title), own),
    }));
  const names = rows.map(({ who }) => who);
  const repeated = new Set(names.filter((who, at) => names.indexOf(who) !== at));
  return withTitles(rows, own).map((row) => ({
    ...row,
    who: repeated.has(row.who) ? `${row.who} (${row.key})` : row.who,
  }));
}

/** The rows with words in the place of a title that a class file does not keep. */
export function withTitles(rows: readonly StudentRow[], own: string): readonly StudentRow[] {
  return rows.map((row) => ({ ...row, scenario: calledIn(row, row.scenario.title !== '', own) }));
}

function calledIn({ scenario }: StudentRow, isShown: boolean, own: string): StudentRow['scenario'] {
  return isShown ? scenario : { ...scenario, title: own };
}
