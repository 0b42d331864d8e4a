/** A question answered for changed settings: one central run each, or two where it is a difference. */
import type { Setting } from '../../engine/setting';
import { targetIn, type Question } from '../target';
import { answerOf } from './gather';
import type { Answer, Ask } from './job';

/** A change of a setting. */
export type Change = (setting: Setting) => Setting;

/** Central runs that one number of the question takes. */
export function runsPerNumber(question: Question): number {
  return question.against === undefined ? 1 : 2;
}

/** The runs for the number under a change; it is made on both sides of a difference. */
export function asksFor(question: Question, change: Change): readonly Ask[] {
  const series = [question.target.series];
  const { setting, against } = question;
  return [setting, ...(against === undefined ? [] : [against])].map((one) => ({
    kind: 'central' as const,
    setting: change(one),
    series,
  }));
}

/** The numbers in answers to `asksFor`, one after the other; those whose runs are all there. */
export function numbersIn(question: Question, answers: readonly Answer[]): readonly number[] {
  const each = runsPerNumber(question);
  return Array.from({ length: Math.floor(answers.length / each) }, (_, at) => {
    const own = numberIn(question, answers[at * each]);
    return each === 1 ? own : own - numberIn(question, answers[at * each + 1]);
  });
}

/** The two numbers that the first of `numbersIn` is the difference B − A of; undefined where it is a number by itself. */
export function sidesIn(
  question: Question,
  [own, other]: readonly Answer[],
): { readonly a: number; readonly b: number } | undefined {
  if (question.against === undefined || other === undefined) return undefined;
  return { a: numberIn(question, other), b: numberIn(question, own) };
}

function numberIn({ target, how }: Question, answer: Answer | undefined): number {
  const column = answerOf('central', answer)[target.series];
  return targetIn(column, how, target);
}
