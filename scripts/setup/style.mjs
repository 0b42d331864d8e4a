// Lint and format, of everything or of what has changed. Rules that read types take minutes for the whole project, and
// their answer about a file hangs on other files, so no cache may keep it.
import { changedFiles } from './changed.mjs';
import { tool } from './run.mjs';

const SOURCE = /\.(tsx?|[cm]?js)$/;
const NOTHING = { code: 0, output: '' };

/** Every rule, on every file. */
export function lintAll() {
  return eslint(['.']);
}

/** Every rule, on the files that have changed. */
export async function lintChanged() {
  const changed = await changedFiles();
  if (changed === undefined) return lintAll();
  const sources = changed.filter((file) => SOURCE.test(file));
  if (sources.length === 0) return NOTHING;
  return eslint(['--no-warn-ignored', '--no-error-on-unmatched-pattern', ...sources]);
}

/** The format of every file. */
export function formatAll() {
  return prettier(['.']);
}

/** The format of the files that have changed. */
export async function formatChanged() {
  const changed = await changedFiles();
  if (changed === undefined) return formatAll();
  return changed.length === 0 ? NOTHING : prettier(['--ignore-unknown', ...changed]);
}

function eslint(words) {
  return tool('eslint', 'bin/eslint.js', ['--max-warnings', '0', ...words]);
}

function prettier(words) {
  return tool('prettier', 'bin/prettier.cjs', ['--check', '--log-level', 'warn', ...words]);
}
