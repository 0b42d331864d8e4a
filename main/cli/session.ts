/** What a command works with, handed in so that tests need no process. */
import type {
  CountedMonth,
  Study,
  Theory,
  GalleryEntry,
  Language,
  Measured,
  Model,
  Origin,
  ScoredPlace,
  Translate,
} from '../../models/index';
import type { Ensembles } from './ensembles';
import type { Answering } from './answering';

/** Origins and places that a model can be scored at, its event studies, and what was counted of a series. */
export interface Grounds {
  readonly origins: readonly Origin[];
  readonly places: readonly ScoredPlace[];
  readonly studies: readonly Study[];
  readonly theories: readonly Theory[];
  readonly observed: (series: string) => readonly CountedMonth[];
  /** What was measured of the model; absent for one that nobody has measured. */
  readonly measured?: Measured;
}

/** The surroundings of a command. */
export interface Session {
  readonly model: Model;
  readonly gallery: readonly GalleryEntry[];
  /** What scenarios are called that come with the app, in every language. */
  readonly offeredTitles: () => Promise<ReadonlySet<string>>;
  /** What the model can be held against. */
  readonly grounds: Grounds;
  readonly language: Language;
  readonly translate: Translate;
  /** Version of the app. */
  readonly version: string;
  readonly ensembles: Ensembles;
  /** Where the runs of long computations are carried out; begun by a command and closed by it. */
  readonly answering: () => Answering;
  /** Shows how far a long run is, where somebody watches; '' takes it away. */
  readonly progress: (line: string) => void;
}

/** What a command leaves behind. */
export interface Outcome {
  /** The answer, all of it, for stdout. */
  readonly answer: string;
  /** What follows the answer, piece by piece, where the whole may be longer than a string can be. */
  readonly more?: readonly string[];
  /** Sentences for stderr: notes, or what is wrong with the input. */
  readonly remarks: readonly string[];
  /** 0 when it did what was asked, 2 for bad input. */
  readonly exitCode: 0 | 2;
}

/** A success. */
export function done(answer: string, remarks: readonly string[] = []): Outcome {
  return { answer: answer.endsWith('\n') ? answer : `${answer}\n`, remarks, exitCode: 0 };
}

/** Bad input: nothing on stdout, sentences on stderr. */
export function refused(sentences: readonly string[]): Outcome {
  return { answer: '', remarks: sentences, exitCode: 2 };
}

/** A value, or sentences that say what is wrong with the input. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly string[] };

/** One value. */
export function fine<Value>(value: Value): Checked<Value> {
  return { ok: true, value };
}

/** One or more complaints. */
export function wrong(...faults: readonly string[]): Checked<never> {
  return { ok: false, faults };
}

/** All values, or all complaints. */
export function all<Value>(list: readonly Checked<Value>[]): Checked<readonly Value[]> {
  const faults = list.flatMap((one) => (one.ok ? [] : one.faults));
  if (faults.length > 0) return { ok: false, faults };
  return fine(list.flatMap((one) => (one.ok ? [one.value] : [])));
}
