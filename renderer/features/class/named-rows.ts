/** Rows under the names that may be shown. */
import type { StudentRow } from '../../../models/index';

/** The rows as they are, or with a pseudonym in the place of every name, file name and title. */
export function namedRows(
  rows: readonly StudentRow[],
  isAnonymous: boolean,
  pseudonym: (key: string) => string,
): readonly StudentRow[] {
  if (!isAnonymous) return rows;
  return rows.map((row) => ({ ...row, who: pseudonym(row.key), title: '' }));
}
