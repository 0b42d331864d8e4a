/** Between the wall and the class file: rows as they are kept, and kept rows as the wall shows them. */
import { isMemberPath } from '../../document/member-path';
import type { ClassEntry, ClassFile, ClassValue } from '../../document/class/class-file';
import { limits } from '../../document/limits';
import type { Model } from '../../rules/model';
import { membersOf } from './members';
import type { HarmlessTitles } from './nameless';
import { nameFrom, type StudentRow } from './student';

/** What the wall knows besides its rows. */
export interface KeptWall extends Pick<
  ClassFile,
  'title' | 'assignment' | 'saved' | 'names' | 'members'
> {
  /** Number in the place of each file's name. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Titles of scenarios that stay where nobody is named. */
  readonly harmless: HarmlessTitles;
  /** The class file that the wall came from: what a newer version wrote into it is kept. */
  readonly before: ClassFile | undefined;
}

/**
 * The wall as a class file. `rows` are of the files that were read, under real names, which are left out where nobody is
 * named, and so are titles of scenarios that are not harmless; files then stand in the order of their numbers, else of their
 * names. A file whose name cannot stand in a class file (with a colon or a backslash) is left out too. Files of `before`
 * that were not read keep what stands there of them, and unless every value was computed now, the class keeps the model
 * and the day of `before`: a value never claims to be newer than it is.
 */
export function classFileOf(
  model: Model,
  rows: readonly StudentRow[],
  { numbers, harmless, before, ...wall }: KeptWall,
): ClassFile {
  const isNamed = wall.names === 'shown';
  const written = rows.filter(({ key }) => isMemberPath(key));
  const unread = unreadIn(before, rows).slice(0, Math.max(0, limits.members - written.length));
  const isNew = unread.length === 0 && written.every(({ isRecomputed }) => isRecomputed);
  const entries = [...written.map((row) => entryOf(row, numbers)), ...unread].map((entry) =>
    isNamed ? entry : namelessEntry(entry, harmless),
  );
  const { wanted } = membersOf(entries.map((entry) => ({ key: entry.file, entry })));
  const files = wanted.map(({ entry }) => entry);
  return {
    ...wall,
    saved: isNew ? wall.saved : (before?.saved ?? wall.saved),
    model: (isNew ? undefined : before?.model) ?? { id: model.id, version: model.version },
    files: isNamed ? files : files.sort((a, b) => a.number - b.number),
    ...(before?.minor === undefined ? {} : { minor: before.minor }),
    unknown: before?.unknown ?? {},
  };
}

/** What a class file says of files that have no row: they are missing or broken now, or were not read yet. */
export function unreadIn(
  before: ClassFile | undefined,
  rows: readonly StudentRow[],
): readonly ClassEntry[] {
  const read = new Set(rows.map(({ key }) => key));
  return (before?.files ?? []).filter(({ file }) => !read.has(file));
}

function namelessEntry(entry: ClassEntry, harmless: HarmlessTitles): ClassEntry {
  const scenario = harmless.has(entry.scenario) ? entry.scenario : '';
  return { ...entry, who: '', title: '', scenario };
}

function entryOf(row: StudentRow, numbers: ReadonlyMap<string, number>): ClassEntry {
  return {
    file: row.key,
    number: numbers.get(row.key) ?? 1,
    who: row.who,
    title: row.title,
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
