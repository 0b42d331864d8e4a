/** A lesson as a reader of another language meets it, as far as it was translated. */
import type { BlowbackDocument } from '../document';
import type { Lesson } from './lesson';

/** The document with the texts of that language; where it is written in it or has none, the same document. */
export function lessonInLanguage(document: BlowbackDocument, language: string): BlowbackDocument {
  const { lesson } = document;
  const texts = lesson?.translations[language];
  if (lesson === undefined || texts === undefined || lesson.language === language) return document;
  const say = (place: string, own: string): string => texts[place] ?? own;
  return {
    ...document,
    title: say('title', document.title),
    question: say('question', document.question),
    scenarios: document.scenarios.map((scenario) => ({
      ...scenario,
      title: say(`scenarios.${scenario.id}.title`, scenario.title),
      description: say(`scenarios.${scenario.id}.description`, scenario.description),
    })),
    lesson: told(lesson, say),
  };
}

function told(lesson: Lesson, say: (place: string, own: string) => string): Lesson {
  return {
    ...lesson,
    goals: lesson.goals.map((goal, at) => say(`goals.${at}`, goal)),
    questions: lesson.questions.map(({ id, text, answer }) => ({
      id,
      text: say(`questions.${id}.text`, text),
      answer: say(`questions.${id}.answer`, answer),
    })),
    steps: lesson.steps.map((step) => ({
      ...step,
      title: say(`steps.${step.id}.title`, step.title),
      question: say(`steps.${step.id}.question`, step.question),
      notes: say(`steps.${step.id}.notes`, step.notes),
    })),
    discussion: say('discussion', lesson.discussion),
  };
}
