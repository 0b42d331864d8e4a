/** What an ensemble holds in memory: columns are reused slice by slice, so it does not grow with the runs. */
import { ensembleSlice } from '../../models';
import { planOf } from './plans';
import { textOf } from './table';

/** Runs that are held at a time. */
const SLICE = 200;
const WHOLE = 10_000;
const SHOWN = new Set([200, 1000, 5000, 10_000]);

interface Held {
  readonly runs: number;
  /** Bytes of all columns and buffers of the process. */
  readonly buffers: number;
  /** Bytes of objects. */
  readonly heap: number;
}

/** Memory held after so many runs of 10,000, each slice told on before the next takes its columns. */
export function heldByEnsemble(): readonly Held[] {
  const plan = planOf(26);
  const series = ['homicides'];
  const into = { homicides: new Float64Array(SLICE * 26) };
  const held: Held[] = [];
  for (let from = 0; from < WHOLE; from += SLICE) {
    ensembleSlice(plan, { from, runs: SLICE, series, into });
    const runs = from + SLICE;
    if (!SHOWN.has(runs)) continue;
    const { arrayBuffers, heapUsed } = process.memoryUsage();
    held.push({ runs, buffers: arrayBuffers, heap: heapUsed });
  }
  return held;
}

export function heldTable(rows: readonly Held[]): string {
  const heads = ['memory held by an ensemble after', 'MB of columns', 'MB of objects'];
  const lines = rows.map(({ runs, buffers, heap }) => [
    `${runs} runs`,
    (buffers / 1e6).toFixed(1),
    (heap / 1e6).toFixed(1),
  ]);
  return textOf([heads, ...lines]);
}
