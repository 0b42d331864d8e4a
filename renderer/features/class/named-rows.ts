/** Rows under the names that may be shown. */
import type { StudentRow } from '../../../models/index';

/**
 * The rows as they are, with the file's name behind a name that several have; or with a pseudonym in the place of every
 * name, file name and title.
 */
export function namedRows(
  rows: readonly StudentRow[],
  isAnonymous: boolean,
  pseudonym: (key: string) => string,
): readonly StudentRow[] {
  if (isAnonymous) return rows.map((row) => ({ ...row, who: pseudonym(row.key), title: '' }));
  const names = rows.map(({ who }) => who);
  const repeated = new Set(names.filter((who, at) => names.indexOf(who) !== at));
  return rows.map((row) =>
    repeated.has(row.who) ? { ...row, who: `${row.who} (${row.key})` } : row,
  );
}
