/** The words of a lesson that comes with Blowback, in one language; ids are those of its plan. */
export interface LessonWords {
  readonly title: string;
  /** One sentence for its card in the gallery. */
  readonly sentence: string;
  /** The question of the whole lesson. */
  readonly question: string;
  readonly goals: readonly string[];
  readonly questions: Readonly<Record<string, { readonly text: string; readonly answer: string }>>;
  readonly steps: Readonly<
    Record<string, { readonly title: string; readonly question: string; readonly notes: string }>
  >;
  readonly discussion: string;
}
