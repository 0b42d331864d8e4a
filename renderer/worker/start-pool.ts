/** The pool of the app: real workers, as many as the machine has cores. */
import { createPool } from './pool';
import type { Runner, RunnerEvents } from './runner';

const MOST = 8;

export function startPool(events: RunnerEvents): Runner {
  const width = Math.min(MOST, Math.max(1, navigator.hardwareConcurrency || 1));
  return createPool({
    width,
    spawn: () => new Worker(new URL('./entry.ts', import.meta.url), { type: 'module' }),
    ...events,
  });
}
