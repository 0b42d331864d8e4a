/** A thread of a command: answers every task with its slice, or with what a job asked for, until it is ended. */
import { parentPort } from 'node:worker_threads';
import { answerAsk, type Ask, type Model } from '../../models/index';
import { computeSlice, type SliceTask } from './ensembles';

/** Listens for tasks. */
export function serveSlices(model: Model): void {
  parentPort?.on('message', (task: SliceTask | Ask) => {
    if ('kind' in task) {
      parentPort?.postMessage(answerAsk(model, task));
      return;
    }
    const slice = computeSlice(model, task);
    const buffers = Object.values(slice.series).flatMap(({ buffer }) =>
      buffer instanceof ArrayBuffer ? [buffer] : [],
    );
    parentPort?.postMessage(slice, buffers);
  });
}
