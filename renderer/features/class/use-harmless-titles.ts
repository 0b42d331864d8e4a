/** Titles of scenarios that may stand on a wall that names nobody. */
import { useEffect, useMemo, useState } from 'react';
import {
  harmlessTitles,
  offeredTitles,
  titlesIn,
  type HarmlessTitles,
  type StudentFile,
  type StudentRow,
} from '../../../models/index';

const none: ReadonlySet<string> = new Set();

/** Until it is known what the gallery offers, or where that cannot be fetched, only what several files share. */
export function useHarmlessTitles(
  files: readonly StudentFile[],
  rows: readonly StudentRow[],
): HarmlessTitles {
  const [offered, setOffered] = useState(none);
  useEffect(() => {
    offeredTitles().then(setOffered, () => undefined);
  }, []);
  return useMemo(
    // A class that is shown as it was saved has rows and no files.
    () =>
      harmlessTitles(
        offered,
        files.length > 0 ? titlesIn(files) : rows.map(({ scenario }) => [scenario.title]),
      ),
    [offered, files, rows],
  );
}
