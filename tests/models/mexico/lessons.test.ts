/** The lessons that come with Blowback: whole, translated, 45 minutes long, and true of the model. */
import { describe, expect, it } from 'vitest';
import {
  checkAgainstModel,
  claimedIn,
  lessonInLanguage,
  lessonsIn,
  mark,
  mexico,
  parseDocument,
  slidesOf,
  writeDocument,
  type Answer,
  type Marked,
} from '../../../models';
import { answerAsk } from '../../../models/results/jobs/answer-ask';
import { englishWords } from '../text/english-words';

const english = lessonsIn('en');
const spanish = lessonsIn('es');
const names = english.map(({ id }) => id);

/** Pairs of runs for each claim; enough to tell a direction, not to tell its share to a per cent. */
const RUNS = 40;
/** A lesson says "in most runs" of a claim: in at least this share of pairs. */
const MOST = 0.6;

function documentOf(id: string, of = english) {
  const found = of.find((lesson) => lesson.id === id)?.document;
  if (found?.lesson === undefined) throw new Error(`no lesson ${id}`);
  return { ...found, lesson: found.lesson };
}

describe.each(names)('the lesson %s', (id) => {
  it('fills one class of 45 minutes', () => {
    const { lesson } = documentOf(id);
    expect(lesson.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
    expect(english.find((one) => one.id === id)?.minutes).toBe(45);
  });

  it('has every text in both languages', () => {
    const { title, question, lesson } = documentOf(id);
    const { goals, questions, steps, discussion } = lesson;
    const texts = [
      title,
      question,
      discussion,
      ...goals,
      ...questions.flatMap(({ text, answer }) => [text, answer]),
      ...steps.flatMap((step) => [step.title, step.question, step.notes]),
    ];
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    const translated = lesson.translations['es'] ?? {};
    expect(Object.values(translated).filter((text) => text.trim() === '')).toEqual([]);
    expect(Object.values(translated).filter((text) => englishWords(text).length > 0)).toEqual([]);
    expect(Object.keys(translated).toSorted()).toEqual(
      Object.keys(documentOf(id, spanish).lesson.translations['en'] ?? {}).toSorted(),
    );
  });

  it('reads in Spanish, from its English file, as the Spanish lesson does', () => {
    const read = lessonInLanguage(documentOf(id), 'es');
    const own = documentOf(id, spanish);
    expect({ ...read, lesson: undefined }).toEqual({ ...own, lesson: undefined });
    expect({ ...read.lesson, language: '', translations: {} }).toEqual({
      ...own.lesson,
      language: '',
      translations: {},
    });
  });

  it('is a good file of scenarios, levers, rules and evidence that the model has', () => {
    const document = documentOf(id);
    expect(checkAgainstModel(document, mexico)).toEqual([]);
    expect(parseDocument(writeDocument(document))).toEqual({
      ok: true,
      value: { kind: 'editable', document },
    });
  });

  it('shows every rule and scenario that its steps name', () => {
    const slides = slidesOf(documentOf(id), () => '');
    const shown = new Set(slides.flatMap(({ body }) => (body.kind === 'rule' ? [body.rule] : [])));
    const named = documentOf(id).lesson.steps.flatMap(({ rules }) => rules);
    expect([...shown].toSorted()).toEqual([...new Set(named)].toSorted());
  });

  it('shows a class the views that its goals and questions ask for', () => {
    const { goals, questions, views } = documentOf(id).lesson;
    const asked = [...goals, ...questions.map(({ text }) => text)].join(' ');
    const needed = [
      ...(/\brules?\b/i.test(asked) ? ['rules'] : []),
      ...(/\bevidence|\bstud(y|ies)\b/i.test(asked) ? ['rules', 'evidence'] : []),
      ...(/\bassumptions?\b/i.test(asked) ? ['rules', 'robust'] : []),
    ];
    expect(needed.filter((view) => !views.some((one) => one === view))).toEqual([]);
  });

  it('says what the model says', { timeout: 240_000 }, () => {
    const document = documentOf(id);
    const wrong = marked(document).filter(({ share }) => share < MOST);
    const claims = document.claims.filter((claim) => wrong.some((one) => one.id === claim.id));
    expect(claims).toEqual([]);
  });
});

function marked(document: ReturnType<typeof documentOf>): readonly Marked[] {
  const job = mark(mexico, claimedIn(document, mexico), RUNS);
  let step = job.next();
  while (step.done !== true) {
    const answers: readonly Answer[] = step.value.asks.map((ask) => answerAsk(mexico, ask));
    step = job.next(answers);
  }
  return step.value;
}
