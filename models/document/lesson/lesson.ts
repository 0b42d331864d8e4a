/** A lesson: what an instructor puts around a scenario document to teach with it. */
import type { UnknownFields } from '../unknown';

/** Views of the window that a class may be shown. */
export const lessonViews = ['explore', 'compare', 'rules', 'robust', 'evidence', 'notes'] as const;

/** A view of the window that a class may be shown. */
export type LessonView = (typeof lessonViews)[number];

/** What kinds of steps there are: something is shown, the class predicts before it is, or the class talks. */
export const stepKinds = ['show', 'predict', 'discuss'] as const;

/** What a step is: see `stepKinds`. */
export type StepKind = (typeof stepKinds)[number];

/** What a step can reveal, piece by piece. `lines` is one scenario after the other. */
export const revealKinds = [
  'question',
  'levers',
  'lines',
  'bands',
  'table',
  'why',
  'rules',
  'diagram',
] as const;

/** A piece that a step reveals. */
export type Reveal = (typeof revealKinds)[number];

/** A question to the class, with what a good answer says. */
export interface LessonQuestion {
  /** Kebab-case, unique in its lesson. */
  readonly id: string;
  readonly text: string;
  /** For the instructor only. */
  readonly answer: string;
}

/** One step of the lesson, in the order in which it is taught. */
export interface LessonStep {
  /** Kebab-case, unique in its lesson. */
  readonly id: string;
  readonly title: string;
  readonly kind: StepKind;
  /** Asked on the screen; may be empty. */
  readonly question: string;
  /** Speaker notes, never shown to the class. */
  readonly notes: string;
  /** Planned length in minutes, 0 to 240. */
  readonly minutes: number;
  /** Series that the step is about, such as `homicides`. */
  readonly outcome: string;
  /** Week up to which it looks, from 0. */
  readonly week: number;
  /** Ids of the scenarios shown, in the order in which they are revealed. */
  readonly scenarios: readonly string[];
  /** Ids of the model's rules that it shows. */
  readonly rules: readonly string[];
  /** What is revealed, in this order. */
  readonly reveals: readonly Reveal[];
}

/** Texts by place (`title`, `goals.0`, `questions.fury.text`, `steps.hook.notes`, `scenarios.handover-29.title`). */
export type LessonTexts = Readonly<Record<string, string>>;

export interface Lesson {
  /** Language that the lesson is written in, such as `en`. */
  readonly language: string;
  readonly goals: readonly string[];
  /** Ids of the levers that the class sees, each with all its cells; empty: all of them. */
  readonly levers: readonly string[];
  /** Views that the class sees, beside the lesson itself; empty: all of them. */
  readonly views: readonly LessonView[];
  readonly questions: readonly LessonQuestion[];
  readonly steps: readonly LessonStep[];
  /** What came out of it, for the instructor: the answers in one piece. */
  readonly discussion: string;
  /** Ids of the model's evidence that the lesson rests on. */
  readonly evidence: readonly string[];
  /** The same texts in other languages, by language; what is not there is read in the lesson's own. */
  readonly translations: Readonly<Record<string, LessonTexts>>;
  /** Minor version of the lesson format that the file had, where it is newer than ours. */
  readonly minor?: number;
  /** Fields that this app does not know, by path of their parent; those of the document stand in the document. */
  readonly unknown: UnknownFields;
}
