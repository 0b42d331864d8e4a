/** The engine against itself and against a hand-written core. */
import { centralRun, ensembleSlice, mexico } from '../../models';
import { handWrittenCore } from './hand-written-core';
import { planOf, WEEKS } from './plans';
import { mediansOf, processorTime } from './processor-time';
import { judged, type Judged } from './table';

const RUNS = 40;
const ROUNDS = 7;
const CORE = new Set(['recruitment', 'incapacitation', 'conflict-losses', 'drop-outs']);

interface Pair {
  readonly what: string;
  readonly ours: () => unknown;
  readonly floor: () => unknown;
  /** How many times the floor's work is in ours. */
  readonly share?: number;
  readonly goal?: number;
}

/** Each row: what is measured, and the floor that it is divided by. */
export function engineRows(): readonly Judged[] {
  const whole = planOf();
  const others = mexico.rules.filter((rule) => !CORE.has(rule.id));
  const core = planOf(WEEKS, Object.fromEntries(others.map((rule) => [rule.id, 0])));
  const start = mexico.starts.find((one) => one.id === '2025-02')?.initial.members;
  if (typeof start !== 'object') throw new Error('bench: no members at the start');
  const series = ['homicides', 'us-pressure'];
  const all = { from: 0, runs: RUNS };
  const pairs: readonly Pair[] = [
    {
      what: 'central run with ledger, two series ÷ without',
      ours: () => centralRun(whole, { ledger: true, series }),
      floor: () => centralRun(whole, { series }),
      goal: 4,
    },
    {
      what: 'central run with ledger, every series ÷ without',
      ours: () => centralRun(whole, { ledger: true }),
      floor: () => centralRun(whole),
      goal: 4,
    },
    {
      what: 'one run of an ensemble ÷ central run',
      ours: () => ensembleSlice(whole, { ...all, series }),
      floor: () => centralRun(whole, { series }),
      share: RUNS,
    },
    {
      what: 'ensemble, every series ÷ two series',
      ours: () => ensembleSlice(whole, all),
      floor: () => ensembleSlice(whole, { ...all, series }),
    },
    {
      what: 'recruitment core ÷ the same by hand, run by run',
      ours: () => ensembleSlice(core, { ...all, series: ['members'] }),
      floor: () => handWrittenCore(start, WEEKS),
      share: RUNS,
    },
  ];
  return pairs.map(({ what, ours, floor, share = 1, goal }) => {
    const [a = 0, b = 0] = mediansOf(
      [() => processorTime(ours), () => processorTime(floor)],
      ROUNDS,
    );
    return judged({ what, ours: a / share, floor: b, ...(goal === undefined ? {} : { goal }) });
  });
}
