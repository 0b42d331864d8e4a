/**
 * Some workers for runs, one for central runs alone, so that a slider never waits for an ensemble, and one that
 * keeps the raw runs. Each has at most one task at a time, besides runs that the last one is handed to keep.
 */
import { createJobQueue, type JobQueue, type Ticket } from './job-queue';
import type { Job, Runner, RunnerEvents } from './runner';
import { isForKeeper, type Answers, type Task, type TaskKind, type TaskOf } from './task';
import { buffersOf, type Delivery, type Line } from './wire';

/** A worker as the pool sees it. */
export interface WorkerLine extends Line {
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/** A task that brings a worker down twice is not tried again, and so many crashes are not an accident. */
const ATTEMPTS = 2;
const CRASHES = 8;

interface Seat {
  readonly keeper: boolean;
  /** Where its tasks come from, the most urgent first. */
  readonly queues: readonly JobQueue[];
  line: WorkerLine;
  /** What it is on, and the number of that order. */
  ticket: Ticket | undefined;
  number: number;
}

/** `width` workers for runs, 1 to 8, besides the other two. */
export function createPool(
  options: { readonly width: number; readonly spawn: () => WorkerLine } & RunnerEvents,
): Runner {
  const centrals = createJobQueue();
  const runs = createJobQueue();
  const keeping = createJobQueue();
  const all = [centrals, runs, keeping];
  let crashes = 0;
  let number = 0;

  function seat(...queues: readonly JobQueue[]): Seat {
    const keeper = queues.includes(keeping);
    const made: Seat = { keeper, queues, line: options.spawn(), ticket: undefined, number: 0 };
    listen(made);
    return made;
  }

  function listen(at: Seat): void {
    at.line.onmessage = (event: MessageEvent<Delivery>) => {
      if (event.data.number !== at.number) {
        // Only of what is kept can a failure be told out of turn; runs are missing then.
        if (event.data.kind === 'failure') replace(at, event.data.message);
        return;
      }
      const ticket = at.ticket;
      at.ticket = undefined;
      if (event.data.kind === 'answer') ticket?.resolve(event.data.answer);
      else ticket?.reject(new Error(event.data.message));
      next(at);
    };
    at.line.onerror = (event) => replace(at, event.message);
  }

  function replace(at: Seat, message: string): void {
    crashes += 1;
    at.line.terminate();
    const ticket = at.ticket;
    at.ticket = undefined;
    // What is asked of a keeper that lost its shelves has no answer; the crash tells the asker to begin anew.
    if (ticket !== undefined && ticket.attempts < ATTEMPTS && !at.keeper)
      queueOf(ticket.task).putBack(ticket);
    else ticket?.reject(new Error(message));
    if (crashes <= CRASHES) {
      at.line = options.spawn();
      listen(at);
    }
    options.onCrash({ shelvesLost: at.keeper, message });
    next(at);
  }

  function next(at: Seat): void {
    if (crashes > CRASHES) failAll('Workers end again and again');
    if (at.ticket !== undefined) return;
    const queue = at.queues.find(({ length }) => length() > 0);
    const ticket = queue?.take();
    if (ticket === undefined) return;
    at.ticket = ticket;
    at.number = order(at, ticket.task);
  }

  function order(at: Seat, task: Task): number {
    number += 1;
    // Kept runs move to the keeper; settings are small and are copied.
    at.line.postMessage({ number, task }, task.kind === 'keep' ? buffersOf(task.packed) : []);
    return number;
  }

  function queueOf(task: Task): JobQueue {
    if (isForKeeper(task)) return keeping;
    return task.kind === 'central' ? centrals : runs;
  }

  function failAll(why: string): void {
    for (const queue of all) queue.failAll(new Error(why));
  }

  const forCentrals = seat(centrals);
  const keeper = seat(keeping);
  const seats = [
    forCentrals,
    keeper,
    ...Array.from({ length: options.width }, () => seat(centrals, runs)),
  ];

  return {
    width: options.width,
    submit<Kind extends TaskKind>(task: TaskOf<Kind>, priority: number) {
      if (task.kind === 'keep' && crashes <= CRASHES) {
        // Keeping takes no time and waits for nothing, so that what is asked of the runs next finds them there.
        order(keeper, task);
        return { answer: Promise.resolve(undefined), drop: () => false };
      }
      const job = queueOf(task).add(task, priority);
      for (const at of seats) next(at);
      // The bench answers each kind of task with its own kind of answer; the queue does not track which.
      return job as Job<Answers[Kind]>;
    },
    close() {
      for (const at of seats) at.line.terminate();
      failAll('The pool is closed');
    },
  };
}
