// The rows of the trial: what the trials noted themselves, and what whole suites of tests stand for.
import fs from 'node:fs';
import path from 'node:path';

/** Promises that a suite of ordinary tests tries: a case is a test, a loss is one that fails. */
const SUITES = [
  ['A7', 'kept files of every released version', /models\/document\/(migrations|write)\.test/],
  ['B2', 'corners of RFC 8259, against JSON.parse', /models\/document\/scan\.test/],
  ['B3', 'bombs', /models\/document\/hostile\.test/],
  ['B4', 'a bad value for each field, in words', /models\/document\/every-field\.test/],
  [
    'B7',
    'formulas in tables, attacks in file names, numbers untouched',
    /models\/results\/csv\.test|main\/files\/file-name\.test/,
  ],
  ['D1', 'golden scenarios, bit for bit', /tests\/golden\//],
  [
    'D2',
    'members, leaders and ledgers: conserved in every week',
    /properties\/(bounds|ledger)\.test/,
  ],
  ['D3', 'laws of runs', /properties\/laws\.test/],
  [
    'D3',
    'laws of single rules, each with a wrong model that must break it',
    /properties\/wrong-models\.test/,
  ],
  ['D3', 'levers that must do something', /properties\/no-dead-lever\.test/],
];

/** All rows, in the order of the promises. `promises`: these only; none: all. */
export function rowsOf(folder, report, promises) {
  const asked = ({ promise }) => promises.length === 0 || promises.includes(promise);
  const rows = [...noted(folder), ...suites(report)].filter(asked);
  return rows.sort((a, b) => (a.promise < b.promise ? -1 : a.promise > b.promise ? 1 : 0));
}

function noted(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')));
}

function suites(report) {
  const files = JSON.parse(fs.readFileSync(report, 'utf8')).testResults;
  return SUITES.flatMap(([promise, what, pattern]) => {
    const tests = files
      .filter(({ name }) => pattern.test(name.replaceAll('\\', '/')))
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'passed' || status === 'failed');
    if (tests.length === 0) return [];
    const losses = tests.filter(({ status }) => status === 'failed').length;
    const control = 'each test states what it must find';
    return [{ promise, what, cases: tests.length, faults: tests.length, losses, control }];
  });
}

/** The rows as columns of text. */
export function table(rows) {
  const lines = [
    ['', 'what was tried', 'cases', 'faults', 'losses', 'control, which must fail'],
    ...rows.map(({ promise, what, cases, faults, losses, control, skipped }) =>
      skipped === undefined
        ? [promise, what, grouped(cases), grouped(faults), grouped(losses), control]
        : [promise, what, '–', '–', '–', skipped],
    ),
  ];
  const widths = lines[0].map((_, at) => Math.max(...lines.map((line) => line[at].length)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => (at > 1 && at < 5 ? cell.padStart(widths[at]) : cell.padEnd(widths[at])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The sum of it in a sentence. */
export function inWords(rows) {
  const sum = (field) => grouped(rows.reduce((total, row) => total + (row[field] ?? 0), 0));
  const skipped = rows.filter((row) => row.skipped !== undefined).length;
  return `${sum('cases')} cases, ${sum('faults')} faults injected, ${sum('losses')} losses; ${skipped} not tried here, with the reason in the table.`;
}

function grouped(number) {
  return number.toLocaleString('en');
}
