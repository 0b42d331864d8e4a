// Lint, in a quick form for every commit and a thorough one. Rules that read types take minutes for the whole
// project, and their answer about a file hangs on other files, so no cache may keep it.
import { at, run, tool } from './run.mjs';

const STRICT = ['--max-warnings', '0'];
const ESLINT = ['eslint', 'bin/eslint.js'];

/** Every rule, on every file. */
export function lintAll() {
  return tool(...ESLINT, [...STRICT, '.']);
}

/** The quick rules, on every file; the cache knows files by their content. */
export function lintQuickly() {
  return tool(...ESLINT, [
    ...STRICT,
    ...['--config', 'scripts/setup/eslint.quick.config.js'],
    ...['--cache', '--cache-strategy', 'content'],
    ...['--cache-location', at('node_modules', '.cache', 'eslint', '')],
    '.',
  ]);
}

/** Every rule, on the files that differ from the last commit; on all where git cannot tell. */
export async function lintChanged() {
  const changed = await changedFiles();
  if (changed === undefined) return lintAll();
  if (changed.length === 0) return { code: 0, output: '' };
  return tool(...ESLINT, [
    ...STRICT,
    '--no-warn-ignored',
    '--no-error-on-unmatched-pattern',
    ...changed,
  ]);
}

/** Paths of changed and new source files; undefined outside a checkout. */
async function changedFiles() {
  const sources = ['*.ts', '*.tsx', '*.js', '*.mjs', '*.cjs'];
  const [changed, added] = await Promise.all([
    run('git', ['diff', '--name-only', '--diff-filter=d', '-z', 'HEAD', '--', ...sources]),
    run('git', ['ls-files', '--others', '--exclude-standard', '-z', '--', ...sources]),
  ]);
  if (changed.code !== 0 || added.code !== 0) return undefined;
  return `${changed.output}${added.output}`.split('\0').filter((file) => file !== '');
}
