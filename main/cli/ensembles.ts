/** Ensembles in slices: on the spot, or shared out among threads. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import {
  ensembleSlice,
  faultCodes,
  plan,
  type EnsembleSlice,
  type Model,
  type Setting,
} from '../../models/index';

/** Runs slices; `onProgress` hears how many runs are done. They come in any order. */
export type Ensembles = (
  tasks: readonly SliceTask[],
  onProgress: (done: number) => void,
) => Promise<readonly EnsembleSlice[]>;

/** What a thread is asked for: some consecutive runs of a setting. */
export interface SliceTask {
  readonly setting: Setting;
  readonly from: number;
  readonly runs: number;
  readonly series?: readonly string[];
}

/** Runs in one slice: as many as the engine takes abreast. */
const SLICE = 8;

/** Most threads of one command. */
const MOST_THREADS = 8;

/** One slice of a setting that has been checked. */
export function computeSlice(
  model: Model,
  { setting, from, runs, series }: SliceTask,
): EnsembleSlice {
  const made = plan(model, setting);
  if (!made.ok) throw new Error(faultCodes(made.faults));
  return ensembleSlice(made.value, { from, runs, series });
}

/** All in this thread, one slice after the other. */
export function ensemblesHere(model: Model): Ensembles {
  return (tasks, onProgress) =>
    Promise.resolve(
      tasks.map((task) => {
        onProgress(task.from);
        return computeSlice(model, task);
      }),
    );
}

/** Shared out among threads that run the script; it must answer each `SliceTask` with its slice. */
export function ensemblesInThreads(script: URL): Ensembles {
  return async (asked, onProgress) => {
    const tasks = [...asked];
    const slices: EnsembleSlice[] = [];
    const threads = Math.min(availableParallelism(), tasks.length, MOST_THREADS);
    await Promise.all(
      Array.from({ length: threads }, () =>
        work(script, tasks, (slice) => {
          slices.push(slice);
          onProgress(slices.reduce((done, one) => done + one.runs, 0));
        }),
      ),
    );
    return slices;
  };
}

/** One thread takes task after task from the common list until none is left. */
function work(
  script: URL,
  tasks: SliceTask[],
  onSlice: (slice: EnsembleSlice) => void,
): Promise<void> {
  const thread = new Worker(script);
  return new Promise<void>((resolve, reject) => {
    const next = () => {
      const task = tasks.shift();
      if (task === undefined) resolve();
      else thread.postMessage(task);
    };
    thread.on('message', (slice: EnsembleSlice) => {
      onSlice(slice);
      next();
    });
    thread.on('error', reject);
    next();
  }).finally(() => thread.terminate());
}

/** An ensemble (of all series, or of those asked for) cut into slices, which may be computed anywhere and in any order. */
export function tasksOf(
  setting: Setting,
  runs: number,
  series?: readonly string[],
): readonly SliceTask[] {
  return Array.from({ length: Math.ceil(runs / SLICE) }, (_, at) => ({
    setting,
    ...(series === undefined ? {} : { series }),
    from: at * SLICE,
    runs: Math.min(SLICE, runs - at * SLICE),
  }));
}
