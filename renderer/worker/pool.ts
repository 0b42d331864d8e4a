/**
 * Some workers for runs, one for central runs alone, so that a slider never waits for an ensemble, and one that
 * keeps the raw runs. Each works on one task at a time; one that works on a slice has its next slice at hand, so that it
 * does not stand idle while the window is busy drawing, and the keeper is handed runs to keep at any time.
 */
import { createJobQueue, type JobQueue, type Ticket } from './job-queue';
import { LATE, type Job, type Runner, type RunnerEvents } from './runner';
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
  /** What it is on and what it has at hand, by the number of the order, in order. */
  readonly orders: Map<number, Ticket>;
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
    const made: Seat = { keeper, queues, line: options.spawn(), orders: new Map() };
    listen(made);
    return made;
  }

  function listen(at: Seat): void {
    at.line.onmessage = ({ data }: MessageEvent<Delivery>) => {
      const ticket = at.orders.get(data.number);
      at.orders.delete(data.number);
      if (data.kind === 'answer') ticket?.resolve(data.answer);
      else if (ticket !== undefined) ticket.reject(new Error(data.message));
      // Only of what is kept can a failure be told out of turn; runs are missing then.
      else replace(at, data.message);
      next(at);
    };
    at.line.onerror = (event) => replace(at, event.message);
  }

  function replace(at: Seat, message: string): void {
    crashes += 1;
    at.line.terminate();
    const [first, ...waiting] = at.orders.values();
    at.orders.clear();
    // What is asked of a keeper that lost its shelves has no answer; the crash tells the asker to begin anew.
    if (first !== undefined && first.attempts < ATTEMPTS && !at.keeper) putBack(first);
    else first?.reject(new Error(message));
    for (const ticket of waiting) {
      ticket.attempts -= 1;
      putBack(ticket);
    }
    if (crashes <= CRASHES) {
      at.line = options.spawn();
      listen(at);
    }
    options.onCrash({ shelvesLost: at.keeper, message });
    next(at);
  }

  /** Gives a seat something to do, if it has nothing, and `ahead` of that its next slice. */
  function next(at: Seat, ahead = true): void {
    if (crashes > CRASHES) failAll('Workers end again and again');
    if (at.orders.size === 0)
      give(
        at,
        at.queues.find((queue) => queue.head() !== undefined),
      );
    const [first, second] = at.orders.values();
    const isOnSlice = first?.task.kind === 'slice' && second === undefined;
    const head = runs.head();
    // What nobody waits for would only stand in the way of what somebody does.
    if (ahead && isOnSlice && head?.task.kind === 'slice' && head.priority < LATE) give(at, runs);
  }

  function give(at: Seat, queue: JobQueue | undefined): void {
    const ticket = queue?.take();
    if (ticket !== undefined) at.orders.set(order(at, ticket.task), ticket);
  }

  function order(at: Seat, task: Task): number {
    number += 1;
    // Kept runs move to the keeper; settings are small and are copied.
    at.line.postMessage({ number, task }, task.kind === 'keep' ? buffersOf(task.packed) : []);
    return number;
  }

  function putBack(ticket: Ticket): void {
    queueOf(ticket.task).putBack(ticket);
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
      // Nobody is given two while another has nothing.
      for (const at of seats) next(at, false);
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
