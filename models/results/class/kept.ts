/** Between the wall and the class file: rows as they are kept, and kept rows as the wall shows them. */
import { isMemberPath } from '../../document/fields';
import type { ClassEntry, ClassFile, ClassValue } from '../../document/class/class-file';
import type { Model } from '../../rules/model';
import { nameFrom, type StudentRow } from './student';

/** What the wall knows besides its rows. */
export interface KeptWall extends Pick<
  ClassFile,
  'title' | 'assignment' | 'saved' | 'names' | 'members'
> {
  /** Number in the place of each file's name. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The class file that the wall came from: what a newer version wrote into it is kept. */
  readonly before: ClassFile | undefined;
}

/**
 * The wall as a class file. `rows` carry real names; they are left out where nobody is named. A file whose name cannot
 * stand in a class file (with a colon or a backslash) is left out too.
 */
export function classFileOf(
  model: Model,
  rows: readonly StudentRow[],
  { numbers, before, ...wall }: KeptWall,
): ClassFile {
  const isNamed = wall.names === 'shown';
  return {
    ...wall,
    model: { id: model.id, version: model.version },
    files: rows.filter(({ key }) => isMemberPath(key)).map((row) => entryOf(row, numbers, isNamed)),
    ...(before?.minor === undefined ? {} : { minor: before.minor }),
    unknown: before?.unknown ?? {},
  };
}

function entryOf(
  row: StudentRow,
  numbers: ReadonlyMap<string, number>,
  isNamed: boolean,
): ClassEntry {
  return {
    file: row.key,
    number: numbers.get(row.key) ?? 1,
    who: isNamed ? row.who : '',
    title: isNamed ? row.title : '',
    version: row.version,
    scenario: row.scenario.title,
    values: listed(row.values),
    baseline: listed(row.baseline),
    claims: row.claims.map(({ verdict }) => verdict ?? 'open'),
    scores: row.scores.map(({ error, within }) => ({ error, within })),
  };
}

function listed(values: Readonly<Record<string, number>>): readonly ClassValue[] {
  return Object.entries(values)
    .filter(([, value]) => Number.isFinite(value))
    .map(([series, value]) => ({ series, value }));
}

/** The rows of a class file, as they were saved: none of it is computed anew. */
export function keptRows(model: Model, file: ClassFile): readonly StudentRow[] {
  return file.files.map((entry) => {
    const values = byName(entry.values);
    return {
      ...{ key: entry.file, title: entry.title, version: entry.version, values, saved: values },
      who: entry.who === '' ? nameFrom(entry.file) : entry.who,
      isOtherModel: file.model.id !== model.id || entry.version !== model.version,
      scenario: { id: '', title: entry.scenario },
      baseline: byName(entry.baseline),
      isRecomputed: false,
      disagreeing: [],
      claims: entry.claims.map((verdict, at) => ({
        id: `claim-${at + 1}`,
        verdict: verdict === 'open' ? undefined : verdict,
      })),
      scores: entry.scores,
    };
  });
}

function byName(values: readonly ClassValue[]): Readonly<Record<string, number>> {
  return Object.fromEntries(values.map(({ series, value }) => [series, value]));
}
