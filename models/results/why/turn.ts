/** A step of the story of two scenarios. */

/** One step of the story. */
export interface Turn {
  readonly rule: string;
  /** Weeks in which what is said of it holds, the first and the last. */
  readonly first: number;
  readonly last: number;
  /** Whether it holds at times only, not in every week between the two. */
  readonly broken: boolean;
  /** Whether it does the opposite to the outcome in other weeks. */
  readonly mixed: boolean;
  /** The rules from where the scenarios' own differences enter to this one, which is the last. */
  readonly way: readonly string[];
  /** Rules between it and where the scenarios' own differences enter; 0 where they enter. */
  readonly distance: number;
  /** False where no chain of rules agrees with what it does: how the difference gets there cannot be told. */
  readonly traced: boolean;
  /** What it adds to the difference in the outcome; 0 for a rule that only set others in motion. */
  readonly amount: number;
  /** The quantity by which it leads on. */
  readonly quantity: string;
  /** How much more (or less) of that quantity there is by the rule in B than in A, the mean of the weeks in which it holds. */
  readonly push: number;
  /** What the rule does to that quantity: adds to it or takes from it; `turns` where it does one in A and the other in B. */
  readonly does: 'adds' | 'takes' | 'turns';
}
