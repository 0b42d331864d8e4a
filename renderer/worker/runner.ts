/** Who carries out tasks: a pool of workers in the app, or the spot itself in tests. One suite tests both. */
import type { Answers, TaskKind, TaskOf } from './task';

/** A task handed in. */
export interface Job<Answer> {
  /** The answer, or `undefined` if the job was dropped before it began. Rejects if the task failed for good. */
  readonly answer: Promise<Answer | undefined>;
  /** Drops the job if it has not begun; says whether it did. One that has begun is answered all the same. */
  drop(): boolean;
}

/** From this priority on, a task is one that nobody waits for. */
export const LATE = 2_000;

export interface Runner {
  /** How many slices are worked on at once. */
  readonly width: number;
  /** Hands a task in. Among waiting tasks the lowest number is next, then the oldest. */
  submit<Kind extends TaskKind>(task: TaskOf<Kind>, priority: number): Job<Answers[Kind]>;
  close(): void;
}

/** What a runner tells besides answers. */
export interface RunnerEvents {
  /** A worker died and another takes its place; `shelvesLost` if it was the keeper's. */
  onCrash(crash: { readonly shelvesLost: boolean; readonly message: string }): void;
}
