/** Waiting tasks in the order of their urgency. */
import type { Job } from './runner';
import type { Answers, Task, TaskKind } from './task';

type AnyAnswer = Answers[TaskKind];

/** A task that waits or is being worked on. */
export interface Ticket {
  readonly task: Task;
  readonly priority: number;
  /** How often it has been begun. */
  attempts: number;
  resolve(answer: AnyAnswer): void;
  reject(error: Error): void;
}

export interface JobQueue {
  /** The most urgent task, with its priority. */
  readonly head: () => Pick<Ticket, 'task' | 'priority'> | undefined;
  add(task: Task, priority: number): Job<AnyAnswer>;
  /** Takes the most urgent task out. */
  take(): Ticket | undefined;
  /** Puts a task back that could not be finished. */
  putBack(ticket: Ticket): void;
  /** Fails everything that waits. */
  failAll(error: Error): void;
}

export function createJobQueue(): JobQueue {
  let waiting: readonly Ticket[] = [];

  function insert(ticket: Ticket): void {
    const place = waiting.findIndex(({ priority }) => priority > ticket.priority);
    waiting = place === -1 ? [...waiting, ticket] : waiting.toSpliced(place, 0, ticket);
  }

  return {
    head: () => waiting[0],
    add(task, priority) {
      const { promise, resolve, reject } = deferred();
      const ticket: Ticket = { task, priority, attempts: 0, resolve, reject };
      insert(ticket);
      return {
        answer: promise,
        drop() {
          if (!waiting.includes(ticket)) return false;
          waiting = waiting.filter((other) => other !== ticket);
          resolve(undefined);
          return true;
        },
      };
    },
    take() {
      const [next, ...rest] = waiting;
      waiting = rest;
      if (next !== undefined) next.attempts += 1;
      return next;
    },
    putBack: insert,
    failAll(error) {
      const all = waiting;
      waiting = [];
      for (const ticket of all) ticket.reject(error);
    },
  };
}

/** A promise and its ends. (`Promise.withResolvers` is younger than some browsers we serve.) */
function deferred() {
  let resolve: (answer: AnyAnswer) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<AnyAnswer>((onAnswer, onError) => {
    resolve = onAnswer;
    reject = onError;
  });
  // A failure that nobody waits for any more is not an accident of the page.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
