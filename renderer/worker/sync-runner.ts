/** Carries tasks out on the spot, one per turn of the event loop, so that newer ones can overtake. */
import type { Bench } from './bench';
import { createJobQueue } from './job-queue';
import type { Job, Runner } from './runner';
import type { Answers, TaskKind, TaskOf } from './task';

export function createSyncRunner(bench: Bench): Runner {
  const queue = createJobQueue();

  function workOne(): void {
    const ticket = queue.take();
    if (ticket === undefined) return;
    try {
      ticket.resolve(bench(ticket.task));
    } catch (error) {
      ticket.reject(error instanceof Error ? error : new Error(String(error)));
    }
  }

  return {
    width: 1,
    submit<Kind extends TaskKind>(task: TaskOf<Kind>, priority: number) {
      setTimeout(workOne, 0);
      // The bench answers each kind of task with its own kind of answer; the queue does not track which.
      return queue.add(task, priority) as Job<Answers[Kind]>;
    },
    close: () => queue.failAll(new Error('The runner is closed')),
  };
}
