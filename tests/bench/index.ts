/** `npm run bench`: what the engine costs, as ratios measured side by side in one run. */
import {
  centralRun,
  ensembleSlice,
  faultCodes,
  gallery,
  mexico,
  plan,
  type Plan,
} from '../../models';
import { handWrittenCore } from './hand-written-core';
import { medianOf } from './median';

const WEEKS = 156;
const RUNS = 40;
const CORE = new Set(['recruitment', 'incapacitation', 'conflict-losses', 'drop-outs']);

function planOf(strengths: Readonly<Record<string, number>> = {}): Plan {
  const scenario = gallery[0]?.scenarios[0];
  const planned = plan(mexico, {
    seed: 1,
    start: '2025-02',
    weeks: WEEKS,
    levers: {},
    events: scenario?.events ?? [],
    assumptions: { strengths, parameters: {} },
  });
  if (!planned.ok) throw new Error(faultCodes(planned.faults));
  return planned.value;
}

const whole = planOf();
const core = planOf(
  Object.fromEntries(mexico.rules.filter((rule) => !CORE.has(rule.id)).map((rule) => [rule.id, 0])),
);
const start = mexico.starts.find((one) => one.id === '2025-02')?.initial
  .members as readonly number[];
const series = ['homicides', 'us-pressure'];
const all = { from: 0, runs: RUNS };

/** Each row: what is measured, and the floor that it is divided by. */
const rows = [
  {
    what: 'central run with ledger ÷ without',
    ours: () => centralRun(whole, { ledger: true, series }),
    floor: () => centralRun(whole, { series }),
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

console.log(
  `${process.version} ${process.platform} ${process.arch}, ${WEEKS} weeks, ${RUNS} runs; milliseconds are medians of 7 rounds`,
);
console.log(
  ['what'.padEnd(50), 'ours ms'.padStart(9), 'floor ms'.padStart(9), 'ratio'.padStart(7)].join(
    '  ',
  ),
);
for (const { what, ours, floor, share = 1 } of rows) {
  const [a, b] = medianOf([ours, floor], 7);
  const mine = a / share;
  console.log(
    [
      what.padEnd(50),
      mine.toFixed(3).padStart(9),
      b.toFixed(3).padStart(9),
      (mine / b).toFixed(2).padStart(7),
    ].join('  '),
  );
}
