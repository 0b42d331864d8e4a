/** Titles of scenarios that may stand on a wall that names nobody. */
import { useEffect, useMemo, useState } from 'react';
import {
  harmlessInKept,
  harmlessTitles,
  offeredTitles,
  titledIn,
  type ClassFile,
  type HarmlessTitles,
  type StudentFile,
} from '../../../models/index';

const none: ReadonlySet<string> = new Set();

/**
 * Until it is known what the gallery offers, or where that cannot be fetched, only what files of different people share.
 * `kept` is a class that is shown as it was saved: it has no files.
 */
export function useHarmlessTitles(
  files: readonly StudentFile[],
  kept: ClassFile | undefined,
): HarmlessTitles {
  const [offered, setOffered] = useState(none);
  useEffect(() => {
    offeredTitles().then(setOffered, () => undefined);
  }, []);
  return useMemo(
    () =>
      kept === undefined ? harmlessTitles(offered, titledIn(files)) : harmlessInKept(offered, kept),
    [offered, files, kept],
  );
}
