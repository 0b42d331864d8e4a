/** A lesson out of a document, ready to be taught and to be changed. */
import type { BlowbackDocument } from '../document';
import type { Lesson, LessonStep } from './lesson';

/** Words that a new lesson begins with, in the language of the window. */
export interface LessonWords {
  /** Language of the words, such as `en`. */
  readonly language: string;
  /** Titles of the three steps that every lesson begins with. */
  readonly question: string;
  readonly results: string;
  readonly talk: string;
}

/** Minutes of the three steps, together one class. */
const MINUTES = { question: 10, results: 20, talk: 15 } as const;

/** The document as a lesson with three steps; what a lesson already is stays as it is. */
export function lessonFrom(document: BlowbackDocument, words: LessonWords): BlowbackDocument {
  if (document.lesson !== undefined) return document;
  const scenarios = inOrder(document);
  const step = (id: keyof typeof MINUTES, parts: Partial<LessonStep>): LessonStep => ({
    ...emptyStep(document, id, words[id]),
    minutes: MINUTES[id],
    ...parts,
  });
  const lesson: Lesson = {
    language: words.language,
    goals: [],
    levers: [],
    views: [],
    questions: [],
    steps: [
      step('question', { question: document.question, reveals: ['question', 'levers'] }),
      step('results', { scenarios, reveals: ['lines', 'bands', 'table', 'why'] }),
      step('talk', { kind: 'discuss', scenarios, reveals: ['lines'] }),
    ],
    discussion: '',
    evidence: [],
    translations: {},
    unknown: {},
  };
  return { ...document, lesson };
}

/** A step in which nothing has been chosen yet. */
export function emptyStep(document: BlowbackDocument, id: string, title: string): LessonStep {
  return {
    id,
    title,
    kind: 'show',
    question: '',
    notes: '',
    minutes: 5,
    outcome: document.view.hero,
    week: document.weeks - 1,
    scenarios: inOrder(document),
    rules: [],
    reveals: ['question', 'lines'],
  };
}

/** Ids of the scenarios, the baseline first. */
function inOrder({ scenarios, baseline }: BlowbackDocument): readonly string[] {
  const others = scenarios.map(({ id }) => id).filter((id) => id !== baseline);
  return [baseline, ...others];
}
