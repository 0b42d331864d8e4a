/** The numbers of a saved document as Node computes them, beside those that a window exported. */
import {
  centralRun,
  ensembleSlice,
  faultCodes,
  mexico,
  parseDocument,
  plan,
  quantileBands,
  seriesOf,
  settingOf,
  planMonths,
  toMonths,
  wholeMonths,
} from '../../../models';

/** Runs of an ensemble in the tests' settings; see blowback.ts. */
const RUNS = 50;

export interface Compared {
  /** Numbers looked at: central lines and quantiles. */
  readonly numbers: number;
  /** Those that are not the same to the bit, or are missing. */
  readonly different: number;
}

/**
 * Compares an exported table with what Node makes of the document. A number is written with as many digits as tell
 * it from its neighbours, so the same text is the same bits.
 */
export function compareBits(saved: string, csv: string): Compared {
  const parsed = parseDocument(saved);
  if (!parsed.ok || parsed.value.kind !== 'editable')
    throw new Error('the app wrote what it cannot open');
  const { document } = parsed.value;
  const [head = '', ...lines] = csv.trim().split('\r\n');
  const monthly = head.includes(',Month,');
  const series = seriesOf(mexico).find(({ id }) => lines[0]?.includes(`,${id},`));
  if (series === undefined) throw new Error(`no series in ${lines[0] ?? 'an empty table'}`);
  const wanted = document.scenarios.flatMap(({ id }) => {
    const planned = plan(mexico, settingOf(document, id));
    if (!planned.ok) throw new Error(faultCodes(planned.faults));
    const ids = { series: [series.id] };
    const central = centralRun(planned.value, ids).series[series.id];
    const slice = ensembleSlice(planned.value, { from: 0, runs: RUNS, ...ids });
    const start = mexico.starts.find((one) => one.id === document.start)?.date ?? '';
    const { from, to } = wholeMonths(planMonths(start, central.length));
    const values = monthly
      ? toMonths(central, start, series.monthly).values.slice(from, to)
      : central;
    const bands = monthly ? undefined : quantileBands([slice], series.id);
    return Array.from(values, (value, at) =>
      [
        value,
        ...(bands === undefined
          ? []
          : [bands.p5[at], bands.p25[at], bands.p50[at], bands.p75[at], bands.p95[at]]),
      ].map(String),
    );
  });
  // Titles may hold commas, numbers do not: the last six cells are the central line and the quantiles.
  const found = lines.map((line) => line.split(',').slice(-6));
  const numbers = wanted.flat().length;
  const same = wanted.flatMap((row, at) =>
    row.filter((value, place) => found[at]?.[place] === value),
  );
  return { numbers, different: numbers - same.length + Math.abs(lines.length - wanted.length) };
}

/** The table with the last digit of one number changed, which must be noticed. */
export function withOneBitWrong(csv: string): string {
  const at = csv.search(/\d(?=,[^,\r\n]*,[^,\r\n]*,[^,\r\n]*,[^,\r\n]*,[^,\r\n]*\r\n)/);
  return `${csv.slice(0, at)}${(Number(csv[at]) + 1) % 10}${csv.slice(at + 1)}`;
}
