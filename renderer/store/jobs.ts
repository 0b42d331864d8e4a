/** Long computations in the worker pool: begun, watched and cancelled; what is on screen always goes before them. */
import { worthOf, type Answer, type Ask, type Job } from '../../models/index';
import type { Runner } from '../worker/index';

/** How far a computation is. */
export interface JobState<Part> {
  readonly status: 'running' | 'done' | 'cancelled' | 'failed';
  /** What is known so far; all of it when done. */
  readonly part: Part | undefined;
  /** Runs done, and in all as far as is known. */
  readonly done: number;
  readonly total: number;
}

export interface Jobs {
  /** Begins a job and tells how it goes, each time anew; returns how to cancel it. */
  start<Part>(job: Job<Part>, tell: (state: JobState<Part>) => void): () => void;
}

/** Behind everything that the charts wait for. */
const PATIENCE = 1_000;

export function createJobs(runner: Runner): Jobs {
  return {
    start<Part>(job: Job<Part>, tell: (state: JobState<Part>) => void) {
      let cancelled = false;
      let waiting: readonly { drop(): boolean }[] = [];
      let state: JobState<Part> = {
        status: 'running',
        part: undefined,
        done: 0,
        total: 0,
      };
      const say = (change: Partial<JobState<Part>>): void => {
        if (cancelled && change.status === undefined) return;
        state = { ...state, ...change };
        tell(state);
      };

      async function answerAll(asks: readonly Ask[], before: number): Promise<readonly Answer[]> {
        let done = before;
        const tickets = asks.map((ask) => ({
          ask,
          ticket: runner.submit<'ask'>({ kind: 'ask', ask }, PATIENCE),
        }));
        waiting = tickets.map(({ ticket }) => ticket);
        const answers = await Promise.all(
          tickets.map(async ({ ask, ticket }) => {
            const answer = await ticket.answer;
            done += worthOf(ask);
            say({ done });
            return answer;
          }),
        );
        return answers.filter((answer) => answer !== undefined);
      }

      async function perform(): Promise<void> {
        let step = job.next();
        while (step.done !== true) {
          const { asks, done, total, part } = step.value;
          say({ done, total, ...(part === undefined ? {} : { part }) });
          const answers = await answerAll(asks, done);
          if (cancelled) return;
          step = job.next(answers);
        }
        say({ status: 'done', part: step.value, done: state.total });
      }

      perform().catch(() => {
        if (!cancelled) say({ status: 'failed' });
      });
      return () => {
        if (cancelled || state.status !== 'running') return;
        cancelled = true;
        for (const ticket of waiting) ticket.drop();
        say({ status: 'cancelled' });
      };
    },
  };
}
