/** The lesson file: read, written, edited, given to a class. */
import { describe, expect, it } from 'vitest';
import {
  addStep,
  answerIn,
  changeLesson,
  changeStep,
  checkAgainstModel,
  documentForClass,
  guideOf,
  lessonFrom,
  moveStep,
  parseDocument,
  removeScenario,
  removeStep,
  slidesOf,
  withAnswer,
  writeDocument,
  type BlowbackDocument,
  type Lesson,
} from '../../../models/document';
import { opened, sentence, type Json } from './helpers';
import { full, ponds } from './sample';

const words = { language: 'en', question: 'The question', results: 'Results', talk: 'Talk' };
const lesson = lessonFrom(full, words);

function fileWith(change: (file: Json) => void): string {
  const file = JSON.parse(writeDocument(lesson)) as Json; // written by ourselves
  change(file);
  return JSON.stringify(file);
}

function refusals(text: string): readonly string[] {
  const parsed = parseDocument(text);
  return parsed.ok ? [] : parsed.faults.map(sentence);
}

function lessonOf(document: BlowbackDocument): Lesson {
  if (document.lesson === undefined) throw new Error('no lesson');
  return document.lesson;
}

describe('a lesson file', () => {
  it('is read as it was written, to the letter', () => {
    const text = writeDocument(lesson);
    expect(opened(text)).toEqual(lesson);
    expect(writeDocument(opened(text))).toBe(text);
  });

  it('keeps what a newer minor version wrote, around the document and in it', () => {
    const text = fileWith((file) => {
      file.version.minor = 3;
      file.mood = 'calm';
      file.steps[0].colour = 'red';
      file.document.version.minor = 9;
      file.document.scenarios[0].flag = true;
    });
    expect(JSON.parse(writeDocument(opened(text)))).toEqual(JSON.parse(text));
  });

  it('names the place of what is wrong in the document inside', () => {
    const [bad] = refusals(fileWith((file) => void (file.document.weeks = 0)));
    expect(bad).toContain('document.weeks');
    const [gone] = refusals(fileWith((file) => void (file.document.baseline = 'nobody')));
    expect(gone).toContain('document.baseline');
  });

  it.each([
    ['steps[1].id', (file: Json) => void (file.steps[1].id = file.steps[0].id)],
    ['steps[1].scenarios[0]', (file: Json) => (file.steps[1].scenarios[0] = 'nobody')],
    ['steps[0].minutes', (file: Json) => (file.steps[0].minutes = 241)],
    ['steps[0].kind', (file: Json) => (file.steps[0].kind = 'sing')],
    ['views', (file: Json) => (file.views = ['nowhere'])],
    ['goals', (file: Json) => (file.goals = 'all')],
    ['translations', (file: Json) => (file.translations = { es: { title: 5 } })],
    ['document', (file: Json) => delete file.document],
  ])('is refused in a sentence that names %s', (place, spoil) => {
    expect(refusals(fileWith(spoil)).join('\n')).toContain(place);
  });

  it('opens read only where it, or the document inside, is of a newer major version', () => {
    for (const spoil of [
      (file: Json) => (file.version.major = 2),
      (file: Json) => (file.document.version.major = 2),
    ]) {
      const parsed = parseDocument(fileWith(spoil));
      expect(parsed).toMatchObject({
        ok: true,
        value: { kind: 'read-only', glimpse: { title: full.title } },
      });
    }
  });

  it('is told what the model does not have', () => {
    const wrong = changeLesson(lesson, { levers: ['food', 'boats'], evidence: ['nothing'] });
    const said = checkAgainstModel(wrong, ponds).map(({ path }) => path);
    expect(said).toEqual(['levers[1]', 'evidence[0]']);
  });
});

describe('the steps of a lesson', () => {
  const ids = (document: BlowbackDocument) => lessonOf(document).steps.map(({ id }) => id);

  it('are added, moved and removed', () => {
    const more = addStep(lesson, 'More');
    expect(ids(more)).toEqual(['question', 'results', 'talk', 'step-1']);
    expect(ids(moveStep(more, 'step-1', -2))).toEqual(['question', 'step-1', 'results', 'talk']);
    expect(moveStep(more, 'question', -1)).toBe(more);
    expect(ids(removeStep(more, 'results'))).toEqual(['question', 'talk', 'step-1']);
  });

  it('lose the translation of a text that is changed, and no other', () => {
    const translations = { es: { 'steps.talk.title': 'Hablar', title: 'Peces' } };
    const told = { ...lesson, lesson: { ...lessonOf(lesson), translations } };
    const changed = changeStep(told, 'talk', { title: 'Speak' });
    expect(lessonOf(changed).translations).toEqual({ es: { title: 'Peces' } });
  });

  it('forget a scenario that is removed, so that the file can be opened again', () => {
    const fewer = removeScenario(lesson, 'two-nets');
    expect(opened(writeDocument(fewer))).toEqual(fewer);
  });

  it('reveal line after line, then bands', () => {
    const slides = slidesOf(lesson, () => '').filter(({ step }) => step.id === 'results');
    expect(slides.map(({ body }) => body)).toEqual([
      { kind: 'chart', lines: ['as-it-is'], bands: false },
      { kind: 'chart', lines: ['as-it-is', 'two-nets'], bands: false },
      { kind: 'chart', lines: ['as-it-is', 'two-nets'], bands: true },
      { kind: 'table' },
      { kind: 'why' },
    ]);
  });

  it('ask for a prediction before the last line', () => {
    const asked = changeStep(lesson, 'results', { kind: 'predict' });
    const first = slidesOf(asked, () => '').find(({ step }) => step.id === 'results');
    expect(first?.body).toEqual({ kind: 'predict', lines: ['as-it-is'] });
  });
});

describe('a step with nothing to show', () => {
  const unasked = { ...lesson, question: ' ' };
  const empty = { question: '', notes: '', reveals: ['question'] } as const;
  const shown = (document: BlowbackDocument) =>
    slidesOf(document, () => 'automatic').map(({ at, step, body }) => [at, step.id, body.kind]);

  it('loses the screen of a question that nobody wrote, and no other', () => {
    const silent = changeStep(unasked, 'question', { question: '' });
    expect(shown(silent).slice(0, 2)).toEqual([
      [0, 'question', 'levers'],
      [1, 'results', 'chart'],
    ]);
    const own = changeStep(unasked, 'question', { question: 'Who pays?' });
    for (const asked of [own, { ...silent, question: 'Who pays?' }])
      expect(shown(asked)[0]).toEqual([0, 'question', 'question']);
  });

  it('is left out, the others counted without it, but keeps a screen while there are notes to say', () => {
    const without = changeStep(unasked, 'question', empty);
    expect(shown(without)[0]).toEqual([0, 'results', 'chart']);
    const told = changeStep(without, 'question', { notes: 'Five minutes of rest.' });
    expect(shown(told)[0]).toEqual([0, 'question', 'question']);
  });

  it('has neither lines nor bands without a scenario', () => {
    for (const reveal of ['lines', 'bands'] as const) {
      const step = (scenarios: readonly string[]) =>
        shown(changeStep(unasked, 'talk', { kind: 'show', scenarios, reveals: [reveal] }))
          .filter(([, id]) => id === 'talk')
          .map(([, , kind]) => kind);
      expect(step([])).toEqual([]);
      expect(step(['two-nets'])).toEqual(['chart']);
    }
  });

  it('leaves what any document shows where there is no other step', () => {
    const alone = removeStep(removeStep(unasked, 'results'), 'talk');
    const nothing = shown(changeStep(alone, 'question', empty));
    expect(nothing[0]).toEqual([0, 'levers', 'levers']);
    expect(nothing).toEqual(shown(removeStep(alone, 'question')));
  });

  it('shows each rule that is chosen for it, in words and as one more arrow', () => {
    const step = (rules: readonly string[]) =>
      slidesOf(changeStep(lesson, 'talk', { rules, reveals: ['rules', 'diagram'] }), () => '')
        .filter(({ step: { id } }) => id === 'talk')
        .map(({ body }) => body);
    expect(step([])).toEqual([{ kind: 'discuss' }]);
    const rules = ['b', 'a'];
    expect(step(rules)).toEqual([
      { kind: 'discuss' },
      { kind: 'rule', rule: 'b' },
      { kind: 'rule', rule: 'a' },
      { kind: 'diagram', rules, count: 1 },
      { kind: 'diagram', rules, count: 2 },
    ]);
  });
});

describe('a document without a lesson', () => {
  it('is presented from its question to the reasons', () => {
    const shown = { ...full, view: { ...full.view, hidden: [] } };
    expect(slidesOf(shown, (part) => part).map(({ body }) => body.kind)).toEqual([
      'question',
      'levers',
      'chart',
      'chart',
      'chart',
      'table',
      'why',
    ]);
  });
});

describe('a class', () => {
  it('gets no notes, answers or discussion', () => {
    const secret = changeStep(lesson, 'talk', { notes: 'SECRET' });
    const told = changeLesson(secret, { discussion: 'SECRET' });
    expect(JSON.stringify(guideOf(lessonOf(told), 'Title'))).not.toContain('SECRET');
    // Nor the scenario that the instructor had in hand.
    const { scenario: _inHand, ...view } = full.view;
    expect(writeDocument(documentForClass(told))).toBe(writeDocument({ ...full, view }));
  });

  it('answers in the notes, each under its question, and leaves the rest alone', () => {
    const first = withAnswer('Mine.', 'Why?', 'Because.');
    const second = withAnswer(first, 'When?', 'Now.\n\nOr later.');
    const again = withAnswer(second, 'Why?', 'It depends.');
    expect(again).toBe('Mine.\n\n## Why?\nIt depends.\n\n## When?\nNow.\n\nOr later.');
    expect(answerIn(again, 'Why?')).toBe('It depends.');
    expect(answerIn(again, 'When?')).toBe('Now.\n\nOr later.');
    expect(answerIn(again, 'Who?')).toBe('');
    expect(answerIn(withAnswer('', 'Why?', ''), 'Why?')).toBe('');
  });
});
