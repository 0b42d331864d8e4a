/** What a shipped lesson is made of, without its words. */
import type { Claim } from '../../document/document';
import type { LessonStep, LessonView } from '../../document/lesson/lesson';

export interface LessonPlan {
  /** Kebab-case, unique among the lessons. */
  readonly id: string;
  /** Id of the entry of the gallery whose scenarios it uses. */
  readonly entry: string;
  /** Ids of those scenarios, in order. */
  readonly scenarios: readonly string[];
  /** Id of the scenario that the others are compared with. */
  readonly baseline: string;
  /** Horizon in weeks. */
  readonly weeks: number;
  readonly hero: string;
  readonly charts: readonly string[];
  readonly levers: readonly string[];
  readonly views: readonly LessonView[];
  /** Ids of its questions, in order; the words have them. */
  readonly questions: readonly string[];
  /** What the lesson says of the model: each holds in most runs, which a test checks. */
  readonly claims: readonly Omit<Claim, 'id'>[];
  readonly steps: readonly PlannedStep[];
  /** Ids of the model's evidence. */
  readonly evidence: readonly string[];
}

/** A step without its words; what is not named is the lesson's own: its large chart, last week and all scenarios. */
export type PlannedStep = Pick<LessonStep, 'id' | 'minutes' | 'reveals'> &
  Partial<Pick<LessonStep, 'kind' | 'outcome' | 'week' | 'scenarios' | 'rules'>>;

/** Of `scenario`, the series adds up to less or more than of `than`, over weeks 0 to `week`. */
export function claims(
  scenario: string,
  than: string,
  week: number,
  relations: Readonly<Record<string, Claim['relation']>>,
): readonly Omit<Claim, 'id'>[] {
  return Object.entries(relations).map(([series, relation]) => ({
    scenario,
    than,
    series,
    span: 'total' as const,
    week,
    relation,
  }));
}
