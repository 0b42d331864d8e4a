/** Titles of scenarios where nobody is to be named: "Ana's plan" names Ana. */
import type { ClassFile } from '../../document/class/class-file';
import { plainLetters } from '../../text/index';
import { scenarioThatCounts, type StudentFile } from './counted';
import { nameFrom } from './student';

/** What is shown of a title that may give somebody away is up to the caller; what may be shown says this. */
export type HarmlessTitles = ReadonlySet<string>;

/** A file by the titles of its scenarios, and by those who say that they made it. */
export interface Titled {
  readonly titles: readonly string[];
  /** As they stand in the file; empty where nobody says so. */
  readonly authors: readonly string[];
}

/**
 * The titles that come with the app, and those that files of different people have. Two files of one student, or of a
 * pair and one of them, are not of different people, and neither is a file that says nobody made it: its author may be
 * anybody. An empty title is no title.
 */
export function harmlessTitles(
  offered: ReadonlySet<string>,
  files: readonly Titled[],
): HarmlessTitles {
  const groups = new Map<string, Map<string, ReadonlySet<string>>>();
  const harmless = new Set([...offered].filter(isWritten));
  for (const { titles, authors } of files) {
    const people = peopleIn(authors);
    if (people.size === 0) continue;
    for (const title of titles) {
      if (!isWritten(title) || harmless.has(title)) continue;
      const seen = groups.get(title) ?? new Map<string, ReadonlySet<string>>();
      if ([...seen.values()].some((others) => areApart(people, others))) harmless.add(title);
      groups.set(title, seen.set([...people].sort().join(), people));
    }
  }
  return harmless;
}

/** The same for a class that is shown as it was saved. */
export function harmlessInKept(
  offered: ReadonlySet<string>,
  { names, files }: ClassFile,
): HarmlessTitles {
  // A class file that names nobody was saved without the titles of one person.
  if (names === 'hidden')
    return harmlessTitles(new Set([...offered, ...files.map(({ scenario }) => scenario)]), []);
  return harmlessTitles(
    offered,
    files.map(({ file, who, scenario }) => ({
      titles: [scenario],
      // A file that says nobody made it is kept under its own name.
      authors: who === nameFrom(file) ? [] : [who],
    })),
  );
}

/** Each file by its titles and authors. */
export function titledIn(files: readonly StudentFile[]): readonly Titled[] {
  return files.map(({ document: { scenarios, authors } }) => ({
    titles: scenarios.map(({ title }) => title),
    authors,
  }));
}

/** Who they are, however they write it: capitals, accents, spaces and the order make nobody somebody else. */
function peopleIn(authors: readonly string[]): ReadonlySet<string> {
  const people = authors
    .flatMap((line) => line.split(/[,;]/))
    .map((name) => plainLetters(name).replace(/\s+/g, ' '));
  return new Set(people.filter((name) => name !== ''));
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return ![...a].some((name) => b.has(name));
}

function isWritten(title: string): boolean {
  return title.trim() !== '';
}

/**
 * The file with `own` in the place of every other title, and its place behind it unless the scenario is the one that counts.
 * Ids stay.
 */
export function withoutOwnTitles(
  { key, document }: StudentFile,
  harmless: HarmlessTitles,
  own: string,
): StudentFile {
  const counts = scenarioThatCounts(document).id;
  const scenarios = document.scenarios.map((one, at) => {
    if (harmless.has(one.title)) return one;
    return { ...one, title: one.id === counts ? own : `${own} ${at + 1}` };
  });
  return { key, document: { ...document, scenarios } };
}
