/** Titles of scenarios where nobody is to be named: "Ana's plan" names Ana. */
import { scenarioThatCounts, type StudentFile } from './counted';

/** What is shown of a title that may give somebody away is up to the caller; what may be shown says this. */
export type HarmlessTitles = ReadonlySet<string>;

/** The titles that come with the app, and those that at least two files have; `titles` are those of each file. */
export function harmlessTitles(
  offered: ReadonlySet<string>,
  titles: readonly (readonly string[])[],
): HarmlessTitles {
  const seen = new Set<string>();
  const harmless = new Set(offered);
  for (const own of titles)
    for (const title of new Set(own)) {
      if (seen.has(title)) harmless.add(title);
      seen.add(title);
    }
  return harmless;
}

/** The titles of the scenarios of each file. */
export function titlesIn(files: readonly StudentFile[]): readonly (readonly string[])[] {
  return files.map(({ document }) => document.scenarios.map(({ title }) => title));
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
