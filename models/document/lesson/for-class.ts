/** What a student gets of a lesson: its scenario document, and what they are to see of the rest. */
import type { BlowbackDocument } from '../document';
import { cut } from '../edit/within';
import { limits } from '../limits';
import type { Lesson, LessonView } from './lesson';

/** A lesson as the class has it: without speaker notes, answers and discussion. */
export interface ClassGuide {
  readonly title: string;
  readonly goals: readonly string[];
  /** As in the lesson: empty is all of them. */
  readonly levers: readonly string[];
  readonly views: readonly LessonView[];
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly question: string;
  }[];
}

/** What the class has of a lesson called `title`. */
export function guideOf(lesson: Lesson, title: string): ClassGuide {
  const { goals, levers, views, questions, steps } = lesson;
  return {
    title,
    goals,
    levers,
    views,
    questions: questions.map(({ id, text }) => ({ id, text })),
    steps: steps.map(({ id, title: name, question }) => ({ id, title: name, question })),
  };
}

/** The scenario document alone, as a document of a student's own: it begins at its first scenario, whatever the instructor had in hand. */
export function documentForClass(document: BlowbackDocument): BlowbackDocument {
  const { lesson: _lesson, ...own } = document;
  const { scenario: _scenario, ...view } = own.view;
  return { ...own, view };
}

/** What the notes say under a question; '' where they say nothing. Answers stand under a heading of the question. */
export function answerIn(notes: string, question: string): string {
  return sectionOf(notes, question)?.text ?? '';
}

/** The notes with an answer to a question; all else in them stays as it is. */
export function withAnswer(notes: string, question: string, answer: string): string {
  const section = sectionOf(notes, question);
  const lines = `${headingOf(question)}\n${answer.replace(/^## /gm, '### ')}`;
  const next =
    section === undefined
      ? [notes.trimEnd(), lines].filter((part) => part !== '').join('\n\n')
      : `${notes.slice(0, section.from)}${lines}${notes.slice(section.to)}`;
  return cut(next, limits.text);
}

function headingOf(question: string): string {
  return `## ${question.replace(/\s+/g, ' ').trim()}`;
}

/** Where a question's heading begins, and where the next heading or the end is. */
function sectionOf(notes: string, question: string) {
  const heading = headingOf(question);
  const at = `\n${notes}\n`.indexOf(`\n${heading}\n`);
  if (at < 0) return undefined;
  const begin = at + heading.length + 1;
  const next = notes.indexOf('\n\n## ', begin - 1);
  const to = next < 0 ? notes.length : next;
  return { from: at, to, text: notes.slice(Math.min(begin, to), to) };
}
