// The kernel alone on all cores: the least time in which the runs of a band can be there.
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ensureBuilt } from '../../../scripts/setup/builds.mjs';
import { ROOT } from './launch.mjs';

const ROUNDS = 20;
const ABREAST = 4;

/** Milliseconds by the clock for so many runs, shared by as many threads as the app has workers; a number a round. */
export async function kernelAlone(runs) {
  await ensureBuilt('bench');
  const width = Math.min(8, os.cpus().length);
  const share = Math.ceil(runs / ABREAST / width) * ABREAST;
  const module = pathToFileURL(path.join(ROOT, 'out', 'bench', 'kernel-runs.js')).href;
  const code = `const { parentPort } = require('node:worker_threads');
    import(${JSON.stringify(module)}).then(({ runKernel }) => {
      parentPort.on('message', (runs) => { runKernel(runs); parentPort.postMessage('done'); });
    });`;
  const threads = Array.from({ length: width }, () => new Worker(code, { eval: true }));
  const failed = Promise.race(threads.map((thread) => once(thread, 'error'))).then(([error]) => {
    throw error;
  });
  const answered = (thread) => {
    const answer = once(thread, 'message');
    thread.postMessage(share);
    return answer;
  };
  const times = [];
  try {
    // The first rounds build the machine and let the code be optimised.
    for (let round = -3; round < ROUNDS; round += 1) {
      const since = performance.now();
      await Promise.race([Promise.all(threads.map(answered)), failed]);
      if (round >= 0) times.push(performance.now() - since);
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return times;
}
