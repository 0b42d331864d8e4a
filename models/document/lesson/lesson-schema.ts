/** Version 1 of the lesson file, in the order in which it is written. The newest version always has this file's name. */
import { entries, id, list, name, object, oneOf, text, wholeNumber } from '../fields';
import { LESSON_FORMAT, LESSON_VERSION } from '../format';
import { limits } from '../limits';
import { headerSchema, schema } from '../schema';
import type { z } from '../zod';
import { lessonViews, revealKinds, stepKinds } from './lesson';

const question = object('A question to the class.', {
  id: id('Unique in the lesson.'),
  text: text('What is asked.', limits.text),
  answer: text('What a good answer says; for the instructor.', limits.text),
});

const step = object('A step of the lesson.', {
  id: id('Unique in the lesson.'),
  title: text('Its name.', limits.title),
  kind: oneOf(
    'Something is shown, the class predicts before it is, or the class talks.',
    stepKinds,
  ),
  question: text('Asked on the screen; may be empty.', limits.text),
  notes: text('Speaker notes, never shown to the class.', limits.text),
  minutes: wholeNumber('Planned length in minutes.', 0, limits.minutes),
  outcome: name('A series of the model, such as homicides.SIN.'),
  week: wholeNumber('Week up to which it looks; weeks count from 0.', 0, limits.weeks),
  scenarios: list(
    'Scenarios of the document, in the order in which they are revealed.',
    id('A scenario of the document.'),
    { max: limits.scenarios },
  ),
  rules: list('Rules shown.', name('A rule of the model.'), { max: limits.stepRules }),
  reveals: list(
    'What is revealed, piece by piece; lines is one scenario after the other.',
    oneOf('A piece.', revealKinds),
    { max: limits.reveals },
  ),
});

export const lessonSchema = object('A Blowback lesson.', {
  format: oneOf('Marks a lesson.', [LESSON_FORMAT]),
  version: object('Version of the lesson format.', {
    major: wholeNumber('Version of this schema.', LESSON_VERSION.major, LESSON_VERSION.major),
    minor: headerSchema.shape.version.shape.minor,
  }),
  language: name('Language that the lesson is written in, such as en.'),
  goals: list('Learning goals.', text('A goal.', limits.description), { max: limits.goals }),
  levers: list(
    'Levers that the class sees, each with all its cells; empty for all of them.',
    name('A lever of the model.'),
    { max: limits.levers },
  ),
  views: list(
    'Views that the class sees; empty for all of them.',
    oneOf('A view of the window.', lessonViews),
    { max: lessonViews.length },
  ),
  questions: list('Questions to the class.', question, { max: limits.questions }, ['id']),
  steps: list('Steps, in the order in which they are taught.', step, { max: limits.steps }, ['id']),
  discussion: text('The answers in one piece, for the instructor.', limits.text),
  evidence: list('Evidence that it rests on.', name("An id of the model's evidence."), {
    max: limits.evidence,
  }),
  translations: entries(
    'The same texts in other languages.',
    'A language, such as es.',
    entries(
      'Texts by their place.',
      'A place: title, goals.0, steps.ID.notes, questions.ID.answer, scenarios.ID.title.',
      text('The text.', limits.text),
      limits.translations,
    ),
    limits.languages,
  ),
  document: schema,
});

/** The contents of a lesson file of this version, without the fields that it does not know. */
export type LessonContents = z.output<typeof lessonSchema>;
