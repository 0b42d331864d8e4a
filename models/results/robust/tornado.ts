/** Tornado: how far each assumption alone moves an outcome, or the difference of two scenarios, within its range. */
import type { Model } from '../../rules/model';
import { asksFor, numbersIn, sidesIn } from '../jobs/evaluate';
import { gather } from '../jobs/gather';
import type { Answer, Job } from '../jobs/job';
import type { Question } from '../target';
import { doubtsOf, withHeld, type Doubt } from './doubts';

/** One bar. */
export interface TornadoBar {
  readonly doubt: Doubt;
  /** The number with the parameter at the low end of its range, and at the high end. */
  readonly atLow: number;
  readonly atHigh: number;
  /** Distance between the farthest two of the three numbers. */
  readonly reach: number;
}

/** All bars. */
export interface Tornado {
  /** The number as things stand. */
  readonly now: number;
  /** Where it is the difference B − A, the numbers of the two. */
  readonly between?: { readonly a: number; readonly b: number } | undefined;
  /** Longest bar first. */
  readonly bars: readonly TornadoBar[];
  /** Parameters in all; more than there are bars while the job is under way. */
  readonly doubts: number;
}

/** The job of a tornado over all parameters; two numbers each, by central runs. */
export function* tornado(model: Model, question: Question): Job<Tornado> {
  const doubts = doubtsOf(model, settingsOf(question));
  const asks = [
    ...asksFor(question, (setting) => setting),
    ...doubts.flatMap(({ id, low, high }) => [
      ...asksFor(question, (setting) => withHeld(setting, { [id]: low })),
      ...asksFor(question, (setting) => withHeld(setting, { [id]: high })),
    ]),
  ];
  const partOf = (answers: readonly Answer[]): Tornado => {
    const [now, ...ends] = numbersIn(question, answers);
    const bars = doubts.slice(0, Math.floor(ends.length / 2)).map((doubt, at): TornadoBar => {
      const [atLow, atHigh] = [ends[at * 2], ends[at * 2 + 1]];
      const reach = Math.max(atLow, atHigh, now) - Math.min(atLow, atHigh, now);
      return { doubt, atLow, atHigh, reach };
    });
    const longest = bars.toSorted(
      (a, b) => b.reach - a.reach || (a.doubt.id < b.doubt.id ? -1 : 1),
    );
    return { now, between: sidesIn(question, answers), bars: longest, doubts: doubts.length };
  };
  return partOf(yield* gather(asks, { before: 0, total: asks.length }, partOf));
}

/** The settings that a question is about. */
export function settingsOf({ setting, against }: Question): Question['setting'][] {
  return against === undefined ? [setting] : [setting, against];
}
