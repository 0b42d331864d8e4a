// The checks that need no running app, several at a time.
import os from 'node:os';
import { formatAll, formatChanged, lintAll, lintChanged } from './style.mjs';
import { tool } from './run.mjs';
import { say } from './say.mjs';

/** For every commit, of what has changed; and of everything, which takes minutes. */
const QUICK = [
  { title: 'lint of what has changed', work: lintChanged },
  { title: 'format of what has changed', work: formatChanged },
];
const THOROUGH = [
  { title: 'lint', work: lintAll },
  { title: 'format', work: formatAll },
];

/** The longest first, so that the short ones fill the gaps. */
const CHECKS = [
  { title: 'types', work: () => tool('typescript', 'bin/tsc', ['-b', '--pretty']) },
  {
    title: 'layers',
    work: () =>
      tool('dependency-cruiser', 'bin/dependency-cruise.mjs', [
        ...['--output-type', 'err-long', 'main', 'models', 'renderer', 'tests'],
      ]),
  },
  { title: 'dead code', work: () => tool('knip', 'bin/knip.js', []) },
];

/**
 * Runs all checks and says how each went; resolves to `{ passed, failed }`.
 * `thorough` looks at the style of every file, not only of those that have changed.
 */
export async function runChecks({ thorough = false } = {}) {
  const waiting = thorough ? [...THOROUGH, ...CHECKS] : [...CHECKS, ...QUICK];
  const results = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await one(next));
  };
  await Promise.all(Array.from({ length: Math.max(2, os.cpus().length) }, work));
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}

async function one({ title, work }) {
  const since = performance.now();
  const { code, output } = await work();
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  say(`${code === 0 ? '✓' : '✗'} ${title} (${seconds} s)`);
  if (code !== 0) process.stderr.write(`${output.trimEnd()}\n`);
  return code === 0;
}
