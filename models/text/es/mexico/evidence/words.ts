/** What is said of one piece of evidence. */
export interface EvidenceWords {
  /** The citation, where it has words that differ; names of authors and years are the same in both languages. */
  readonly cite?: string;
  /** What it found, in one sentence with the figure. */
  readonly finding: string;
}

/** Evidence by id. */
export type EvidenceInWords = Readonly<Record<string, EvidenceWords>>;

/** The citation of everything that the authors of the model judged themselves. */
export const judgement = 'Juicio nuestro';
