/** A thread of an ensemble: answers every task with its slice until it is ended. */
import { parentPort } from 'node:worker_threads';
import type { Model } from '../../models/index';
import { computeSlice, type SliceTask } from './ensembles';

/** Listens for tasks. */
export function serveSlices(model: Model): void {
  parentPort?.on('message', (task: SliceTask) => {
    const slice = computeSlice(model, task);
    const buffers = Object.values(slice.series).flatMap(({ buffer }) =>
      buffer instanceof ArrayBuffer ? [buffer] : [],
    );
    parentPort?.postMessage(slice, buffers);
  });
}
