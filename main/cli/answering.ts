/** Carries out what jobs ask for: on the spot, or shared out among threads that stay for the whole command. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { answerAsk, type Answer, type Ask, type Model } from '../../models/index';

/** Whoever answers. */
export interface Answering {
  /** Every answer, in the order of the askings. */
  readonly answer: (asks: readonly Ask[]) => Promise<readonly Answer[]>;
  /** Lets the threads go. */
  readonly close: () => Promise<void>;
}

/** Most threads of one command. */
const MOST_THREADS = 8;

/** All in this thread. */
export function answeringHere(model: Model): Answering {
  return {
    answer: (asks) => Promise.resolve(asks.map((ask) => answerAsk(model, ask))),
    close: () => Promise.resolve(),
  };
}

/** Shared out among threads that run the script; it must answer each `Ask` with its `Answer`. */
export function answeringInThreads(script: URL): Answering {
  const threads: Worker[] = [];
  return {
    async answer(asks) {
      const wanted = Math.min(availableParallelism(), asks.length, MOST_THREADS);
      while (threads.length < wanted) threads.push(new Worker(script));
      const answers: Answer[] = [];
      const waiting = [...asks.entries()];
      await Promise.all(
        threads.map(async (thread) => {
          for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [place, ask] = next;
            answers[place] = await one(thread, ask);
          }
        }),
      );
      return answers;
    },
    async close() {
      await Promise.all(threads.splice(0).map((thread) => thread.terminate()));
    },
  };
}

function one(thread: Worker, ask: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const over = () => {
      thread.off('message', answered);
      thread.off('error', failed);
    };
    const answered = (answer: Answer) => {
      over();
      resolve(answer);
    };
    const failed = (error: Error) => {
      over();
      reject(error);
    };
    thread.on('message', answered);
    thread.on('error', failed);
    thread.postMessage(ask);
  });
}
