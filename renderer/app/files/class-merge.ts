/** A class with what has changed on the disk taken in. */
import { membersOf, pseudonyms, type StudentFile } from '../../../models/index';
import type { BrokenFile, ClassState } from '../../store/index';
import { fileForm } from './file-form';

/** What a look at the disk found. */
export interface DiskNews {
  readonly read: readonly (StudentFile | BrokenFile)[];
  /** Keys of files that are gone. */
  readonly removed: readonly string[];
  readonly isLost: boolean;
}

/** The class anew, in the order of names; files that were there keep their numbers. `salt` as for `pseudonyms`. */
export function mergedClass(
  state: ClassState,
  { read, removed, isLost }: DiskNews,
  salt: number,
): Partial<ClassState> {
  const before = new Map<string, StudentFile | BrokenFile>(
    [...state.files, ...state.broken].map((one) => [one.key, one]),
  );
  const news = read.filter((one) => !isSame(before.get(one.key), one));
  const gone = removed.filter((key) => before.has(key));
  if (news.length === 0 && gone.length === 0) return { isLost };
  const after = new Map(before);
  for (const one of news) after.set(one.key, one);
  for (const key of gone) after.delete(key);
  // Files of other kinds are listed behind the others, as they were.
  const { wanted, surplus, strange } = membersOf([...after.values()]);
  const all = [...wanted, ...surplus, ...strange];
  const files = all.filter((one) => 'document' in one);
  const added = news.filter(({ key }) => !before.has(key)).length;
  return {
    files,
    broken: all.filter((one) => 'sentences' in one),
    number: state.number + 1,
    numbers: pseudonyms(
      all.map(({ key }) => key),
      state.numbers,
      salt,
    ),
    done: wanted.length,
    total: wanted.length,
    isLost,
    refreshed: { changed: news.length - added, added, removed: gone.length },
  };
}

/** A file that was only written again is no news, and its numbers stand. */
function isSame(a: StudentFile | BrokenFile | undefined, b: StudentFile | BrokenFile): boolean {
  if (a === undefined) return false;
  if ('document' in a && 'document' in b) {
    const { writeDocument } = fileForm();
    return writeDocument(a.document) === writeDocument(b.document);
  }
  if ('sentences' in a && 'sentences' in b) return a.sentences.join() === b.sentences.join();
  return false;
}
