/** The lessons that come with Blowback, each as a document with its lesson, in the language of the reader. */
import type { BlowbackDocument, Scenario } from '../../document/document';
import type { Lesson, LessonTexts } from '../../document/lesson/lesson';
import { newDocument } from '../../document/new-document';
import { lessonsInEnglish } from '../../text/en/lessons/index';
import { lessonsInSpanish } from '../../text/es/lessons/index';
import { languages, type Language } from '../../text/index';
import type { LessonWords } from '../../text/lesson-words';
import { mexico } from '../model';
import { galleryIn } from '../spoken';
import { firstWeeks } from './first-weeks';
import { kingpins } from './kingpins';
import type { LessonPlan } from './plan';
import { rootCauses } from './root-causes';
import { witnesses } from './witnesses';

/** A lesson of the gallery. */
export interface GalleryLesson {
  readonly id: string;
  /** What it is about, in one sentence. */
  readonly sentence: string;
  /** Planned length in minutes. */
  readonly minutes: number;
  readonly document: BlowbackDocument;
}

const plans = [firstWeeks, kingpins, witnesses, rootCauses] as const;

const words: Readonly<Record<Language, Readonly<Record<string, LessonWords>>>> = {
  en: lessonsInEnglish,
  es: lessonsInSpanish,
};

/** What a test finds, where words were forgotten. */
const NO_QUESTION = { text: '', answer: '' };
const NO_STEP = { title: '', question: '', notes: '' };

/** All lessons in the order shown. */
export function lessonsIn(language: Language): readonly GalleryLesson[] {
  return plans.map((plan) => {
    const { title, question, sentence } = wordsOf(plan, language);
    const minutes = plan.steps.reduce((sum, step) => sum + step.minutes, 0);
    const { hero, charts, start, weeks, baseline } = { ...plan, start: startOf(plan) };
    const document = newDocument(mexico, {
      title,
      question,
      start,
      weeks,
      baseline,
      scenarios: scenariosOf(plan, language),
      claims: plan.claims.map((claim, at) => ({ id: `claim-${at + 1}`, ...claim })),
      view: { hero, charts, hidden: [], resolution: 'weekly' },
    });
    return {
      id: plan.id,
      sentence,
      minutes,
      document: { ...document, lesson: lessonOf(plan, language) },
    };
  });
}

function lessonOf(plan: LessonPlan, language: Language): Lesson {
  const { goals, questions, steps, discussion } = wordsOf(plan, language);
  const others = languages.filter((other) => other !== language);
  return {
    language,
    goals,
    levers: plan.levers,
    views: plan.views,
    questions: plan.questions.map((id) => ({ id, ...(questions[id] ?? NO_QUESTION) })),
    steps: plan.steps.map((step) => ({
      kind: 'show',
      outcome: plan.hero,
      week: plan.weeks - 1,
      scenarios: plan.scenarios,
      rules: [],
      ...step,
      ...(steps[step.id] ?? NO_STEP),
    })),
    discussion,
    evidence: plan.evidence,
    translations: Object.fromEntries(others.map((other) => [other, textsOf(plan, other)])),
    unknown: {},
  };
}

/** Every text of a lesson by its place, as a lesson file keeps another language. */
function textsOf(plan: LessonPlan, language: Language): LessonTexts {
  const { title, question, goals, questions, steps, discussion } = wordsOf(plan, language);
  const placed = (place: string, texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([field, text]): [string, string] => [`${place}.${field}`, text]);
  return Object.fromEntries([
    ...Object.entries({ title, question, discussion }),
    ...goals.map((goal, at): [string, string] => [`goals.${at}`, goal]),
    ...Object.entries(questions).flatMap(([id, one]) => placed(`questions.${id}`, { ...one })),
    ...Object.entries(steps).flatMap(([id, one]) => placed(`steps.${id}`, { ...one })),
    ...scenariosOf(plan, language).flatMap(({ id, title: name, description }) =>
      placed(`scenarios.${id}`, { title: name, description }),
    ),
  ]);
}

function scenariosOf(plan: LessonPlan, language: Language): readonly Scenario[] {
  const known = galleryIn(language).flatMap(({ scenarios }) => scenarios);
  return plan.scenarios.flatMap((id) => known.find((one) => one.id === id) ?? []);
}

function startOf({ entry }: LessonPlan): string {
  return galleryIn('en').find(({ id }) => id === entry)?.start ?? mexico.starts[0]?.id ?? '';
}

function wordsOf({ id }: LessonPlan, language: Language): LessonWords {
  const found = words[language][id];
  if (found === undefined) throw new Error(`The lesson ${id} has no words in ${language}`);
  return found;
}
