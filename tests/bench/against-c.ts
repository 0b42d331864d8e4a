/** The model of Mexico against the same rules printed as C, side by side. */
import { ensembleSlice, mexico, seriesOf, type Columns } from '../../models';
import { compiled } from './c/compiled';
import { printProgram } from './c/print-program';
import { planOf } from './plans';
import { mediansOf, processorTime } from './processor-time';
import { judged, type Judged } from './table';

const RUNS = 40;
const ROUNDS = 7;
/** Largest relative difference of a series' total. */
const TOLERANCE = 1e-6;

interface AgainstC {
  readonly row: Judged;
  /** Largest relative difference of a series' total over runs and weeks. */
  readonly difference: number;
}

/** The comparison; undefined where there is no gcc. Throws where the totals differ by more than 1e-6. */
export function againstC(): AgainstC | undefined {
  const plan = planOf();
  const c = compiled(printProgram(plan));
  if (c === undefined) return undefined;
  try {
    // One set of columns for all rounds, as the program has.
    const into = ensembleSlice(plan, { from: 0, runs: RUNS }).series;
    const difference = differenceOf(into, c.run(RUNS).totals);
    const [ours = 0, floor = 0] = mediansOf(
      [
        () => processorTime(() => ensembleSlice(plan, { from: 0, runs: RUNS, into })),
        () => c.run(RUNS).seconds * 1000,
      ],
      ROUNDS,
    );
    const what = 'one run of an ensemble, every series ÷ the same rules in C';
    return { row: judged({ what, ours: ours / RUNS, floor: floor / RUNS, goal: 1 }), difference };
  } finally {
    c.remove();
  }
}

function differenceOf(columns: Columns, totals: readonly number[]): number {
  const series = seriesOf(mexico);
  if (totals.length !== series.length) throw new Error('bench: C tells of other series');
  const differences = series.map(({ id }, at) => {
    const ours = columns[id]?.reduce((sum, next) => sum + next, 0) ?? NaN;
    const theirs = totals[at] ?? NaN;
    const size = Math.max(Math.abs(ours), Math.abs(theirs));
    const off = size === 0 ? 0 : Math.abs(ours - theirs) / size;
    if (!(off <= TOLERANCE)) throw new Error(`bench: ${id} is ${ours} here and ${theirs} in C`);
    return off;
  });
  return Math.max(...differences);
}
