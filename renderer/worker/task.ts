/** What the workers can be asked, and what they answer. Plain data that can cross between threads. */
import type {
  Answer,
  Ask,
  Bands,
  Columns,
  Fault,
  PairedDifference,
  Result,
  Setting,
} from '../../models/index';
import type { PackedRuns } from './packed-runs';

/** One central run with every series. */
export interface CentralTask {
  readonly kind: 'central';
  readonly setting: Setting;
}

/** Some consecutive runs of an ensemble. */
export interface SliceTask {
  readonly kind: 'slice';
  readonly setting: Setting;
  /** Number of the first run, from 0. */
  readonly from: number;
  /** How many runs, 1 to 24, so that a worker is soon free for something newer. */
  readonly runs: number;
  /** Ids of the series to record. */
  readonly series: readonly string[];
}

/** Hands runs to the keeper, which holds them so that they need not cross again. Nothing is answered. */
export interface KeepTask {
  readonly kind: 'keep';
  /** Name of the shelf: one per setting. */
  readonly shelf: string;
  /** Ids of the series, in the order in which they were asked for. */
  readonly series: readonly string[];
  readonly packed: PackedRuns;
}

/** What the keeper is asked for. */
export interface Asked {
  /** Series wanted by week. */
  readonly series: readonly string[];
  /** Series wanted as running totals, and as differences where there is something to compare with. */
  readonly summed: readonly string[];
  /** Weeks at which those are wanted; all where absent. */
  readonly at: readonly number[] | undefined;
  /** Series wanted by month. */
  readonly monthly: readonly string[];
}

/** Asks the keeper for bands, and for differences to another shelf. */
export interface SummariseTask extends Asked {
  readonly kind: 'summarise';
  readonly shelf: string;
  /** Shelf of the baseline; `undefined` where there is nothing to compare with. */
  readonly against: string | undefined;
  /** Id of the model's starting state, which dates the weeks. */
  readonly start: string;
}

/** Lets shelves go. */
export interface ForgetTask {
  readonly kind: 'forget';
  readonly shelves: readonly string[];
}

/** A run that a long computation needs. */
export interface AskTask {
  readonly kind: 'ask';
  readonly ask: Ask;
}

export type Task = CentralTask | SliceTask | KeepTask | SummariseTask | ForgetTask | AskTask;

export interface SliceAnswer {
  readonly packed: PackedRuns;
  /** Time it took, in milliseconds, by which the next slices are cut. */
  readonly took: number;
}

/** What the runs on a shelf say together. Running totals and differences are not a number at weeks that were not asked for. */
export interface Summary {
  /** How many runs that is. */
  readonly runs: number;
  readonly bands: Readonly<Record<string, Bands>>;
  /** One number per calendar month, from the month of week 0. */
  readonly monthly: Readonly<Record<string, Bands>>;
  /** Value at week w: the sum (flows) or mean (levels) of weeks 0 to w, taken run by run. */
  readonly totals: Readonly<Record<string, Bands>>;
  /** This shelf minus the baseline, run by run. */
  readonly differences: Readonly<Record<string, PairedDifference>>;
  readonly totalDifferences: Readonly<Record<string, PairedDifference>>;
}

/** A central run as the window needs it: its numbers. What happened in it is asked for where it is shown. */
export interface CentralNumbers {
  /** Number of weeks. */
  readonly weeks: number;
  /** Every series by id, a number per week; all lie in one buffer, so that they cross in one piece. */
  readonly series: Columns;
}

/** The answer to each kind of task. */
export interface Answers {
  readonly central: Result<CentralNumbers, Fault>;
  readonly slice: Result<SliceAnswer, Fault>;
  readonly keep: undefined;
  readonly summarise: Summary;
  readonly forget: undefined;
  readonly ask: Answer;
}

export type TaskKind = keyof Answers;
export type TaskOf<Kind extends TaskKind> = Extract<Task, { readonly kind: Kind }>;

/** Tasks about raw runs, which all go to the one worker that keeps them. */
export function isForKeeper(task: Task): boolean {
  return task.kind === 'keep' || task.kind === 'summarise' || task.kind === 'forget';
}
