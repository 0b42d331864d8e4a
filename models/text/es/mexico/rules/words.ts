/** What is said of one rule. */
export interface RuleWords {
  readonly title: string;
  /** One sentence: cuando … */
  readonly says: string;
  /** The headline of its event, with the blanks of the English one; only where the rule has an event. */
  readonly headline?: string;
  /** Meaning of each parameter by its id; only where the rule has any. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** Rules by id. */
export type RulesInWords = Readonly<Record<string, RuleWords>>;
