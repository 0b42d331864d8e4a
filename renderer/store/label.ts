/** What an edit is called in "Undo: …" and in the history: a key of the catalogs and its blanks. */
export interface Label {
  /** Full key in models/text, such as `app.edits.lever`. */
  readonly key: string;
  /** What fills the sentence's blanks. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** Turns a label into words; the translator's `t` fits. */
export type Describe = (key: string, values: Readonly<Record<string, string | number>>) => string;
