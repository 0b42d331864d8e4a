/**
 * Long computations as data: a job says which runs it needs next and is handed their answers. Who carries the runs
 * out (this thread, a pool of workers, a command's threads) is none of its business, so the same job serves
 * everywhere, can be shown while it is half done, and is cancelled by not asking it for more.
 */
import type { EnsembleSlice } from '../../engine/answer';
import type { Setting } from '../../engine/setting';
import type { Explanation } from '../why/explanation';
import type { Columns } from '../../engine/answer';

/** A run that a job needs. Plain data that can cross to another thread. */
export type Ask =
  /** A central run; only the named series are answered. */
  | { readonly kind: 'central'; readonly setting: Setting; readonly series: readonly string[] }
  /** A central run with everything that explains the named series. */
  | { readonly kind: 'explained'; readonly setting: Setting; readonly series: readonly string[] }
  /** Consecutive runs of an ensemble. */
  | {
      readonly kind: 'runs';
      readonly setting: Setting;
      /** Number of the first run, from 0. */
      readonly from: number;
      /** At least 1. */
      readonly runs: number;
      readonly series: readonly string[];
    };

/** What answers each kind of asking. */
export interface Answered {
  readonly central: Columns;
  readonly explained: Explanation;
  readonly runs: EnsembleSlice;
}

/** The answer to some asking, in a form that can cross threads. */
export type Answer = {
  readonly [Kind in keyof Answered]: { readonly kind: Kind; readonly value: Answered[Kind] };
}[keyof Answered];

/** How far a job is, and what it needs next. */
export interface Step<Part> {
  /** Independent of each other; to be answered in this order, all of them. */
  readonly asks: readonly Ask[];
  /** Runs done so far. */
  readonly done: number;
  /** Runs in all, as far as is known now; it may become more or fewer. */
  readonly total: number;
  /** What is known so far; undefined before there is anything to show. */
  readonly part: Part | undefined;
}

/** A job: yields what it needs, takes the answers, returns the whole. */
export type Job<Part> = Generator<Step<Part>, Part, readonly Answer[]>;

/** How many runs an asking is worth in the count of progress. */
export function worthOf(ask: Ask): number {
  return ask.kind === 'runs' ? ask.runs : 1;
}

/** Does a whole job on the spot. */
export function finish<Part>(job: Job<Part>, answer: (ask: Ask) => Answer): Part {
  let step = job.next();
  while (step.done !== true) step = job.next(step.value.asks.map(answer));
  return step.value;
}
