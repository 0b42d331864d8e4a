/** Ensembles by setting: which runs the keeper holds, which are under way, and what is still missing. */
import { faultCodes, type Setting } from '../../models/index';
import { LATE, type Job, type Runner } from './runner';
import { ABREAST, cutMissing, sliceLength } from './slices';
import type { Answers } from './task';
import { keyOf } from './wanted';

/** Memory that raw runs may take at the keeper, in bytes. */
const BUDGET = 192e6;

/** Runs come after all central runs, and those of first bands before the others. */
const FIRST_PRIORITY = 99;
const SLICE_PRIORITY = 100;
/** After what has still been asked of the runs. */
const FORGET_PRIORITY = 2 * LATE;

/** The runs of one setting. */
export interface Ensemble {
  /** Name of its shelf at the keeper. */
  readonly shelf: string;
  readonly series: ReadonlySet<string>;
  /** Numbers of the runs that the keeper holds. */
  readonly done: ReadonlySet<number>;
}

interface Growing extends Ensemble {
  readonly done: Set<number>;
  readonly weeks: number;
  readonly underWay: Map<
    Job<Answers['slice']>,
    {
      readonly runs: readonly number[];
      readonly landed: Promise<void>;
      readonly isFirst: boolean;
    }
  >;
}

export interface Request {
  readonly setting: Setting;
  readonly series: readonly string[];
  /** Runs 0 to target − 1 are asked for. */
  readonly target: number;
  /** Place in the order of urgency, from 0. */
  readonly place: number;
  /** Runs for first bands: before all others, and not dropped while they wait. */
  readonly isFirst?: boolean;
  /** In slices so brief that what a moving hand wants next need not wait for them. */
  readonly isBrief?: boolean;
}

export interface Ensembles {
  /** Completes the ensemble; `undefined` when it was dropped before it was complete. Rejects when a run failed. */
  cover(request: Request): Promise<Ensemble | undefined>;
  /** The ensemble as far as it is there, if it records the series. */
  find(setting: Setting, series: readonly string[]): Ensemble | undefined;
  /** Whether this is an ensemble whose runs have not been let go of. */
  holds(ensemble: Ensemble | undefined): boolean;
  /** Drops what waits, but for first bands. Slices that have begun still land and count. */
  dropWaiting(): void;
  /** Lets go of the oldest ensembles that are over the budget and not among these settings. */
  trim(wanted: readonly Setting[]): void;
  /** The keeper lost everything. */
  lost(): void;
}

/** `onProgress` is told the key of a setting of which more runs are there, and how many. */
export function createEnsembles(
  runner: Runner,
  onProgress: (key: string, done: number) => void,
): Ensembles {
  const ensembles = new Map<string, Growing>();
  let shelves = 0;
  /** Time of one run, in milliseconds, as last measured. */
  let pace: number | undefined;

  function ensembleFor({ setting, series }: Request): Growing {
    const key = keyOf(setting);
    const found = ensembles.get(key);
    ensembles.delete(key);
    if (found !== undefined && series.every((id) => found.series.has(id))) {
      ensembles.set(key, found);
      return found;
    }
    if (found !== undefined) forget([found]);
    shelves += 1;
    const made: Growing = {
      shelf: `shelf ${shelves}`,
      series: new Set([...(found?.series ?? []), ...series]),
      done: new Set(),
      weeks: setting.weeks,
      underWay: new Map(),
    };
    ensembles.set(key, made);
    return made;
  }

  function forget(gone: readonly Growing[]): void {
    if (gone.length === 0) return;
    for (const { underWay } of gone) for (const job of underWay.keys()) job.drop();
    const shelves = gone.map(({ shelf }) => shelf);
    void runner.submit<'forget'>({ kind: 'forget', shelves }, FORGET_PRIORITY);
  }

  /** Runs for each worker, where all are to share so many. */
  function shareOf(runs: number): number {
    return Math.ceil(runs / ABREAST / runner.width) * ABREAST;
  }

  function isKnown(ensemble: Ensemble | undefined): boolean {
    return [...ensembles.values()].some((one) => one === ensemble);
  }

  function send(ensemble: Growing, request: Request, from: number, runs: number): void {
    const { setting, place, isFirst = false } = request;
    const series = [...ensemble.series];
    const job = runner.submit<'slice'>(
      { kind: 'slice', setting, from, runs, series },
      isFirst ? FIRST_PRIORITY : SLICE_PRIORITY + place,
    );
    const land = (answer: Answers['slice'] | undefined) => {
      ensemble.underWay.delete(job);
      if (answer === undefined || !isKnown(ensemble)) return;
      if (!answer.ok) throw new Error(faultCodes(answer.faults));
      pace = answer.value.took / runs;
      const { packed } = answer.value;
      void runner.submit<'keep'>({ kind: 'keep', shelf: ensemble.shelf, series, packed }, 0);
      for (let run = from; run < from + runs; run += 1) ensemble.done.add(run);
      onProgress(keyOf(setting), ensemble.done.size);
    };
    const landed = job.answer.then(land, (error: unknown) => {
      ensemble.underWay.delete(job);
      throw error;
    });
    landed.catch(() => undefined);
    const numbers = Array.from({ length: runs }, (_, run) => from + run);
    ensemble.underWay.set(job, { runs: numbers, landed, isFirst });
  }

  return {
    async cover(request) {
      const ensemble = ensembleFor(request);
      const taken = new Set(ensemble.done);
      for (const { runs } of ensemble.underWay.values()) for (const run of runs) taken.add(run);
      const length = request.isFirst ? shareOf(request.target) : sliceLength(pace, request.isBrief);
      for (const { from, runs } of cutMissing(taken, request.target, length)) {
        send(ensemble, request, from, runs);
      }
      const needed = [...ensemble.underWay.values()].filter(({ runs }) =>
        runs.some((run) => run < request.target),
      );
      await Promise.all(needed.map(({ landed }) => landed));
      const complete = cutMissing(ensemble.done, request.target, 1).length === 0;
      return complete && isKnown(ensemble) ? ensemble : undefined;
    },

    find(setting, series) {
      const found = ensembles.get(keyOf(setting));
      return found !== undefined && series.every((id) => found.series.has(id)) ? found : undefined;
    },

    holds: isKnown,

    dropWaiting() {
      for (const { underWay } of ensembles.values()) {
        for (const [job, { isFirst }] of underWay) if (!isFirst && job.drop()) underWay.delete(job);
      }
    },

    trim(wanted) {
      const keep = new Set(wanted.map(keyOf));
      const all = [...ensembles];
      // What is on screen stays, and takes its room before the others.
      let bytes = all.reduce((sum, [key, one]) => sum + (keep.has(key) ? sizeOf(one) : 0), 0);
      const gone: Growing[] = [];
      for (const [key, ensemble] of all.reverse()) {
        if (keep.has(key)) continue;
        bytes += sizeOf(ensemble);
        if (bytes <= BUDGET) continue;
        ensembles.delete(key);
        gone.push(ensemble);
      }
      forget(gone);
    },

    lost() {
      for (const { underWay } of ensembles.values()) for (const job of underWay.keys()) job.drop();
      ensembles.clear();
    },
  };
}

/** Bytes of the runs that the keeper holds. */
function sizeOf({ done, weeks, series }: Growing): number {
  return done.size * weeks * series.size * 8;
}
