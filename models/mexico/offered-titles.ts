/** What scenarios are called that come with Blowback, in every language. */
import { languages } from '../text/index';

/** Titles in the gallery, in its lessons and samples. Rejects if their files cannot be fetched. */
export async function offeredTitles(): Promise<ReadonlySet<string>> {
  const [{ galleryIn }, { lessonsIn }, { samplesIn }] = await Promise.all([
    import('./spoken'),
    import('./lessons/lessons'),
    import('./samples/samples'),
  ]);
  const all = languages.flatMap((language) => [
    ...galleryIn(language),
    ...[...lessonsIn(language), ...samplesIn(language)].map(({ document }) => document),
  ]);
  return new Set(all.flatMap(({ scenarios }) => scenarios.map(({ title }) => title)));
}
