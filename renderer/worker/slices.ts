/** Cuts the runs still missing into slices that a worker is soon done with. */

/** The engine works on so many runs abreast; other lengths would leave some of them idle. */
export const ABREAST = 4;
/** Longest slice, in runs, and the time that a slice should take, in milliseconds: while a hand may be moving, and at rest. */
const MOST_RUNS = 24;
const BRIEF = 24;
const AT_REST = 40;

export interface Cut {
  readonly from: number;
  readonly runs: number;
}

/** Runs of a slice when one run takes `took` milliseconds, 4 where that is not known: a multiple of 4 up to 24. */
export function sliceLength(took: number | undefined, isBrief = false): number {
  const time = isBrief ? BRIEF : AT_REST;
  const fit = took === undefined || !(took > 0) ? 1 : Math.round(time / took / ABREAST);
  return Math.min(MOST_RUNS, Math.max(1, fit) * ABREAST);
}

/** Consecutive pieces of at most `length` runs that cover every run below `target` which is not done. */
export function cutMissing(
  done: ReadonlySet<number>,
  target: number,
  length: number,
): readonly Cut[] {
  const cuts: Cut[] = [];
  let run = 0;
  while (run < target) {
    if (done.has(run)) {
      run += 1;
      continue;
    }
    const from = run;
    while (run < target && run - from < length && !done.has(run)) run += 1;
    cuts.push({ from, runs: run - from });
  }
  return cuts;
}
