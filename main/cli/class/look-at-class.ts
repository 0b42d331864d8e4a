/** Recomputes a class and marks its claims: what every form of the answer is made of. */
import { randomInt } from 'node:crypto';
import path from 'node:path';
import {
  harmlessTitles,
  inNumberOrder,
  markClass,
  pseudonyms,
  recomputeClass,
  studentRows,
  titledIn,
  unnamed,
  withoutOwnTitles,
  type ClassMarks,
  type RecomputedClass,
  type StudentFile,
  type StudentRow,
} from '../../../models/index';
import { perform } from '../perform';
import type { Session } from '../session';
import type { BrokenFile, KeptClass, ReadClass } from './read-class';

/** A class, looked at. */
export interface ClassFound {
  /** Where nobody is named, in the order of their numbers and without the titles that only their authors have. */
  readonly files: readonly StudentFile[];
  /** One for each file, in the same order, under the names that may be shown. */
  readonly rows: readonly StudentRow[];
  readonly broken: readonly BrokenFile[];
  readonly recomputed: RecomputedClass;
  readonly marks: ClassMarks;
  /** From the class file, where one was named; else empty. */
  readonly title: string;
  readonly assignment: string;
  /** Runs that claims were marked by. */
  readonly runs: number;
  readonly isAnonymous: boolean;
  /** A file's path, or a pseudonym. */
  readonly nameOf: (key: string) => string;
}

/** All of it; says how far it is. */
export async function lookAtClass(
  { files, broken, kept }: ReadClass,
  runs: number,
  wantsNoNames: boolean,
  session: Session,
): Promise<ClassFound> {
  const { model, translate } = session;
  const keys = [...files, ...broken].map(({ key }) => key);
  // The order of the numbers must not be worked out from the names.
  const isAnonymous = wantsNoNames || kept.some(({ file }) => file.names === 'hidden');
  const [first, second] = kept;
  const known = first === undefined || second !== undefined ? new Map() : numbersIn(first);
  const numbers = isAnonymous ? pseudonyms(keys, known, randomInt(2 ** 32)) : undefined;
  const nameOf = (key: string) =>
    numbers === undefined
      ? key
      : translate('app.classroom.student', { number: numbers.get(key) ?? 0 });
  const recomputed = await perform(recomputeClass(model, files), 'class', session);
  const marks = await perform(markClass(model, files, runs), 'class', session);
  const ordered = <One extends { readonly key: string }>(list: readonly One[]) =>
    numbers === undefined ? list : inNumberOrder(list, numbers);
  const shown = ordered(isAnonymous ? await withoutOwn(files, session) : files);
  const rows = studentRows(model, shown, recomputed, marks);
  return {
    ...{ files: shown, recomputed, marks, runs, isAnonymous, nameOf },
    title: first?.file.title ?? '',
    assignment: first?.file.assignment ?? '',
    broken: isAnonymous
      ? ordered(broken).map(({ key, reasons }) => ({
          key,
          reasons: reasons.map((sentence) => unnamed(sentence, key, nameOf(key))),
        }))
      : broken,
    rows: isAnonymous ? rows.map((row) => ({ ...row, who: nameOf(row.key), title: '' })) : rows,
  };
}

/** The files without the titles that only their authors have. */
async function withoutOwn(
  files: readonly StudentFile[],
  { offeredTitles, translate }: Session,
): Promise<readonly StudentFile[]> {
  const harmless = harmlessTitles(await offeredTitles(), titledIn(files));
  return files.map((file) => withoutOwnTitles(file, harmless, translate('app.classroom.own')));
}

/** A student has the same number each time that the class file is used. */
function numbersIn({ folder, file }: KeptClass): ReadonlyMap<string, number> {
  return new Map(file.files.map((one) => [path.join(folder, one.file), one.number]));
}
