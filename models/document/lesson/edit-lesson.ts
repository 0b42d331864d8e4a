/** Edits of a lesson. Each returns a new document, or the same one where there is no lesson or nothing changes. */
import type { BlowbackDocument } from '../document';
import { cut, wholeWithin } from '../edit/within';
import { numberedId } from '../ids';
import { limits } from '../limits';
import { dropUnder } from '../unknown-fields';
import type { Lesson, LessonQuestion, LessonStep } from './lesson';
import { emptyStep } from './new-lesson';

/** Changes goals, levers, views, discussion or evidence, each cut to what a file may hold. */
export function changeLesson(
  document: BlowbackDocument,
  change: Partial<Pick<Lesson, 'goals' | 'levers' | 'views' | 'discussion' | 'evidence'>>,
): BlowbackDocument {
  return edit(document, (lesson) => {
    const { goals = lesson.goals, discussion = lesson.discussion } = change;
    const changed = {
      ...lesson,
      ...change,
      goals: goals.slice(0, limits.goals).map((goal) => cut(goal, limits.description)),
      discussion: cut(discussion, limits.text),
    };
    const places = [
      ...(change.goals === undefined ? [] : lesson.goals.map((_, at) => `goals.${at}`)),
      ...(change.discussion === undefined ? [] : ['discussion']),
    ];
    return withoutTranslations(changed, places);
  });
}

/** Adds a step at the end; none beyond 60. */
export function addStep(document: BlowbackDocument, title: string): BlowbackDocument {
  return edit(document, (lesson) => {
    if (lesson.steps.length >= limits.steps) return lesson;
    const id = numberedId('step', idsOf(lesson.steps));
    return { ...lesson, steps: [...lesson.steps, emptyStep(document, id, title)] };
  });
}

/** Changes a step; texts are cut and numbers brought to what a file may hold. */
export function changeStep(
  document: BlowbackDocument,
  stepId: string,
  change: Partial<Omit<LessonStep, 'id'>>,
): BlowbackDocument {
  return edit(document, (lesson) => {
    if (!lesson.steps.some(({ id }) => id === stepId)) return lesson;
    const steps = lesson.steps.map((step) =>
      step.id === stepId ? bounded({ ...step, ...change }, step) : step,
    );
    const texts = ['title', 'question', 'notes'].filter((field) => field in change);
    return withoutTranslations(
      { ...lesson, steps },
      texts.map((field) => `steps.${stepId}.${field}`),
    );
  });
}

/** Moves a step by so many places, up (−) or down (+), as far as the list goes. */
export function moveStep(document: BlowbackDocument, stepId: string, by: number): BlowbackDocument {
  return edit(document, (lesson) => {
    const from = lesson.steps.findIndex(({ id }) => id === stepId);
    const to = Math.min(lesson.steps.length - 1, Math.max(0, from + by));
    const step = lesson.steps[from];
    if (step === undefined || to === from) return lesson;
    const others = lesson.steps.filter((other) => other !== step);
    return { ...lesson, steps: [...others.slice(0, to), step, ...others.slice(to)] };
  });
}

/** Removes a step. */
export function removeStep(document: BlowbackDocument, stepId: string): BlowbackDocument {
  return edit(document, (lesson) => {
    const steps = lesson.steps.filter(({ id }) => id !== stepId);
    if (steps.length === lesson.steps.length) return lesson;
    return { ...lesson, steps, unknown: dropUnder(lesson.unknown, `steps/${stepId}`) };
  });
}

/** Adds a question without words; none beyond 50. */
export function addQuestion(document: BlowbackDocument): BlowbackDocument {
  return edit(document, (lesson) => {
    if (lesson.questions.length >= limits.questions) return lesson;
    const id = numberedId('question', idsOf(lesson.questions));
    return { ...lesson, questions: [...lesson.questions, { id, text: '', answer: '' }] };
  });
}

/** Changes a question or its answer, at most 20,000 characters each. */
export function changeQuestion(
  document: BlowbackDocument,
  questionId: string,
  change: Partial<Omit<LessonQuestion, 'id'>>,
): BlowbackDocument {
  return edit(document, (lesson) => {
    const questions = lesson.questions.map((one) => {
      if (one.id !== questionId) return one;
      const { text, answer } = { ...one, ...change };
      return { ...one, text: cut(text, limits.text), answer: cut(answer, limits.text) };
    });
    const places = Object.keys(change).map((field) => `questions.${questionId}.${field}`);
    return withoutTranslations({ ...lesson, questions }, places);
  });
}

/** Removes a question. */
export function removeQuestion(document: BlowbackDocument, questionId: string): BlowbackDocument {
  return edit(document, (lesson) => ({
    ...lesson,
    questions: lesson.questions.filter(({ id }) => id !== questionId),
    unknown: dropUnder(lesson.unknown, `questions/${questionId}`),
  }));
}

function edit(document: BlowbackDocument, change: (lesson: Lesson) => Lesson): BlowbackDocument {
  const { lesson } = document;
  const changed = lesson === undefined ? undefined : change(lesson);
  if (changed === undefined || changed === lesson) return document;
  return { ...document, lesson: changed };
}

function bounded(step: LessonStep, before: LessonStep): LessonStep {
  return {
    ...step,
    title: cut(step.title, limits.title),
    question: cut(step.question, limits.text),
    notes: cut(step.notes, limits.text),
    minutes: wholeWithin(step.minutes, 0, limits.minutes, before.minutes),
    week: wholeWithin(step.week, 0, limits.weeks, before.week),
    reveals: step.reveals.slice(0, limits.reveals),
    rules: step.rules.slice(0, limits.stepRules),
  };
}

/** A text that was changed is no longer what its translations say. */
function withoutTranslations(lesson: Lesson, places: readonly string[]): Lesson {
  const translations = Object.fromEntries(
    Object.entries(lesson.translations).map(([language, texts]) => [
      language,
      Object.fromEntries(Object.entries(texts).filter(([place]) => !places.includes(place))),
    ]),
  );
  return { ...lesson, translations };
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}
