// The checks that need no running app, several at a time.
import os from 'node:os';
import { markOf } from './marks.mjs';
import { at, tool } from './run.mjs';
import { say } from './say.mjs';

/** The longest first, so that the short ones fill the gaps. */
const CHECKS = [
  {
    title: 'lint',
    work: ({ fresh }) =>
      tool('eslint', 'bin/eslint.js', ['--max-warnings', '0', ...(fresh ? [] : lintCache()), '.']),
  },
  { title: 'types', work: () => tool('typescript', 'bin/tsc', ['-b', '--pretty']) },
  {
    title: 'format',
    work: () =>
      tool('prettier', 'bin/prettier.cjs', ['--check', '--cache', '--log-level', 'warn', '.']),
  },
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
 * Lint reads the types of other files too, and its cache does not know that. So there is a cache
 * for each state of what the layers share.
 */
function lintCache() {
  const state = markOf(['models', 'main/contract', 'eslint.config.js', 'package-lock.json']);
  return [
    '--cache',
    '--cache-location',
    at('node_modules', '.cache', 'eslint', state.slice(0, 16)),
  ];
}

/**
 * Runs all checks and says how each went; resolves to `{ passed, failed }`.
 * `fresh` does without what lint remembers of an earlier time.
 */
export async function runChecks({ fresh = false } = {}) {
  const waiting = [...CHECKS];
  const results = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      results.push(await one(next, { fresh }));
  };
  await Promise.all(Array.from({ length: Math.max(2, os.cpus().length) }, work));
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}

async function one({ title, work }, options) {
  const since = performance.now();
  const { code, output } = await work(options);
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  say(`${code === 0 ? '✓' : '✗'} ${title} (${seconds} s)`);
  if (code !== 0) process.stderr.write(`${output.trimEnd()}\n`);
  return code === 0;
}
