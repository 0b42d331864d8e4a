/** The words of a sample that comes with Blowback, in one language: what a student would have written. */
export interface SampleWords {
  readonly title: string;
  /** One sentence for its card in the gallery. */
  readonly sentence: string;
  readonly author: string;
  readonly question: string;
  readonly hypothesis: string;
  readonly notes: string;
  /** Title and description of each scenario that the gallery does not have, by id. */
  readonly scenarios: Readonly<Record<string, readonly [title: string, description: string]>>;
  /** Title of the set of assumptions; empty where there is none. */
  readonly set: string;
  /** Why the student expects what is predicted; empty where nothing is. */
  readonly reason: string;
}
