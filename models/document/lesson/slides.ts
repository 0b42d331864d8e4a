/** A lesson, or any document, as a row of slides: what is on the screen after each press of a key. */
import type { BlowbackDocument } from '../document';
import type { LessonStep, Reveal, StepKind } from './lesson';

/** What fills most of a slide. */
export type SlideBody =
  | { readonly kind: 'question' }
  | { readonly kind: 'levers' }
  /** The class draws or says what it expects of the last of `lines` before that line is shown. */
  | { readonly kind: 'predict'; readonly lines: readonly string[] }
  | { readonly kind: 'chart'; readonly lines: readonly string[]; readonly bands: boolean }
  | { readonly kind: 'table' }
  | { readonly kind: 'why' }
  /** One rule of the step, in words. */
  | { readonly kind: 'rule'; readonly rule: string }
  /** The first `count` rules of the step as arrows from cause to effect. */
  | { readonly kind: 'diagram'; readonly rules: readonly string[]; readonly count: number }
  | { readonly kind: 'discuss' };

/** One state of the screen. */
export interface Slide {
  /** Position of its step among those that show something, from 0. */
  readonly at: number;
  readonly step: Pick<
    LessonStep,
    'id' | 'title' | 'kind' | 'question' | 'notes' | 'minutes' | 'outcome' | 'week' | 'scenarios'
  >;
  readonly body: SlideBody;
}

/** Words for steps that nobody wrote. */
export type AutomaticTitle = 'question' | 'levers' | 'results' | 'differences' | 'why';

/** The slides of the document's lesson; without one, or where it shows nothing, a row that fits any document. */
export function slidesOf(
  document: BlowbackDocument,
  titleOf: (part: AutomaticTitle) => string,
): readonly Slide[] {
  const own = slidesOfSteps(document.lesson?.steps ?? [], document.question);
  return own.length > 0 ? own : slidesOfSteps(automaticSteps(document, titleOf), document.question);
}

/** Of each step that shows something. `question` is that of the document, shown where a step has none of its own. */
function slidesOfSteps(steps: readonly LessonStep[], question: string): readonly Slide[] {
  return steps
    .map((step) => ({ step, bodies: bodiesOfStep(step, question) }))
    .filter(({ bodies }) => bodies.length > 0)
    .flatMap(({ step, bodies }, at) => bodies.map((body) => ({ at, step, body })));
}

/** A question that nobody wrote is no screen, unless it is all that there is to a step with notes to say. */
function bodiesOfStep(step: LessonStep, question: string): readonly SlideBody[] {
  const isAsked = (step.question || question).trim() !== '';
  const first = openingOf(step.kind, step);
  const shown = [
    ...(first === undefined ? [] : [first]),
    ...step.reveals
      .filter((reveal) => reveal !== 'question' || isAsked)
      .flatMap((reveal) => bodiesOf(reveal, step)),
  ];
  const hasWords = isAsked || step.notes.trim() !== '';
  return shown.length === 0 && hasWords ? [{ kind: 'question' }] : shown;
}

/** What a step begins with because of its kind. */
function openingOf(kind: StepKind, { scenarios }: LessonStep): SlideBody | undefined {
  if (kind === 'predict') return { kind: 'predict', lines: scenarios.slice(0, -1) };
  return kind === 'discuss' ? { kind: 'discuss' } : undefined;
}

function bodiesOf(reveal: Reveal, { scenarios, rules }: LessonStep): readonly SlideBody[] {
  switch (reveal) {
    case 'lines':
      return scenarios.map((_, last) => ({
        kind: 'chart',
        lines: scenarios.slice(0, last + 1),
        bands: false,
      }));
    case 'bands':
      return scenarios.length === 0 ? [] : [{ kind: 'chart', lines: scenarios, bands: true }];
    case 'rules':
      return rules.map((rule) => ({ kind: 'rule', rule }));
    case 'diagram':
      return rules.map((_, last) => ({ kind: 'diagram', rules, count: last + 1 }));
    default:
      return [{ kind: reveal }];
  }
}

/** Question, levers that differ, the baseline and each other line, bands, differences, why. */
function automaticSteps(
  document: BlowbackDocument,
  titleOf: (part: AutomaticTitle) => string,
): readonly LessonStep[] {
  const { baseline, view, weeks, question } = document;
  const shown = document.scenarios.map(({ id }) => id).filter((id) => !view.hidden.includes(id));
  const scenarios = [baseline, ...shown.filter((id) => id !== baseline)];
  const step = (id: AutomaticTitle, reveals: readonly Reveal[]): LessonStep => ({
    id,
    title: titleOf(id),
    kind: 'show',
    question: id === 'question' ? '' : question,
    notes: '',
    minutes: 0,
    outcome: view.hero,
    week: weeks - 1,
    scenarios,
    rules: [],
    reveals,
  });
  const alone = scenarios.length < 2;
  return [
    ...(question.trim() === '' ? [] : [{ ...step('question', ['question']), question }]),
    step('levers', ['levers']),
    step('results', ['lines', 'bands']),
    ...(alone ? [] : [step('differences', ['table']), step('why', ['why'])]),
  ];
}
