/** What the gallery shows of lessons and samples before one is opened; only then are they fetched and made. */
import type { BlowbackDocument } from '../document/document';
import type { Language } from '../text/index';

/** All lessons in the order shown. A test holds these numbers against the lessons themselves. */
export const lessonCards = [
  { id: 'first-weeks', minutes: 45, steps: 6 },
  { id: 'kingpins', minutes: 45, steps: 6 },
  { id: 'witnesses', minutes: 45, steps: 6 },
  { id: 'root-causes', minutes: 45, steps: 6 },
] as const;

/** All samples in the order shown, with how many scenarios each has; held against the samples by a test. */
export const sampleCards = [
  { id: 'prediction', scenarios: 3 },
  { id: 'doubt', scenarios: 4 },
] as const;

export type LessonCard = (typeof lessonCards)[number];
export type SampleCard = (typeof sampleCards)[number];

/** The document of a lesson in the language of the reader. Rejects if its file cannot be fetched. */
export async function loadLesson(
  { id }: LessonCard,
  language: Language,
): Promise<BlowbackDocument> {
  const { lessonsIn } = await import('./lessons/lessons');
  return documentOf(id, lessonsIn(language));
}

/** The document of a sample in the language of the reader. Rejects if its file cannot be fetched. */
export async function loadSample(
  { id }: SampleCard,
  language: Language,
): Promise<BlowbackDocument> {
  const { samplesIn } = await import('./samples/samples');
  return documentOf(id, samplesIn(language));
}

/** Fetches what lessons and samples are made of, so that a card opens at once. Rejects if it cannot be had. */
export async function fetchOffers(): Promise<void> {
  await Promise.all([import('./lessons/lessons'), import('./samples/samples')]);
}

function documentOf(
  id: string,
  all: readonly { readonly id: string; readonly document: BlowbackDocument }[],
): BlowbackDocument {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The gallery has no ${id}`);
  return found.document;
}
